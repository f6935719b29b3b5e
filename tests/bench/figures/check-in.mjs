import { figureOf } from '../rounds.mjs';

const timesEach = 10;

/** One check-in from the call until "Saved" may stand there, journal included, beside a raw strict write of it. */
function checkIns(id, pause) {
  return {
    ids: [id],
    async measure(bench) {
      await bench.product();
      const { ours, raw } = await bench.alternate(
        {
          ours: () => bench.call('timeCheckIns', timesEach, pause),
          raw: () => bench.call('timeRawWrites', timesEach, pause),
        },
        21,
        3,
      );
      return [figureOf(id, ours, raw, { aim: 3 })];
    },
  };
}

/** As a person makes it: whatever follows the one before, in the background and in the vault, is over. */
export const checkIn = checkIns('check-in', 200);
/** The next one as soon as the last one is saved: beside the background that is then told of it. */
export const checkInsInARow = checkIns('check-ins-in-a-row', 0);
