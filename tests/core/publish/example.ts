import type { Snapshot } from '../../../core/snapshot';

export const today = '2026-11-22';

/** The published worked example, with whatever titles and note are to be tried. */
export const example = (
  title = 'Raise NPS',
  objective = 'Make leaving unthinkable',
  name = 'Customer success',
): Snapshot => ({
  pacemark: 1,
  asOf: today,
  title: name,
  cycle: { title: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
  objectives: [
    {
      title: objective,
      keyResults: [
        {
          title,
          start: 42,
          target: 55,
          current: 51,
          date: '2026-11-16',
          history: [
            [20741, 42],
            [20772, 51],
          ],
        },
        {
          title: 'Churn',
          start: 4.2,
          target: 2.8,
          current: 3.3,
          date: '2026-11-16',
          unit: { kind: 'percent' },
        },
        {
          title: 'Adoption',
          start: 25,
          target: 45,
          current: 36,
          date: '2026-11-22',
          unit: { kind: 'percent' },
        },
        { title: 'Sponsors', start: 0, target: 20 },
      ],
    },
  ],
});
