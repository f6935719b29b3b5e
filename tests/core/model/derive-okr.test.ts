import { expect, test } from 'vitest';
import {
  applyPatch,
  carried,
  type Doc,
  derivedMetric,
  deriveOkr,
  kpiMoves,
  kpisOf,
  type Patch,
  planOf,
  type RecordState,
  scorecardOf,
  withReadings,
} from '../../../core/model';

const today = '2026-11-22';
const quarter = { start: '2026-10-01', end: '2026-12-31' };
const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const docOf = (fields: object, readings: [date: string, value: number][]): Doc => {
  const records = [
    record('strategicObjective', 'so', { title: 'Customers recommend us', perspective: 'customer' }),
    record('kpi', 'nps', { title: 'NPS', parent: 'so', goal: 55, redFlag: 40, sort: 'lag', ...fields }),
    ...readings.map(([date, value], at) => record('reading', `r${at}`, { kpi: 'nps', date, value })),
  ];
  return { id: 'scorecard:main', records: Object.fromEntries(records.map((one) => [one.id, one])) };
};
const kpiWith = (fields: object, ...readings: [date: string, value: number][]) => {
  const [kpi] = kpisOf(scorecardOf('main', docOf(fields, readings)));
  if (!kpi) throw new Error('There is no KPI.');
  return kpi;
};
const metric = (fields: object, ...readings: [date: string, value: number][]) =>
  derivedMetric(kpiWith(fields, ...readings), quarter, today);

test('a key result goes from the last reading before the cycle to the goal, else from the value today', () => {
  expect(metric({}, ['2026-11-20', 38])).toEqual({ metric: 'reach', start: 38, target: 55 });
  expect(metric({}, ['2026-09-30', 42], ['2026-11-20', 38])).toEqual({
    metric: 'reach',
    start: 42,
    target: 55,
  });
  expect(metric({ goal: 3, redFlag: 4 }, ['2026-11-20', 4.2])).toEqual({
    metric: 'reach',
    start: 4.2,
    target: 3,
  });
});

test('a KPI that met its goal before the cycle is to come back to it: start and target are never the same', () => {
  expect(metric({}, ['2026-09-30', 55], ['2026-11-20', 38])).toEqual({
    metric: 'maintain',
    atLeast: 55,
    tolerance: 15,
  });
  expect(metric({ goal: 3, redFlag: 4 }, ['2026-09-30', 2.9], ['2026-11-20', 4.2])).toEqual({
    metric: 'maintain',
    atMost: 3,
    tolerance: 1,
  });
});

test('there is nothing to derive without a reading or a goal, from a formula, or where the goal is met', () => {
  expect(metric({})).toBeUndefined();
  expect(metric({ goal: undefined }, ['2026-11-20', 38])).toBeUndefined();
  expect(metric({ formula: 'a / b' }, ['2026-11-20', 38])).toBeUndefined();
  expect(metric({}, ['2026-11-20', 55])).toBeUndefined();
  expect(metric({ metric: 'yesNo' }, ['2026-11-20', 1])).toBeUndefined();
  expect(metric({ metric: 'yesNo' }, ['2026-11-20', 0])).toEqual({ metric: 'yesNo' });
});

const written = (patches: readonly Patch[], before: Doc = { id: 'cycle:2026-q4', records: {} }): Doc => {
  const records = { ...before.records };
  for (const [at, patch] of patches.entries())
    records[patch.id] = applyPatch(records[patch.id], patch, `00000${at}-0000-device`);
  return { ...before, records };
};
const deriving = (kpi = kpiWith({}, ['2026-11-20', 38])) => {
  let count = 0;
  return {
    strategicObjective: 'so',
    kpi,
    titles: { objective: 'Customers recommend us', keyResult: () => 'NPS from 38 to 55' },
    today,
    newId: () => `id ${++count}`,
  };
};

test('the draft is an objective that supports the strategic one, with a key result that is bound to its KPI', () => {
  const { patches, objective, keyResult } = deriveOkr(planOf('2026-q4', undefined), deriving());
  const doc = written(patches);
  const plan = withReadings(planOf('2026-q4', doc), docOf({}, [['2026-11-20', 38]]));
  expect(plan.objectives[0]?.record).toMatchObject({
    id: objective,
    title: 'Customers recommend us',
    supportsStrategic: 'so',
  });
  expect(plan.objectives[0]?.keyResults[0]).toMatchObject({
    record: { id: keyResult, kpi: 'nps', start: 38, target: 55, sort: 'lag' },
    checkIns: [{ value: 38 }],
  });
});

test('a second KPI joins the objective that is there, and one that is bound already is not bound twice', () => {
  const first = written(deriveOkr(planOf('2026-q4', undefined), deriving()).patches);
  const again = deriveOkr(planOf('2026-q4', first), deriving());
  expect(again).toEqual({ objective: 'id 1', patches: [] });
  const other = deriving();
  const kpi = { ...other.kpi, record: { ...other.kpi.record, id: 'other' } };
  const { patches } = deriveOkr(planOf('2026-q4', first), { ...other, kpi, newId: () => 'second' });
  expect(patches.map((one) => [one.kind, one.set.objective])).toEqual([['keyResult', 'id 1']]);
});

test('what a cycle moved goes from the last reading before it to the last in it', () => {
  const moves = (fields: object, ...readings: [date: string, value: number][]) => {
    const doc = written(deriveOkr(planOf('2026-q4', undefined), deriving()).patches);
    return kpiMoves(scorecardOf('main', docOf(fields, readings)), [planOf('2026-q4', doc)], '2027-02-01').map(
      ({ from, to, turned }) => [from, to, turned],
    );
  };
  const all: [string, number][] = [
    ['2026-09-30', 42],
    ['2026-10-01', 40],
    ['2026-12-31', 51],
    ['2027-01-05', 30],
  ];
  expect(moves({}, ...all)).toEqual([[42, 51, 'closer']]);
  expect(moves({ goal: 3, redFlag: 60 }, ...all)).toEqual([[42, 51, 'away']]);
  expect(moves({ goal: undefined, redFlag: undefined }, ...all.slice(1))).toEqual([[40, 51, undefined]]);
  expect(moves({}, ['2026-10-01', 40])).toEqual([]);
});

test('a key result that is carried over stays bound to its KPI', () => {
  const doc = written(deriveOkr(planOf('2026-q4', undefined), deriving()).patches);
  const keyResult = planOf('2026-q4', doc).objectives[0]?.keyResults[0];
  expect(keyResult && carried(keyResult)).toMatchObject({ kpi: 'nps' });
});
