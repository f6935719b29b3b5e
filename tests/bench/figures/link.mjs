import { figureOf } from '../rounds.mjs';

const timesEach = 101;

/** A link of 5 × 5 key results decoded by version 2 of the codec, beside the same by version 1; and beside 1 ms. */
export const link = {
  ids: ['link-decode', 'link-decode-1ms'],
  async measure(bench) {
    const { ours, first } = await bench.alternate(
      {
        ours: () => bench.call('timeLink', '2', timesEach),
        first: () => bench.call('timeLink', '1', timesEach),
      },
      11,
      2,
    );
    return [
      figureOf('link-decode', ours, first, { aim: 1 }),
      figureOf(
        'link-decode-1ms',
        ours,
        ours.map(() => 1),
        { aim: 1 },
      ),
    ];
  },
};
