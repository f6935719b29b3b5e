import { figureOf } from '../rounds.mjs';

const timesEach = 10;

/** One check-in from the call until "Saved" may stand there, journal included, beside a raw strict write of it. */
export const checkIn = {
  ids: ['check-in'],
  async measure(bench) {
    await bench.product();
    const { ours, raw } = await bench.alternate(
      {
        ours: () => bench.call('timeCheckIns', timesEach),
        raw: () => bench.call('timeRawWrites', timesEach),
      },
      21,
      3,
    );
    return [figureOf('check-in', ours, raw, { aim: 3 })];
  },
};
