import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  type Doc,
  defaultScorecardChoices,
  type RecordState,
  scorecardOf,
  snapshotSchema,
  strategicStanding,
  takeScorecardSnapshot,
} from '../../../core/model';
import { chainOf, inChainOrder, readSnapshot, scoreMap } from '../../../core/snapshot';

const today = '2026-11-22';
const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const doc: Doc = {
  id: 'scorecard:main',
  records: Object.fromEntries(
    [
      record('scorecard', 'main', { title: 'Keep the customers we win', mission: 'secret mission' }),
      record('strategicObjective', 'stay', {
        title: 'Customers stay',
        perspective: 'financial',
        order: 'a1',
      }),
      record('strategicObjective', 'praise', {
        title: 'Customers recommend us',
        perspective: 'customer',
        order: 'a1',
        description: 'secret description',
      }),
      record('strategicObjective', 'learn', { title: 'We learn', perspective: 'learning' }),
      record('link', 'l1', { from: 'praise', to: 'stay' }),
      record('link', 'l2', { from: 'learn', to: 'praise' }),
      record('kpi', 'nps', {
        title: 'NPS',
        parent: 'praise',
        goal: 55,
        redFlag: 40,
        owner: 'secret owner',
        weight: 3,
      }),
      record('kpi', 'panel', { title: 'Panel held', parent: 'praise', metric: 'yesNo' }),
      record('reading', 'r1', { kpi: 'nps', date: '2026-10-05', value: 44, note: 'secret note' }),
      record('reading', 'r2', { kpi: 'nps', date: '2026-11-16', value: 48 }),
      record('reading', 'r3', { kpi: 'nps', date: '2026-11-30', value: 60 }),
      record('reading', 'r4', { kpi: 'panel', date: '2026-11-01', value: 1 }),
    ].map((one) => [one.id, one]),
  ),
};
const plan = scorecardOf('main', doc);
const take = (choices = {}) =>
  takeScorecardSnapshot(plan, { ...defaultScorecardChoices, ...choices }, today, ({ id }) => ({ title: id }));

test('a map is taken with its KPIs as they stand, whole and without what nobody chose', () => {
  const snapshot = take();
  expect(snapshot.title).toBe('Keep the customers we win');
  expect(snapshot.map).toEqual({
    perspectives: [
      { title: 'financial' },
      { title: 'customer' },
      { title: 'process' },
      { title: 'learning' },
    ],
    objectives: [
      { title: 'Customers stay', perspective: 0 },
      { title: 'Customers recommend us', perspective: 1, kpis: [0, 1] },
      { title: 'We learn', perspective: 3 },
    ],
    links: [
      [1, 0],
      [2, 1],
    ],
  });
  expect(snapshot.kpis?.[0]).toEqual({
    title: 'NPS',
    goal: 55,
    redFlag: 40,
    current: 48,
    date: '2026-11-16',
    weight: 3,
    history: [
      [20731, 44],
      [20773, 48],
    ],
  });
  expect(JSON.stringify(snapshot)).not.toContain('secret');
  expect(z.safeParse(snapshotSchema, snapshot).success).toBe(true);
  expect(readSnapshot(snapshot)).toMatchObject({ snapshot, problems: [] });
});

test('a reader works out the same scores as the owner sees', () => {
  const [, , , , ...rest] = plan.perspectives;
  expect(rest).toEqual([]);
  const own = plan.perspectives.flatMap(({ objectives }) =>
    objectives.map((one) => strategicStanding(one, today)),
  );
  expect(scoreMap(take(), today)?.objectives.map(({ standing }) => standing)).toEqual(
    own.map((one) => expect.objectContaining(one)),
  );
});

test('what is not chosen leaves with its links and KPIs', () => {
  const { map, kpis } = take({ objectives: new Set(['stay', 'learn']), history: false });
  expect(map).toMatchObject({ objectives: [{ title: 'Customers stay' }, { title: 'We learn' }], links: [] });
  expect(kpis).toBeUndefined();
  expect(take({ kpis: false }).map?.objectives[1]).toEqual({
    title: 'Customers recommend us',
    perspective: 1,
  });
  expect(take({ history: false }).kpis?.[0]).not.toHaveProperty('history');
});

test('from ten days on a map stands as it did on its day', () => {
  const old = scoreMap(take(), '2026-12-02')?.objectives[1]?.standing;
  expect(old).toMatchObject({ status: 'atRisk', statusOf: today });
  expect(scoreMap(take(), '2026-12-01')?.objectives[1]?.standing.statusOf).toBeUndefined();
});

test('a chain is all that drives and is driven, and is read from its causes on', () => {
  const links: [number, number][] = [
    [2, 1],
    [1, 0],
    [3, 0],
    [2, 4],
  ];
  expect([...chainOf(links, 1).objectives].sort()).toEqual([0, 1, 2]);
  expect([...chainOf(links, 1).links].sort()).toEqual([0, 1]);
  expect(inChainOrder(5, links)).toEqual([2, 1, 4, 3, 0]);
  expect(
    inChainOrder(3, [
      [0, 1],
      [1, 0],
    ]),
  ).toEqual([2, 0, 1]);
  expect(
    chainOf(
      [
        [0, 1],
        [1, 0],
      ],
      0,
    ).links.size,
  ).toBe(2);
});
