import type { Fields } from '../../../core/model';

type Measurable = Pick<Fields<'keyResult'>, 'title' | 'unit'> & { start: number; target: number };

const percent: Fields<'keyResult'>['unit'] = { kind: 'percent', decimals: 1 };
const euro: Fields<'keyResult'>['unit'] = { kind: 'currency', code: 'EUR' };

const keyResult = (title: string, start: number, target: number, unit?: Measurable['unit']): Measurable => ({
  title,
  start,
  target,
  ...(unit && { unit }),
});

/** A full popup: 4 objectives with 5 key results each. */
export const objectives: { title: string; keyResults: Measurable[] }[] = [
  {
    title: 'Customers stay because our service is worth it',
    keyResults: [
      keyResult('Cut monthly churn from 4.2 % to 2.8 %', 4.2, 2.8, percent),
      keyResult('Raise NPS from 42 to 55', 42, 55),
      keyResult('Answer first replies within 4 hours instead of 11', 11, 4, { kind: 'duration' }),
      keyResult('Lift renewals of yearly plans from 71 % to 85 %', 71, 85, percent),
      keyResult('Bring open tickets older than a week from 38 to 5', 38, 5),
    ],
  },
  {
    title: 'New teams reach their first result in one day',
    keyResults: [
      keyResult('Raise the share of teams set up on day one from 35 % to 70 %', 35, 70, percent),
      keyResult('Cut the steps of the first set-up from 14 to 6', 14, 6),
      keyResult('Raise trial conversion from 9 % to 15 %', 9, 15, percent),
      keyResult('Publish 12 guides that answer the top questions', 0, 12),
      keyResult('Bring set-up calls per new team from 3.2 to 1', 3.2, 1),
    ],
  },
  {
    title: 'The business carries itself',
    keyResults: [
      keyResult('Raise monthly recurring revenue from €310,000 to €420,000', 310_000, 420_000, euro),
      keyResult('Bring the cost of a new customer from €840 to €600', 840, 600, euro),
      keyResult('Raise gross margin from 68 % to 74 %', 68, 74, percent),
      keyResult('Sign 8 partners who sell in two new regions', 0, 8),
      keyResult('Cut unpaid invoices from €92,000 to €20,000', 92_000, 20_000, euro),
    ],
  },
  {
    title: 'We work at a pace we can keep',
    keyResults: [
      keyResult('Raise the quarterly mood survey from 6.4 to 8', 6.4, 8),
      keyResult('Bring weekly meeting hours per person from 14 to 8', 14, 8),
      keyResult('Cut weekend pages from 22 to 4', 22, 4),
      keyResult('Run 10 talks in which a team shows what it learned', 0, 10),
      keyResult('Read 12 books on the list together', 0, 12),
    ],
  },
];
