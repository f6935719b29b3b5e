import type { Snapshot } from 'pacemark-widgets';

/** A scorecard in which NPS stands at a value. */
export const snapshotAt = (nps: number): Snapshot => ({
  pacemark: 1,
  asOf: '2026-11-22',
  title: 'Customer success',
  cycle: { title: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
  objectives: [
    {
      title: 'Make customers so successful that leaving feels unthinkable',
      keyResults: [{ title: 'Raise NPS', start: 42, target: 55, current: nps, date: '2026-11-16' }],
    },
  ],
});
