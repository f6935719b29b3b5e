import { expect, test } from 'vitest';
import {
  applyPatch,
  type Decision,
  type Doc,
  draftNext,
  type Patch,
  type PlanObjective,
  patchIn,
  planOf,
  recordCheckIn,
} from '../../../core/model';
import {
  type Decided,
  isPending,
  itemsOf,
  stillDecided,
  withDecision,
} from '../../../entrypoints/dashboard/end-of-cycle/decisions';

const cycle = '2026-q4';
const after = '2027-q1';
const carry: Decision = { how: 'carry' };
const drop: Decision = { how: 'drop' };

/** Two cycles, and what a visit to the end of the first one makes of them. */
function cyclesWith(...patches: Patch[]) {
  const docs = new Map<string, Doc>();
  let stamp = 0;
  let ids = 0;
  const write = (...more: Patch[]) => {
    for (const patch of more) {
      const doc = docs.get(patch.doc) ?? { id: patch.doc, records: {} };
      docs.set(patch.doc, doc);
      doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, `${String(stamp++).padStart(9, '0')}`);
    }
  };
  write(...patches);
  const plan = () => planOf(cycle, docs.get(`cycle:${cycle}`));
  const next = () => planOf(after, docs.get(`cycle:${after}`));
  return {
    write,
    next,
    plan,
    pending: () =>
      itemsOf(plan())
        .filter((one) => isPending(one, next()))
        .map(({ id }) => id),
    visit(...decisions: [string, Decision][]) {
      const decided = decisions.reduce<Decided>(
        (before, [id, decision]) => withDecision(plan(), next(), before, id, decision),
        new Map(),
      );
      write(...draftNext(plan(), next(), decided, () => `new${ids++}`));
    },
    /** What the next cycle holds: each objective with its key results and its initiatives. */
    drafted: () =>
      next().objectives.map(({ record, keyResults, initiatives }) => [
        record.title,
        ...[...keyResults.map((one) => one.record), ...initiatives].map(({ title }) => title),
      ]),
  };
}

const reach = (id: string, order: string) =>
  patchIn(cycle, 'keyResult', id, { objective: 'o', title: id, order, metric: 'reach', target: 10 });
const rest = [
  patchIn(cycle, 'objective', 'o', { title: 'Rest', order: 'a0' }),
  patchIn(cycle, 'initiative', 'i', { parent: 'o', title: 'Curtains' }),
  reach('sleep', 'a0'),
  reach('run', 'a1'),
];

test('what another window has drafted meanwhile is neither counted nor drafted again', () => {
  const cycles = cyclesWith(...rest);
  const chosen: Decided = new Map<string, Decision>([
    ['o', carry],
    ['sleep', carry],
    ['run', drop],
  ]);
  cycles.visit(['o', carry], ['sleep', carry]);
  const carried = cycles.plan().objectives[0]?.record.carriedTo;
  expect([...stillDecided(cycles.plan(), cycles.next(), chosen).keys()]).toEqual(['run']);
  cycles.write(...draftNext(cycles.plan(), cycles.next(), chosen, () => 'again'));
  expect(cycles.drafted()).toEqual([['Rest', 'sleep', 'Curtains']]);
  expect(cycles.plan().objectives[0]?.record.carriedTo).toBe(carried);
  expect(cycles.pending()).toEqual([]);
  // What was dropped is not carried by a window that did not know.
  cycles.write(...draftNext(cycles.plan(), cycles.next(), new Map([['run', carry]]), () => 'again'));
  expect(cycles.drafted()).toEqual([['Rest', 'sleep', 'Curtains']]);
});

test('a key result that is carried at a later visit joins its objective, after what that holds by then', () => {
  const cycles = cyclesWith(...rest);
  cycles.visit(['o', carry]);
  const [objective] = cycles.next().objectives;
  const own = {
    objective: String(objective?.record.id),
    title: 'Own',
    order: 'a3',
    metric: 'yesNo',
  } as const;
  cycles.write(patchIn(after, 'keyResult', 'own', own));
  cycles.visit(['sleep', carry]);
  expect(cycles.drafted()).toEqual([['Rest', 'Own', 'sleep', 'Curtains']]);
  expect(cycles.plan().objectives[0]?.record.carriedTo).toBe(objective?.record.id);
  expect(cycles.pending()).toEqual(['run']);
});

test('a key result is dropped whether its objective is undecided or was carried earlier', () => {
  const cycles = cyclesWith(...rest);
  cycles.visit(['sleep', drop]);
  expect(cycles.pending()).toEqual(['o', 'run']);
  cycles.visit(['o', carry]);
  cycles.visit(['run', drop]);
  expect(cycles.pending()).toEqual([]);
  expect(cycles.drafted()).toEqual([['Rest', 'Curtains']]);
});

test('what the next cycle holds no longer is undecided again', () => {
  const cycles = cyclesWith(...rest);
  cycles.visit(['sleep', carry]);
  cycles.write(
    patchIn(after, 'objective', String(cycles.next().objectives[0]?.record.id), { removed: true }),
  );
  expect(cycles.pending()).toEqual(['o', 'sleep', 'run']);
  cycles.visit(['sleep', carry]);
  expect(cycles.drafted()).toEqual([['Rest', 'sleep', 'Curtains']]);
});

test('a key result that lives on beneath another objective is not dropped with its old one', () => {
  const cycles = cyclesWith(...rest);
  cycles.visit(['sleep', carry]);
  const [
    {
      record,
      keyResults: [sleep],
    },
  ] = cycles.next().objectives as [PlanObjective];
  cycles.write(
    patchIn(after, 'objective', 'p', { title: 'Health' }),
    patchIn(after, 'keyResult', String(sleep?.record.id), { objective: 'p' }),
    patchIn(after, 'objective', record.id, { removed: true }),
  );
  cycles.visit(['o', drop]);
  expect(cycles.plan().objectives[0]?.keyResults.map((one) => one.record.dropped)).toEqual([undefined, true]);
});

test.each([
  { target: 10, last: 12, start: undefined },
  { target: 10, last: 8, start: 8 },
  { target: 0, last: 5, start: 5 },
])('without a start, a key result at $last of $target goes on from $start', ({ target, last, start }) => {
  const cycles = cyclesWith(
    ...rest,
    patchIn(cycle, 'keyResult', 'sleep', { target }),
    recordCheckIn(cycle, 'c', { keyResult: 'sleep', date: '2026-12-01', value: last }),
  );
  cycles.visit(['sleep', carry]);
  expect(cycles.next().objectives[0]?.keyResults[0]?.record.start).toBe(start);
});
