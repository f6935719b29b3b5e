import { expect, test } from 'vitest';
import {
  applyPatch,
  checkedPatch,
  type Doc,
  type Fields,
  type Kind,
  type Patch,
  plansIn,
  scorecardOf,
} from '../../../../core/model';
import { dotOf } from '../../../../entrypoints/dashboard/x-matrix/dot';
import { type Matrix, matrixOf, rowsOf, type Side } from '../../../../entrypoints/dashboard/x-matrix/matrix';

const docs = ['cycle:2026', 'cycle:2026-q4', 'scorecard:main'] as const;
type DocName = 'year' | 'quarter' | 'scorecard';
const docOf: Record<DocName, string> = { year: docs[0], quarter: docs[1], scorecard: docs[2] };

const put = <K extends Kind>(doc: DocName, kind: K, id: string, set: Partial<Fields<K>>): Patch => ({
  doc: docOf[doc],
  kind,
  id,
  set,
});

let count = 0;
const write = (before: readonly Doc[], patches: Patch[]): Doc[] =>
  before.map((doc) => {
    const records = { ...doc.records };
    for (const patch of patches.map(checkedPatch).filter((one) => one.doc === doc.id))
      records[patch.id] = applyPatch(
        records[patch.id],
        patch,
        `${String(++count).padStart(10, '0')}-0000-device`,
      );
    return { ...doc, records };
  });

const percent = { kind: 'percent' } as const;
const world = write(
  docs.map((id) => ({ id, records: {} })),
  [
    put('year', 'objective', 'year-1', { title: 'Year one', order: 'a0' }),
    put('year', 'objective', 'year-2', { title: 'Year two', order: 'a1' }),
    put('quarter', 'objective', 'now', { title: 'Now', order: 'a0' }),
    put('quarter', 'keyResult', 'churn', {
      objective: 'now',
      title: 'Churn',
      metric: 'reach',
      start: 4,
      target: 3,
      unit: percent,
    }),
    put('quarter', 'keyResult', 'pairs', { objective: 'now', title: 'Yes', metric: 'yesNo' }),
    put('scorecard', 'strategicObjective', 'aim-1', {
      title: 'Aim one',
      perspective: 'customer',
      order: 'a0',
    }),
    put('scorecard', 'strategicObjective', 'aim-2', {
      title: 'Aim two',
      perspective: 'customer',
      order: 'a1',
    }),
    put('scorecard', 'kpi', 'kpi', {
      title: 'Monthly churn',
      parent: 'customer',
      unit: percent,
      goal: 3,
      redFlag: 4,
    }),
    put('scorecard', 'kpi', 'days', { title: 'Days', parent: 'aim-2' }),
    put('scorecard', 'reading', 'read', { kpi: 'kpi', date: '2026-11-02', value: 3.5 }),
  ],
);

function matrixIn(from: readonly Doc[]): Matrix {
  const plans = plansIn(from);
  const quarter = plans.find(({ id }) => id === '2026-q4');
  if (!quarter) throw new Error('There is no quarter.');
  return matrixOf(
    quarter,
    plans,
    '2026',
    scorecardOf(
      'main',
      from.find(({ id }) => id === docOf.scorecard),
    ),
  );
}

/** The cell of two things by their ids, as it is, and what a press of it makes of the world. */
function cell(from: readonly Doc[], rowId: string, columnId: string) {
  const matrix = matrixIn(from);
  const find = (list: readonly Side[], id: string): Side => {
    const found = list.find((one) => one.id === id);
    if (!found) throw new Error(`Nothing is called ${id}.`);
    return found;
  };
  const dot = dotOf(
    matrix,
    find(rowsOf(matrix), rowId),
    find([...matrix.before, ...matrix.behind], columnId),
  );
  const press = () => {
    const patches = dot.patches?.();
    if (!patches) throw new Error(`Refused: ${dot.refused?.why}`);
    return write(from, patches);
  };
  return { ...dot, press };
}

test.each([
  ['an objective supports one of the year', 'now', 'year-1'],
  ['an objective of the year supports an aim', 'aim-1', 'year-1'],
  ['a key result is measured by a KPI', 'churn', 'kpi'],
  ['a KPI measures an aim', 'aim-1', 'kpi'],
])('%s from a press on, and no more from the next', (_, row, column) => {
  expect(cell(world, row, column).state).toBe('empty');
  const set = cell(world, row, column).press();
  expect(cell(set, row, column).state).toBe('set');
  expect(cell(cell(set, row, column).press(), row, column).state).toBe('empty');
});

