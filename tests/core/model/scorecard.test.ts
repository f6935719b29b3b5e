import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aimsOn,
  circleBy,
  type Doc,
  kpisOf,
  measuredKpi,
  perspectiveStanding,
  type RecordState,
  scorecardOf,
  scorecardStanding,
  strategicStanding,
} from '../../../core/model';
import { chainOf } from '../../../core/snapshot';

const today = '2026-11-22';
let made = 0;
const record = (kind: string, id: string, fields: object): RecordState => ({
  kind,
  id,
  made: String(++made).padStart(6, '0'),
  ...fields,
});
const docOf = (...records: RecordState[]): Doc => ({
  id: 'scorecard:main',
  records: Object.fromEntries(records.map((one) => [one.id, one])),
});
const planOf = (...records: RecordState[]) => scorecardOf('main', docOf(...records));
const objective = (id: string, perspective: string, order = 'a0') =>
  record('strategicObjective', id, { title: id, perspective, order });
const kpi = (id: string, parent: string, fields: object = {}) =>
  record('kpi', id, { title: id, parent, goal: 12, redFlag: 8, ...fields });
const reading = (id: string, of: string, date: string, value: number) =>
  record('reading', id, { kpi: of, date, value });

test('a scorecard begins with the four perspectives, which can be renamed, moved, removed and added to', () => {
  const ids = (...records: RecordState[]) => planOf(...records).perspectives.map((one) => one.record.id);
  expect(scorecardOf('main', undefined).perspectives.map((one) => one.record.id)).toEqual([
    'financial',
    'customer',
    'process',
    'learning',
  ]);
  expect(
    ids(
      record('perspective', 'learning', { order: 'a00' }),
      record('perspective', 'customer', { removed: true }),
      record('perspective', 'society', { title: 'Society', order: 'a5' }),
    ),
  ).toEqual(['financial', 'learning', 'process', 'society']);
  const renamed = planOf(record('perspective', 'financial', { title: 'Funding' }));
  expect(renamed.perspectives[0]?.record).toMatchObject({ id: 'financial', title: 'Funding' });
});

test('what stands in a perspective goes with it, and what stands in one that is not known is kept in sight', () => {
  const plan = planOf(
    record('perspective', 'customer', { removed: true }),
    objective('gone', 'customer'),
    kpi('direct', 'customer'),
    objective('o', 'elsewhere'),
    kpi('k', 'o'),
    kpi('alone', 'nobody'),
  );
  expect(plan.unfiled.objectives.map(({ record: { id }, kpis }) => [id, kpis.length])).toEqual([['o', 1]]);
  expect(kpisOf(plan).map((one) => one.record.id)).toEqual(['k', 'alone']);
});

test('a link that closes a circle is found with the circle; of stored ones the newest is ignored', () => {
  const plan = planOf(
    objective('a', 'learning'),
    objective('b', 'process'),
    objective('c', 'customer'),
    record('link', 'ab', { from: 'a', to: 'b' }),
    record('link', 'bc', { from: 'b', to: 'c' }),
    record('link', 'again', { from: 'b', to: 'c' }),
    record('link', 'ca', { from: 'c', to: 'a' }),
    record('link', 'nowhere', { from: 'c', to: 'gone' }),
  );
  expect(plan.links.map((one) => one.id)).toEqual(['ab', 'bc']);
  expect(circleBy(plan.links, 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(circleBy(plan.links, 'a', 'a')).toEqual(['a']);
  expect(circleBy(plan.links, 'a', 'c')).toBeUndefined();
});

test('links through what went with its perspective are not there, and refuse no others', () => {
  const link = (from: string, to: string) => record('link', from + to, { from, to });
  const plan = planOf(
    record('perspective', 'process', { removed: true }),
    ...['a', 'b'].map((id) => objective(id, 'customer')),
    objective('unseen', 'process'),
    objective('unfiled', 'elsewhere'),
    ...[link('a', 'unseen'), link('unseen', 'b'), link('b', 'a'), link('a', 'unfiled')],
  );
  expect(plan.links.map((one) => one.id)).toEqual(['ba', 'aunfiled']);
  expect(circleBy(plan.links, 'b', 'a')).toBeUndefined();
});

test('the links of a plan never hold a circle, however many were stored', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const links = pairs.map(([from, to], at) => record('link', `l${at}`, { from, to }));
      const plan = planOf(...ids.map((id) => objective(id, 'customer')), ...links);
      const places = plan.links.map(({ from, to }) => [ids.indexOf(from), ids.indexOf(to)] as const);
      for (const { id, from, to } of plan.links) {
        const others = plan.links.filter((one) => one.id !== id);
        expect(circleBy(others, from, to)).toBeUndefined();
        expect(chainOf(places, ids.indexOf(from)).objectives).toContain(ids.indexOf(to));
      }
    }),
  );
});

test('a goal holds from its date on, and a reading keeps the one of its day', () => {
  const plan = planOf(
    kpi('k', 'customer', { goal: 10, redFlag: 5 }),
    record('kpiAim', 'aim', { kpi: 'k', from: '2026-07-01', goal: 20, redFlag: 10 }),
    reading('r1', 'k', '2026-06-30', 10),
  );
  const [found] = kpisOf(plan);
  if (!found) throw new Error('There is no KPI.');
  expect(aimsOn(found, '2026-06-30')).toEqual({ goal: 10, redFlag: 5 });
  expect(aimsOn(found, '2026-07-01')).toEqual({ goal: 20, redFlag: 10 });
  expect(measuredKpi(found, today)).toMatchObject({ current: 10, goal: 10, redFlag: 5 });
});

test('scores roll up by weight from KPIs to the whole; OKRs and what has no score do not count', () => {
  const plan = planOf(
    objective('o1', 'customer', 'a0'),
    { ...objective('o2', 'customer', 'a1'), weight: 3 },
    objective('none', 'process'),
    kpi('atGoal', 'o1'),
    kpi('atFlag', 'o1'),
    kpi('best', 'o2'),
    kpi('unread', 'o2'),
    reading('r1', 'atGoal', '2026-11-01', 12),
    reading('r2', 'atFlag', '2026-11-01', 8),
    reading('r3', 'best', '2026-11-01', 99),
    reading('later', 'atGoal', '2026-12-01', 0),
  );
  const customer = plan.perspectives[1];
  const [o1, o2] = customer?.objectives ?? [];
  if (!customer || !o1 || !o2) throw new Error('An objective is missing.');
  expect(strategicStanding(o1, today)).toMatchObject({ score: 0.5, status: 'atRisk' });
  expect(strategicStanding(o2, today)).toMatchObject({ score: 1, status: 'onTrack' });
  expect(perspectiveStanding(customer, today).score).toBeCloseTo((0.5 + 3) / 4, 12);
  expect(scorecardStanding(plan, today).score).toBeCloseTo((0.5 + 3) / 4, 12);
  expect(strategicStanding({ kpis: [] }, today)).toMatchObject({ score: undefined, status: 'noData' });
});
