import type { Snapshot } from '../snapshot';

const date = '2026-11-16';

/**
 * What a snapshot is expected to look like: its names and their order, its common words, the course of its values.
 * Writer and reader both learn from it before the first byte, so not a letter of it may ever change.
 */
export const prior: Snapshot = {
  pacemark: 1,
  asOf: '2026-11-22',
  cycle: { start: '2026-10-01', end: '2026-12-31', title: 'Q4 2026' },
  objectives: [
    {
      title: 'Make our customers happy',
      keyResults: [
        {
          title: 'Raise the share of new people who are still here after the first month',
          start: 25,
          target: 45,
          unit: { kind: 'percent' },
          current: 39,
          date,
          history: [
            [20731, 25],
            [20738, 27],
            [20745, 31],
            [20752, 30],
            [20759, 37],
            [20766, 39],
          ],
        },
        {
          title: 'Cut the time to answer from 9 to 4 hours by reading and writing less each week',
          metric: 'maintain',
          unit: { kind: 'other', label: 'km' },
          current: 9,
          date,
        },
        {
          title: 'Monthly sales in each market',
          start: 1200,
          target: 2500,
          unit: { kind: 'currency', code: 'EUR' },
          current: 1840,
          date,
        },
      ],
    },
  ],
};
