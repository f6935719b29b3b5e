import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  alignment,
  alignmentOf,
  applyPatch,
  closesCircle,
  type Doc,
  draftNext,
  type Fields,
  patchIn,
  planOf,
  scorecardOf,
  supportLinks,
} from '../../../core/model';

type Written = [id: string, fields?: Partial<Fields<'objective'>>];

/** A plan with these objectives; `made` follows from the first of an id's letters: `b` was written after `a`. */
function planWith(cycleId: string, ...written: Written[]) {
  const doc: Doc = { id: `cycle:${cycleId}`, records: {} };
  for (const [id, fields] of written)
    doc.records[id] = applyPatch(
      undefined,
      patchIn(cycleId, 'objective', id, { title: id, ...fields }),
      `${id}-0000-device`,
    );
  return planOf(cycleId, doc);
}

const year = planWith('2026', ['year']);
const quarter = planWith('2026-q4', ['q1', { supports: 'year', supportsCycle: '2026' }], ['q2']);
const month = planWith('2026-11', ['m1', { supports: 'q1' }], ['m2', { supports: 'gone' }]);
const published = planWith('2026-10', [
  'p1',
  { supportsUrl: 'https://a.example/1.json', supportsTitle: 'Theirs', supportsScore: 0.4 },
]);

test('what supports what stands beneath it, the longest cycle first, and what is linked to nothing last', () => {
  const { tops, unlinked, published: above } = alignment([month, published, quarter, year]);
  const names = (list: typeof tops): unknown =>
    list.map(({ objective, below }) => [objective.record.id, names(below)]);
  expect(names(tops)).toEqual([['year', [['q1', [['m1', []]]]]]]);
  expect(names(unlinked)).toEqual([
    ['q2', []],
    ['m2', []],
  ]);
  expect(above).toMatchObject([
    { title: 'Theirs', score: 0.4, below: [{ objective: { record: { id: 'p1' } } }] },
  ]);
});

test('a quarter of more days than the ones before it is not above them', () => {
  const quarters = ['2026-q1', '2026-q2', '2026-q3', '2026-q4'].map((id) => planWith(id, [id]));
  const { tops, unlinked } = alignment(quarters);
  expect(tops).toEqual([]);
  expect(unlinked).toHaveLength(4);
});

test('in a circle of links the newest is ignored and the older ones are kept', () => {
  const plan = planWith(
    '2026-q4',
    ['a', { supports: 'c' }],
    ['b', { supports: 'a' }],
    ['c', { supports: 'b' }],
  );
  expect([...supportLinks([plan])]).toEqual([
    ['a', 'c'],
    ['b', 'a'],
  ]);
  expect([...supportLinks([planWith('2026', ['a', { supports: 'a' }])])]).toEqual([]);
});

test('a link that would close a circle is known before it is made', () => {
  const plans = [year, quarter, month];
  expect(closesCircle(plans, 'year', 'm1')).toBe(true);
  expect(closesCircle(plans, 'q2', 'year')).toBe(false);
  expect(closesCircle(plans, 'q1', 'q1')).toBe(true);
});

test('whatever links what, every objective stands in the tree once, in whatever order the plans come', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const link = fc.option(fc.constantFrom(...ids, 'nobody'), { nil: undefined });
  const links = fc.tuple(link, link, link, link, link, link);
  fc.assert(
    fc.property(links, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (supports, order) => {
      const written = ids.map((id, at): Written => [id, supports[at] ? { supports: supports[at] } : {}]);
      const plans = ['2026', '2026-q4', '2026-11'].map((cycle, at) =>
        planWith(cycle, ...written.slice(at * 2, at * 2 + 2)),
      );
      const shuffled = order.map((at) => plans[at] as (typeof plans)[number]);
      const tree = alignment(shuffled);
      expect(tree).toEqual(alignment(plans));
      const all = (list: typeof tree.tops): string[] =>
        list.flatMap(({ objective, below }) => [objective.record.id, ...all(below)]);
      expect(all([...tree.tops, ...tree.unlinked]).sort()).toEqual(ids);
    }),
  );
});

test('the coach is told what there is to support and what does', () => {
  expect(alignmentOf(quarter, [year, quarter, month])).toEqual({ above: 1, supporting: new Set(['q1']) });
  expect(alignmentOf(published, [published])).toEqual({ above: 1, supporting: new Set(['p1']) });
  expect(alignmentOf(year, [year, quarter])).toEqual({ above: 0, supporting: new Set() });
  expect(alignmentOf(planWith('2027-q1', ['n']), [year]).above).toBe(0);
});

test('what is carried over supports the same as before, but nothing of a cycle that is over by then', () => {
  const carry = (from: typeof quarter, next: string) =>
    draftNext(from, planOf(next, undefined), new Map([['q1', { how: 'carry' }]]), () => 'new').find(
      ({ id, kind }) => id === 'new' && kind === 'objective',
    )?.set;
  expect(carry(quarter, '2027-q1')).not.toHaveProperty('supports');
  const third = planWith('2026-q3', ['q1', { supports: 'year', supportsCycle: '2026' }]);
  expect(carry(third, '2026-q4')).toMatchObject({ supports: 'year', supportsCycle: '2026' });
});

const strategy = scorecardOf('main', {
  id: 'scorecard:main',
  records: {
    stay: { kind: 'strategicObjective', id: 'stay', made: '1', title: 'Stay', perspective: 'customer' },
  },
});

test('what supports a strategic objective stands beneath it, and counts as aligned where that is known', () => {
  const plan = planWith(
    '2026-q4',
    ['s1', { supportsStrategic: 'stay' }],
    ['s2', { supportsStrategic: 'gone' }],
  );
  const { strategic, unlinked } = alignment([plan], strategy);
  expect(strategic).toMatchObject([
    { objective: { record: { id: 'stay' } }, below: [{ objective: { record: { id: 's1' } } }] },
  ]);
  expect(unlinked.map(({ objective }) => objective.record.id)).toEqual(['s2']);
  expect(alignmentOf(plan, [plan], strategy)).toEqual({ above: 1, supporting: new Set(['s1']) });
  expect(alignmentOf(plan, [plan])).toEqual({ above: 0, supporting: new Set() });
});

test('a strategic objective goes along when what supports it is carried over', () => {
  const plan = planWith('2026-q4', ['s1', { supportsStrategic: 'stay' }]);
  const patches = draftNext(
    plan,
    planOf('2027-q1', undefined),
    new Map([['s1', { how: 'carry' }]]),
    () => 'new',
  );
  expect(patches.find((one) => one.id === 'new')?.set).toMatchObject({ supportsStrategic: 'stay' });
});
