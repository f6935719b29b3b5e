import { figureOf } from '../rounds.mjs';

const most = 50;

/** A search in ten years of notes and titles, from its words to the marked texts, beside the 50 ms it may take. */
export const search = {
  ids: ['search'],
  async measure(bench) {
    await bench.product();
    const { ours } = await bench.alternate({ ours: () => bench.call('timeSearch') }, 11, 2);
    return [
      figureOf(
        'search',
        ours,
        ours.map(() => most),
        { aim: 1 },
      ),
    ];
  },
};
