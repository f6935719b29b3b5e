import { expect, test } from 'vitest';
import {
  applyPatch,
  countingCheckIn,
  type Doc,
  type Fields,
  type Patch,
  type PlanKeyResult,
  patchIn,
  planOf,
  unbindPatches,
  withReadings,
} from '../../../core/model';

const cycle = '2027-q1';

function docOf(id: string, ...patches: Patch[]): Doc {
  const doc: Doc = { id, records: {} };
  for (const patch of patches) doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, '1');
  return doc;
}

/** A key result that is bound to a KPI with these readings, as it is shown. */
function bound(fields: Partial<Fields<'keyResult'>>, ...readings: Omit<Fields<'reading'>, 'kpi'>[]) {
  const doc = 'scorecard:main';
  const scorecard = docOf(
    doc,
    { doc, kind: 'kpi', id: 'nps', set: { title: 'NPS', parent: 'customer' } },
    ...readings.map((set, at) => ({ doc, kind: 'reading', id: `r${at}`, set: { ...set, kpi: 'nps' } })),
  );
  const keyResult = { objective: 'o', title: 'NPS to 55', metric: 'reach', kpi: 'nps', ...fields } as const;
  const plan = planOf(cycle, docOf(`cycle:${cycle}`, patchIn(cycle, 'keyResult', 'k', keyResult)));
  return withReadings(plan, scorecard).unfiled[0] as PlanKeyResult;
}
const before = (value: number) => ({ date: '2026-12-28', value });

test.each([
  ['carried over reached', { from: 'old', start: 42, target: 55 }, 56, 42],
  ['carried over not reached', { from: 'old', start: 42, target: 55 }, 50, 50],
  ['that was not carried over', { start: 42, target: 55 }, 56, 56],
  ['whose KPI stands at its target', { start: 42, target: 55 }, 55, 42],
])('a key result %s has a start that leaves something to reach', (_, fields, last, start) => {
  expect(bound(fields, before(last)).record.start).toBe(start);
});

test('of two readings of one day the later stays the current one when they are unbound, with its receipt', () => {
  const receipt = { title: 'NPS', url: 'https://example.com/', text: '51', time: 0 };
  const date = '2027-01-12';
  const ids = ['a', 'b'];
  const patches = unbindPatches(
    cycle,
    bound({}, { date, value: 45 }, { date, value: 51, receipt }),
    () => ids.pop() ?? '',
  );
  const whole = patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'NPS', metric: 'reach' });
  const [own] = planOf(cycle, docOf(`cycle:${cycle}`, whole, ...patches)).unfiled as [PlanKeyResult];
  expect(countingCheckIn(own, '2027-01-20')).toMatchObject({ value: 51, receipt });
});
