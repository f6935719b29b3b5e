import { expect, test } from 'vitest';
import { type Doc, plansIn, type RecordState } from '../../../core/model';
import { measuresOf, valuePatch } from '../../../entrypoints/capture/measure';

const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const docOf = (id: string, ...records: RecordState[]): Doc => ({
  id,
  records: Object.fromEntries(records.map((one) => [one.id, one])),
});

test.each([
  ['of its KPI', false, { doc: 'scorecard:main', kind: 'reading', set: { kpi: 'nps' } }],
  [
    'of its own where its KPI is gone',
    true,
    { doc: 'cycle:2026-q4', kind: 'checkIn', set: { keyResult: 'k' } },
  ],
])('a number of a page is a value of a bound key result: %s', (_, removed, written) => {
  const [plan] = plansIn([
    docOf('scorecard:main', record('kpi', 'nps', { title: 'NPS', parent: 'customer', removed })),
    docOf(
      'cycle:2026-q4',
      record('objective', 'o', { title: 'Customers stay' }),
      record('keyResult', 'k', { objective: 'o', title: 'NPS', metric: 'reach', target: 55, kpi: 'nps' }),
    ),
  ]);
  const [measure] = plan ? measuresOf(plan, undefined, {}, '2026-11-22') : [];
  expect(measure && valuePatch(measure, 'new', 53, undefined, '2026-11-22')).toMatchObject(written);
});
