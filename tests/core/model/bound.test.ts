import { expect, test } from 'vitest';
import {
  applyPatch,
  boundNow,
  checkInPatch,
  countingCheckIn,
  type Doc,
  type Fields,
  mainScorecard,
  type Patch,
  type PlanKeyResult,
  patchIn,
  planOf,
  unbindAllPatches,
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
    { doc, kind: 'kpi', id: 'nps', set: { title: 'NPS', parent: 'customer', goal: 60, redFlag: 40 } },
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
  ['past its target already', { start: 42, target: 55 }, 56, 42],
  ['that is to fall', { start: 9, target: 5 }, 7, 7],
  ['without a start of its own, as its KPI is to go', { target: 55 }, 57, undefined],
  ['without a start of its own, below its target', { target: 55 }, 50, 50],
  ['whose KPI stands at its target', { start: 42, target: 55 }, 55, 42],
])('a key result %s has a start that leaves something to reach', (_, fields, last, start) => {
  expect(bound(fields, before(last)).record.start).toBe(start);
});

test('of two readings of one day the later stays the current one when they are unbound, with its receipt', () => {
  const receipt = { title: 'NPS', url: 'https://example.com/', text: '51', time: 0 };
  const date = '2027-01-12';
  const patches = unbindPatches(cycle, bound({}, { date, value: 45 }, { date, value: 51, receipt }));
  const whole = patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'NPS', metric: 'reach' });
  const [own] = planOf(cycle, docOf(`cycle:${cycle}`, whole, ...patches)).unfiled as [PlanKeyResult];
  expect(countingCheckIn(own, '2027-01-20')).toMatchObject({ value: 51, receipt });
});

test('a key result whose KPI is not there shows and takes check-ins of its own', () => {
  const keyResult = { objective: 'o', title: 'NPS to 55', metric: 'reach', target: 55, kpi: 'nps' } as const;
  const stored = docOf(`cycle:${cycle}`, patchIn(cycle, 'keyResult', 'k', keyResult));
  const gone = docOf(mainScorecard, {
    doc: mainScorecard,
    kind: 'kpi',
    id: 'nps',
    set: { title: 'NPS', parent: 'customer', removed: true },
  });
  for (const scorecard of [gone, undefined]) {
    const [{ record }] = withReadings(planOf(cycle, stored), scorecard).unfiled as [PlanKeyResult];
    const set = { date: '2027-01-12', value: 53 };
    const patch = checkInPatch(cycle, record, 'new', set, true);
    const after = docOf(`cycle:${cycle}`, patchIn(cycle, 'keyResult', 'k', keyResult), patch);
    const [shown] = withReadings(planOf(cycle, after), scorecard).unfiled as [PlanKeyResult];
    expect(shown.checkIns).toMatchObject([set]);
  }
});

test('what a key result is bound to is what the documents say, where what is drawn is behind', () => {
  const doc = mainScorecard;
  const kpi = (removed: boolean) =>
    docOf(doc, { doc, kind: 'kpi', id: 'nps', set: { title: 'NPS', parent: 'customer', removed } });
  const keyResult = (set: object) =>
    docOf(`cycle:${cycle}`, { doc: `cycle:${cycle}`, kind: 'keyResult', id: 'k', set: { ...set } });
  const now = (...docs: Doc[]) =>
    boundNow(cycle, { id: 'k', kpi: 'nps' }, new Map(docs.map((one) => [one.id, one]))).kpi;
  expect(now(keyResult({ kpi: 'nps' }), kpi(false))).toBe('nps');
  expect(now(keyResult({ kpi: 'nps', removed: true }), kpi(false))).toBe('nps');
  expect(now(keyResult({ kpi: 'nps' }), kpi(true))).toBeUndefined();
  expect(now(keyResult({}), kpi(false))).toBeUndefined();
  expect(now(keyResult({ kpi: 'nps', metric: 'milestones' }), kpi(false))).toBeUndefined();
});

test('before a KPI goes, the key results of every cycle that read it keep what they showed', () => {
  const doc = mainScorecard;
  const scorecard = docOf(
    doc,
    { doc, kind: 'kpi', id: 'nps', set: { title: 'NPS', parent: 'customer', goal: 60, redFlag: 40 } },
    { doc, kind: 'reading', id: 'r1', set: { kpi: 'nps', date: '2026-11-12', value: 48 } },
    { doc, kind: 'reading', id: 'r2', set: { kpi: 'nps', date: '2027-01-12', value: 51 } },
  );
  const fields = { objective: 'o', title: 'NPS to 55', metric: 'reach', start: 42, target: 55 } as const;
  const docIn = (id: string, ...patches: Patch[]) =>
    docOf(
      `cycle:${id}`,
      patchIn(id, 'keyResult', `k ${id}`, { ...fields, kpi: 'nps' }),
      patchIn(id, 'keyResult', `other ${id}`, fields),
      ...patches.filter((one) => one.doc === `cycle:${id}`),
    );
  const cycles = ['2026-q4', cycle];
  const docs = [...cycles.map((id) => docIn(id)), scorecard];
  const patches = unbindAllPatches(docs, 'nps');
  expect(patches.filter(({ kind }) => kind === 'keyResult')).toHaveLength(2);
  const values = cycles.map((id) => {
    const { unfiled } = withReadings(planOf(id, docIn(id, ...patches)), undefined);
    return unfiled.flatMap(({ record, checkIns }) => [record.start, ...checkIns.map(({ value }) => value)]);
  });
  expect(values).toEqual([
    [42, 48, 42],
    [48, 51, 42],
  ]);
});
