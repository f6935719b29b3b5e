import { figureOf } from '../rounds.mjs';

const timesEach = 5;

/** Opening the database and reading the quarter, beside raw IndexedDB that reads one document of the same size. */
function quarter(id, checkIns) {
  return {
    ids: [id],
    async measure(bench) {
      const name = await bench.history(checkIns);
      const { ours, raw } = await bench.alternate(
        {
          ours: () => bench.call('timeQuarter', name, timesEach),
          raw: () => bench.call('timeRawQuarter', name, timesEach),
        },
        31,
        3,
      );
      return [figureOf(id, ours, raw, { aim: 1.2 })];
    },
  };
}

export const quarterTenThousand = quarter('quarter-10k', 10_000);
export const quarterHundredThousand = quarter('quarter-100k', 100_000);

/** The same reading behind ten times the history. */
export const quarterFlat = {
  ids: ['quarter-flat'],
  async measure(bench) {
    const [long, short] = [await bench.history(100_000), await bench.history(10_000)];
    const times = await bench.alternate(
      {
        long: () => bench.call('timeQuarter', long, timesEach),
        short: () => bench.call('timeQuarter', short, timesEach),
      },
      31,
      3,
    );
    return [figureOf('quarter-flat', times.long, times.short, { aim: 1.2 })];
  },
};
