import { expect, test } from 'vitest';
import { type Doc, type Patch, type RecordState, scorecardOf } from '../../../../core/model';
import type { Plan } from '../../../../core/model/plan';
import { shownObjectives } from '../../../../core/model/take-scorecard-snapshot';
import {
  addPatches,
  putPatches,
  tidyPatches,
} from '../../../../entrypoints/dashboard/strategy-map/map-patches';
import { okrNotes } from '../../../../entrypoints/dashboard/strategy-map/okr-notes';

const records = (...all: [kind: string, id: string, fields: object][]): RecordState[] =>
  all.map(([kind, id, fields]) => ({ kind, id, made: id, ...fields }));
const planOf = (list: RecordState[]) =>
  scorecardOf('main', {
    id: 'scorecard:main',
    records: Object.fromEntries(list.map((one) => [one.id, one])),
  } as Doc);
const objective = (id: string, perspective: string, order?: string): [string, string, object] => [
  'strategicObjective',
  id,
  { title: id, perspective, ...(order && { order }) },
];
const link = (from: string, to: string): [string, string, object] => ['link', `${from}-${to}`, { from, to }];

/** The plan after patches, and its lane. */
function laneAfter(list: RecordState[], patches: Patch[], perspective: string): string[] {
  const found = new Map(list.map((one) => [one.id, one]));
  for (const { kind, id, set } of patches)
    found.set(id, { ...(found.get(id) ?? { kind, id, made: id }), ...set } as RecordState);
  const lane = planOf([...found.values()]).perspectives.find(({ record }) => record.id === perspective);
  return lane?.objectives.map(({ record }) => record.id) ?? [];
}

const four = records(
  objective('a1', 'financial', 'a1'),
  objective('a2', 'financial', 'a2'),
  objective('b1', 'customer', 'a1'),
  objective('b2', 'customer', 'a2'),
  link('b1', 'a1'),
  link('b2', 'a2'),
);

test('a new objective stands where it adds no crossing, and no other moves', () => {
  const patches = addPatches(planOf(four), {
    id: 'new',
    title: 'new',
    perspective: 'customer',
    drives: 'a1',
    linkId: 'l',
  });
  expect(patches.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['strategicObjective new', 'link l']);
  expect(laneAfter(four, patches, 'customer').indexOf('new')).toBeLessThan(2);
  expect(laneAfter(four, patches, 'customer').filter((id) => id !== 'new')).toEqual(['b1', 'b2']);
});

test('what is moved is the only thing that changes, also into another lane and to either end', () => {
  const plan = planOf(four);
  for (const [id, lane, at, after] of [
    ['b2', 'customer', 0, ['b2', 'b1']],
    ['a1', 'customer', 1, ['b1', 'a1', 'b2']],
    ['a1', 'learning', 0, ['a1']],
    ['a1', 'financial', 1, ['a2', 'a1']],
  ] as const) {
    const patches = putPatches(plan, id, lane, at);
    expect(patches).toHaveLength(1);
    expect(laneAfter(four, patches, lane)).toEqual(after);
  }
});

test('a lane that was never ordered is ordered with the first move in it', () => {
  const list = records(objective('x', 'process'), objective('y', 'process'), objective('z', 'process'));
  expect(laneAfter(list, putPatches(planOf(list), 'z', 'process', 1), 'process')).toEqual(['x', 'z', 'y']);
});

test('tidying orders only the lanes that it changes, and nothing where nothing crosses', () => {
  expect(tidyPatches(planOf(four))).toEqual({ patches: [], moved: 0 });
  const crossed = [...four.slice(0, 4), ...records(link('b1', 'a2'), link('b2', 'a1'))];
  const { patches, moved } = tidyPatches(planOf(crossed));
  expect(moved).toBe(2);
  expect(patches).toHaveLength(2);
});

test('near the end of a cycle an objective says which OKRs moved its KPI', () => {
  const scorecard = planOf([
    ...four,
    ...records(
      ['kpi', 'nps', { title: 'NPS', parent: 'a1', goal: 55, redFlag: 40 }],
      ['reading', 'r1', { kpi: 'nps', date: '2026-09-20', value: 44 }],
      ['reading', 'r2', { kpi: 'nps', date: '2026-12-20', value: 52 }],
    ),
  ]);
  const keyResult = { record: { id: 'kr', title: 'Raise NPS', kpi: 'nps' }, checkIns: [] };
  const plan = {
    id: '2026-q4',
    dates: { start: '2026-10-01', end: '2026-12-31' },
    objectives: [{ record: { id: 'o', title: 'Loved', supportsStrategic: 'a1' }, keyResults: [keyResult] }],
  } as unknown as Plan;
  const notes = (today: string) => okrNotes(scorecard, shownObjectives(scorecard, {}), plan, today, 'en');
  expect(notes('2026-11-22')).toEqual(['1\u00a0OKR', '', '', '']);
  expect(notes('2026-12-28')).toEqual(['1\u00a0OKR · closer to its goal', '', '', '']);
});
