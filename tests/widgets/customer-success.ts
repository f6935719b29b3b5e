import type { Snapshot } from '../../core/snapshot';

const monday = 20731; // 2026-10-05, day number
const weekly = (...values: number[]): [number, number][] =>
  values.map((value, week) => [monday + week * 7, value]);

/** A scorecard as a person would publish it on 22 November 2026, day 52 of 92. */
export const customerSuccess: Snapshot = {
  pacemark: 1,
  asOf: '2026-11-22',
  title: 'Customer success',
  lang: 'en',
  cycle: { title: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
  objectives: [
    {
      title: 'Make customers so successful that leaving feels unthinkable',
      keyResults: [
        {
          title: 'Raise NPS from 42 to 55',
          start: 42,
          target: 55,
          current: 48,
          date: '2026-11-16',
          history: weekly(42, 43, 43, 45, 46, 48, 48),
        },
        {
          title: 'Cut monthly churn from 4.2 % to 2.8 %',
          start: 4.2,
          target: 2.8,
          current: 3.2,
          unit: { kind: 'percent' },
          date: '2026-11-16',
          history: weekly(4.2, 4.1, 4.1, 3.8, 3.7, 3.6, 3.2),
        },
        {
          title: 'Lift 90-day feature adoption from 25 % to 45 %',
          start: 25,
          target: 45,
          current: 39,
          unit: { kind: 'percent' },
          date: '2026-11-16',
          history: weekly(25, 27, 30, 31, 34, 37, 39),
        },
      ],
    },
    {
      title: 'Answer every customer before they have to ask twice',
      keyResults: [
        {
          title: 'Ticket resolution time from 9 h to 4 h',
          start: 540,
          target: 240,
          current: 276,
          unit: { kind: 'duration' },
          date: '2026-11-16',
          history: weekly(540, 480, 420, 370, 330, 300, 276),
        },
        {
          title: 'Certify the whole success team',
          start: 0,
          target: 12,
          current: 9,
          date: '2026-11-16',
          history: weekly(0, 1, 3, 4, 6, 8, 9),
        },
        {
          title: 'Help-centre deflection at 30 %',
          start: 12,
          target: 30,
          current: 30,
          unit: { kind: 'percent' },
          date: '2026-11-16',
          history: weekly(12, 17, 20, 24, 27, 29, 30),
        },
      ],
    },
    {
      title: 'Make renewal a conversation, not a surprise',
      keyResults: [
        {
          title: 'Accounts with a success plan from 10 to 60',
          start: 10,
          target: 60,
          current: 24,
          date: '2026-11-16',
          history: weekly(10, 12, 14, 16, 19, 22, 24),
        },
        { title: 'Executive sponsors named for the top 20', start: 0, target: 20 },
      ],
    },
  ],
};