test('the link that a dot is written as is the one that the other pages read', () => {
  const set = cell(cell(world, 'now', 'year-1').press(), 'churn', 'kpi').press();
  const [objective] = matrixIn(set).plan.objectives;
  expect(objective?.record).toMatchObject({ supports: 'year-1', supportsCycle: '2026' });
  expect(objective?.keyResults[0]?.checkIns.map(({ value }) => value)).toEqual([3.5]);
  const taken = matrixIn(cell(cell(set, 'churn', 'kpi').press(), 'now', 'year-1').press());
  expect(taken.plan.objectives[0]?.record.supports).toBeUndefined();
  expect(taken.plan.objectives[0]?.keyResults[0]?.checkIns.map(({ value }) => value)).toEqual([3.5]);
  expect(
    matrixIn(cell(world, 'aim-2', 'days').press()).scorecard.perspectives[1]?.kpis.at(-1)?.record.id,
  ).toBe('days');
});

test('what holds one link only says which one it holds', () => {
  const supported = cell(world, 'now', 'year-1').press();
  expect(cell(supported, 'now', 'year-2').refused).toEqual({
    why: 'holdsOne',
    values: { from: 'Now', to: 'Year two', other: 'Year one' },
  });
  expect(cell(world, 'aim-1', 'days').refused).toMatchObject({
    why: 'holdsOne',
    values: { other: 'Aim two' },
  });
  const published = write(world, [
    put('quarter', 'objective', 'now', { supportsUrl: 'https://example.org/a.json' }),
  ]);
  expect(cell(published, 'now', 'year-1').refused?.why).toBe('holdsPublished');
});

test('what was removed holds no link: another takes its place', () => {
  const removed = (from: readonly Doc[], doc: DocName, kind: Kind, id: string) =>
    write(from, [{ doc: docOf[doc], kind, id, set: { removed: true } }]);
  const now = (from: readonly Doc[]) => matrixIn(from).plan.objectives[0];
  const aimGone = removed(cell(world, 'aim-1', 'year-1').press(), 'scorecard', 'strategicObjective', 'aim-1');
  expect(cell(cell(aimGone, 'aim-2', 'year-1').press(), 'aim-2', 'year-1').state).toBe('set');
  const aimHeld = write(world, [put('quarter', 'objective', 'now', { supportsStrategic: 'aim-1' })]);
  expect(cell(aimHeld, 'now', 'year-1').refused?.why).toBe('holdsOne');
  const served = cell(removed(aimHeld, 'scorecard', 'strategicObjective', 'aim-1'), 'now', 'year-1').press();
  expect(now(served)?.record.supports).toBe('year-1');
  expect(now(served)?.record.supportsStrategic).toBeUndefined();
  const yearGone = removed(cell(world, 'now', 'year-1').press(), 'year', 'objective', 'year-1');
  expect(cell(cell(yearGone, 'now', 'year-2').press(), 'now', 'year-2').state).toBe('set');
  const unread = write(world, [
    put('quarter', 'objective', 'now', { supports: 'far', supportsCycle: '2030' }),
  ]);
  expect(cell(unread, 'now', 'year-1').refused).toMatchObject({ why: 'holdsOne', values: { other: '–' } });

  const bound = write(world, [put('quarter', 'keyResult', 'churn', { kpi: 'gone' })]);
  expect(cell(cell(bound, 'churn', 'kpi').press(), 'churn', 'kpi').state).toBe('set');
});

test('a circle, another unit, another metric, own check-ins, a formula and a closed cycle are refused', () => {
  const circle = write(world, [
    put('year', 'objective', 'year-1', { supports: 'now', supportsCycle: '2026-q4' }),
  ]);
  expect(cell(circle, 'now', 'year-1').refused?.why).toBe('circle');
  expect(cell(world, 'churn', 'days').refused?.why).toBe('otherUnit');
  expect(cell(world, 'pairs', 'days').refused?.why).toBe('otherMetric');
  const checked = write(world, [
    put('quarter', 'checkIn', 'in', { keyResult: 'churn', date: '2026-11-01', value: 3.8 }),
  ]);
  expect(cell(checked, 'churn', 'kpi').refused?.why).toBe('hasCheckIns');
  const computed = write(world, [put('scorecard', 'kpi', 'kpi', { formula: 'a / b', terms: {} })]);
  expect(cell(computed, 'churn', 'kpi').refused?.why).toBe('computed');
  const closed = write(world, [
    put('quarter', 'cycle', '2026-q4', { start: '2026-10-01', end: '2026-12-31', closed: true }),
  ]);
  expect(cell(closed, 'now', 'year-1').refused?.why).toBe('closed');
});

test('an objective goes with its key results and they with it, and that is set where it is written', () => {
  const set = cell(cell(world, 'now', 'year-1').press(), 'churn', 'kpi').press();
  expect(cell(set, 'churn', 'year-1')).toMatchObject({
    state: 'derived',
    by: 'Now',
    refused: { why: 'byObjective' },
  });
  expect(cell(set, 'now', 'kpi')).toMatchObject({
    state: 'derived',
    by: 'Churn',
    refused: { why: 'byKeyResult' },
  });
  expect(cell(world, 'now', 'kpi').state).toBe('empty');
});
