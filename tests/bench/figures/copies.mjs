import { figureOf } from '../rounds.mjs';

const timesEach = 10;

/** What the second and third copy add to one check-in: the store as it is, beside the store with its database alone. */
export const copiesCheckIn = {
  ids: ['copies-check-in'],
  async measure(bench) {
    await bench.product();
    const { ours, alone } = await bench.alternate(
      {
        ours: () => bench.call('timeCheckIns', timesEach),
        alone: () => bench.call('timeAlone', timesEach),
      },
      21,
      3,
    );
    return [figureOf('copies-check-in', ours, alone, { aim: 2 })];
  },
};

/** What comparing the copies adds to opening the store and reading the quarter; the quarter is shown before it. */
export const copiesOpening = {
  ids: ['copies-opening'],
  async measure(bench) {
    await bench.product();
    const { ours, alone } = await bench.alternate(
      {
        ours: () => bench.call('timeOpening', timesEach),
        alone: () => bench.call('timeOpeningAlone', timesEach),
      },
      21,
      3,
    );
    return [figureOf('copies-opening', ours, alone, { aim: 3 })];
  },
};

/** 10,000 check-ins brought back from the journal after the database is gone, beside a fresh import of the same. */
export const recovery = {
  ids: ['recovery-10k'],
  async measure(bench) {
    const name = await bench.history(10_000);
    const { ours, fresh } = await bench.alternate(
      {
        ours: () => bench.call('timeRecovery', name),
        fresh: () => bench.call('timeImport', bench.scaled(10_000)),
      },
      7,
      1,
    );
    return [figureOf('recovery-10k', ours, fresh, { aim: 2 })];
  },
};
