import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyPatch,
  type Change,
  checkedPatch,
  closeCycle,
  closings,
  type Decision,
  type Doc,
  defaultChoices,
  draftNext,
  isScored,
  keyResultScore,
  madeByDefault,
  measure,
  nextCycleId,
  objectiveScore,
  ownRules,
  type Patch,
  type Plan,
  patchIn,
  planOf,
  recordCheckIn,
  reflectionOf,
  reopenCycle,
  reviewedCycle,
  reviewedObjective,
  scoredOn,
  scoringOpens,
  setScore,
  takeSnapshot,
  writeReflection,
} from '../../../core/model';
import { cycleStanding } from '../../../core/scoring';
import { standingOf } from '../../../entrypoints/dashboard/alignment/standing-of';

const cycle = '2026-q4';
const lastDay = '2026-12-31';

/** Folds patches, as the store does, into the documents of their cycles. */
function folded(...patches: Patch[]): Map<string, Doc> {
  const docs = new Map<string, Doc>();
  patches.map(checkedPatch).forEach((patch, at) => {
    const doc = docs.get(patch.doc) ?? { id: patch.doc, records: {} };
    docs.set(patch.doc, doc);
    const stamp = `${String(at).padStart(9, '0')}-0000-device`;
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, stamp);
  });
  return docs;
}
const planIn = (docs: Map<string, Doc>, id = cycle): Plan => planOf(id, docs.get(`cycle:${id}`));

const quarter = [
  patchIn(cycle, 'objective', 'o', { title: 'Rest', order: 'a0' }),
  patchIn(cycle, 'keyResult', 'sleep', {
    objective: 'o',
    title: 'Sleep 8 h',
    order: 'a0',
    metric: 'reach',
    start: 6,
    target: 8,
    weight: 3,
  }),
  patchIn(cycle, 'keyResult', 'run', {
    objective: 'o',
    title: 'Run 100 km',
    order: 'a1',
    metric: 'reach',
    start: 0,
    target: 100,
  }),
  recordCheckIn(cycle, 'c1', { keyResult: 'sleep', date: '2026-12-01', value: 7 }),
  recordCheckIn(cycle, 'c2', { keyResult: 'run', date: '2026-12-01', value: 120 }),
];
const keyResult = (plan: Plan, id: string) => {
  const found = plan.objectives.flatMap((one) => one.keyResults).find((one) => one.record.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const ids = () => {
  let next = 0;
  return () => `new${next++}`;
};

test('a score is the owner’s where one was set, else the computed one, and both are kept', () => {
  const before = planIn(folded(...quarter));
  const sleep = keyResult(before, 'sleep');
  expect(keyResultScore(sleep, before, lastDay)).toMatchObject({ proposed: 0.5, score: 0.5, isOwn: false });
  const own = setScore(before, sleep, 0.8, ' Better than the numbers ', lastDay);
  const plan = planIn(folded(...quarter, own));
  expect(keyResultScore(keyResult(plan, 'sleep'), plan, lastDay)).toEqual({
    proposed: 0.5,
    score: 0.8,
    isOwn: true,
    reason: 'Better than the numbers',
  });
  expect(keyResult(plan, 'sleep').record.proposedScore).toBe(0.5);
  expect(objectiveScore(plan.objectives[0] as Plan['objectives'][0], plan, lastDay)).toBeCloseTo(0.85);
  const back = planIn(folded(...quarter, own, setScore(plan, keyResult(plan, 'sleep'), 0.5, '', lastDay)));
  expect(keyResultScore(keyResult(back, 'sleep'), back, lastDay).isOwn).toBe(false);
  expect(() => setScore(before, sleep, 0.8, '  ', lastDay)).toThrow(RangeError);
});

test('without scores of its owner’s, a cycle’s score is the progress that its pace is told by', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -50, max: 200, noNaN: true }), fc.integer({ min: 0, max: 5 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (values) => {
        const plan = planIn(
          folded(
            patchIn(cycle, 'objective', 'o', { title: 'Many', order: 'a0' }),
            ...values.flatMap(([value, weight], at) => [
              patchIn(cycle, 'keyResult', `k${at}`, {
                objective: 'o',
                title: 'One',
                metric: 'reach',
                start: 0,
                target: 100,
                weight,
              }),
              recordCheckIn(cycle, `c${at}`, { keyResult: `k${at}`, date: '2026-12-01', value }),
            ]),
          ),
        );
        const measured = plan.objectives.map((one) => ({
          keyResults: one.keyResults.map((each) => measure(each, lastDay)),
        }));
        const { progress = 0 } = cycleStanding(measured, plan.dates, lastDay);
        expect(reviewedCycle(plan, lastDay)?.score).toBeCloseTo(progress, 9);
      },
    ),
  );
});

test('closing keeps what was proposed: a check-in that arrives later changes it no longer, until it is reopened', () => {
  const open = planIn(folded(...quarter));
  const reflection = { worked: 'Going to bed', didNotWork: '', willChange: '' };
  const closing = closeCycle(open, reflection, '2027-01-02');
  const late = recordCheckIn(cycle, 'c3', { keyResult: 'sleep', date: '2026-12-30', value: 8 });
  const docs = folded(...quarter, ...closing, late);
  const closed = planIn(docs);
  expect(closed.closed).toBe(true);
  expect(keyResultScore(keyResult(closed, 'sleep'), closed, '2027-01-05').score).toBe(0.5);
  expect(reflectionOf(docs.get(`cycle:${cycle}`))).toMatchObject({
    worked: 'Going to bed',
    closedWithout: false,
  });
  const again = planIn(folded(...quarter, ...closing, late, reopenCycle(closed)));
  expect(again.closed).toBe(false);
  expect(keyResultScore(keyResult(again, 'sleep'), again, '2027-01-05').score).toBe(1);
});

test('a closed cycle tells its scores by what counted at the close: a late check-in only where it was kept', () => {
  const late = recordCheckIn(cycle, 'c3', { keyResult: 'sleep', date: '2027-01-02', value: 7.8 });
  const open = planIn(folded(...quarter, late));
  const kept = closeCycle(open, 'without', '2027-01-03');
  const notKept = kept.filter(({ kind }) => kind === 'cycle');
  const told = [kept, notKept].map((closing) => {
    const plan = planIn(folded(...quarter, late, ...closing));
    const sleep = keyResult(plan, 'sleep');
    const { current } = measure(sleep, scoredOn(sleep, plan, '2027-01-05'));
    return [current, keyResultScore(sleep, plan, '2027-01-05').proposed];
  });
  expect(told).toEqual([
    [7.8, expect.closeTo(0.9)],
    [7, 0.5],
  ]);
  const plan = planIn(folded(...quarter, late, ...kept));
  const [objective] = plan.objectives as [Plan['objectives'][0]];
  // On the last day it stood at 0.625: off track.
  expect(standingOf({ plan, objective }, '2027-01-05', ownRules({}))).toMatchObject({
    status: 'onTrack',
    progress: expect.closeTo(0.925),
  });
});

test('a check-in that comes into a closed cycle changes nothing of what is published, whatever its date', () => {
  const published = (closedOn: string, ...later: Patch[]) => {
    const jan = recordCheckIn(cycle, 'c3', {
      keyResult: 'sleep',
      date: '2027-01-02',
      value: 7.8,
      note: 'Late',
    });
    const closing = closeCycle(planIn(folded(...quarter, jan)), 'without', closedOn);
    const plan = planIn(folded(...quarter, jan, ...closing, ...later));
    return takeSnapshot(plan, { ...defaultChoices, notes: true }, '2027-02-01', 'Q4 2026').objectives?.[0]
      ?.keyResults[0];
  };
  const at = (date: string) =>
    recordCheckIn(cycle, `c${date}`, { keyResult: 'sleep', date, value: 8, note: 'Later' });
  const before = published('2026-12-20');
  expect(before).toMatchObject({ current: 7, date: '2026-12-01', score: 0.5 });
  for (const date of ['2026-12-24', '2027-01-20']) expect(published('2026-12-20', at(date))).toEqual(before);
  const counted = published('2027-01-03');
  expect(counted).toMatchObject({ current: 7.8, date: '2027-01-02', score: 0.9, note: 'Late' });
  expect(published('2027-01-03', at('2027-01-20'))).toEqual(counted);
});

test('a reflection is kept by answer: what is not given stays, what is empty goes', () => {
  const plan = planIn(folded(...quarter));
  const all = writeReflection(plan, { worked: ' Ask ', didNotWork: 'Rush', willChange: 'Rest' });
  const docs = folded(...quarter, all, writeReflection(plan, { didNotWork: ' ' }));
  expect(reflectionOf(docs.get(`cycle:${cycle}`))).toMatchObject({
    worked: 'Ask',
    didNotWork: '',
    willChange: 'Rest',
  });
});

test('a cycle is closed with a reflection or by an explicit word, never by neither', () => {
  const plan = planIn(folded(...quarter));
  expect(() => closeCycle(plan, { worked: ' ', didNotWork: '', willChange: '' }, lastDay)).toThrow(
    RangeError,
  );
  const docs = folded(...quarter, ...closeCycle(plan, 'without', lastDay));
  expect(reflectionOf(docs.get(`cycle:${cycle}`)).closedWithout).toBe(true);
});

test('history tells each closing, each reopening, and what an undo did', () => {
  const change = (stamp: string, closed: boolean, more: Partial<Change> = {}): Change => ({
    stamp,
    label: 'edit',
    by: 'device',
    patches: [patchIn(cycle, 'cycle', cycle, { closed })],
    ...more,
  });
  const log = [change('1', true), change('2', false), change('3', true), change('4', false, { undoes: '3' })];
  expect(closings(log, cycle).map((one) => one.what)).toEqual(['closed', 'reopened', 'closed', 'takenBack']);
  expect(closings(log, '2026-q3')).toEqual([]);
  // Restored from another machine, the newest arrive first.
  expect(closings(log.toReversed(), cycle)).toEqual(closings(log, cycle));
});

test('scoring opens on 15 December for the year’s last quarter, and within a short cycle', () => {
  expect(scoringOpens({ start: '2026-10-01', end: '2026-12-31' })).toBe('2026-12-15');
  expect(scoringOpens({ start: '2026-11-01', end: '2026-11-30' })).toBe('2026-11-24');
  expect(scoringOpens({ start: '2026-11-01', end: '2026-11-02' })).toBe('2026-11-02');
});

test('the next cycle is the calendar’s, or as many days from the day after the end', () => {
  expect(['2026-q4', '2026-12', '2026', '2026-q1'].map(nextCycleId)).toEqual([
    '2027-q1',
    '2027-01',
    '2027',
    '2026-q2',
  ]);
  expect(nextCycleId('2026-10-05_2026-10-18')).toBe('2026-10-19_2026-11-01');
  // 92 days from 1 July are the third quarter, as they are by the settings.
  expect(nextCycleId('2026-03-31_2026-06-30')).toBe('2026-q3');
  const own = { cycleKind: 'own', cycleStart: '2026-03-31', cycleEnd: '2026-06-30' } as const;
  expect(madeByDefault(own, '2026-07-01')).toBe('2026-q3');
});

const decide = (...all: [string, Decision][]) => new Map<string, Decision>(all);

test('what is carried over begins where it ended, what is rewritten as it was written, what is dropped stays behind', () => {
  const before = [
    ...quarter,
    patchIn(cycle, 'initiative', 'i1', { parent: 'sleep', title: 'Curtains', done: true }),
    patchIn(cycle, 'initiative', 'i2', { parent: 'sleep', title: 'No screens' }),
    patchIn(cycle, 'objective', 'p', { title: 'Paint', order: 'a1' }),
    patchIn(cycle, 'keyResult', 'q', { objective: 'p', title: 'Five pictures', metric: 'yesNo' }),
  ];
  const plan = planIn(folded(...before));
  const change = draftNext(
    plan,
    planOf('2027-q1', undefined),
    decide(
      ['o', { how: 'rewrite', fields: { title: 'Rest well' } }],
      ['sleep', { how: 'carry' }],
      ['run', { how: 'drop' }],
      ['p', { how: 'drop' }],
    ),
    ids(),
  );
  const docs = folded(...before, ...change);
  const next = planIn(docs, '2027-q1');
  expect(next.objectives).toHaveLength(1);
  expect(next.objectives[0]?.record).toMatchObject({ title: 'Rest well', from: 'o' });
  const carried = next.objectives[0]?.keyResults[0];
  expect(carried?.record).toMatchObject({
    title: 'Sleep 8 h',
    start: 7,
    target: 8,
    weight: 3,
    from: 'sleep',
  });
  expect(carried?.checkIns).toEqual([]);
  expect(carried?.initiatives.map((one) => one.title)).toEqual(['No screens']);
  const old = planIn(docs);
  expect(keyResult(old, 'sleep').record.carriedTo).toBe(carried?.record.id);
  expect(keyResult(old, 'sleep').checkIns).toHaveLength(1);
  expect(keyResult(old, 'run').record).toMatchObject({ dropped: true });
  expect(keyResult(old, 'q').record.dropped).toBe(true);
});

test('a key result that was reached begins at its old start again; milestones take what is left', () => {
  const before = [
    ...quarter,
    patchIn(cycle, 'keyResult', 'm', { objective: 'o', title: 'Move', metric: 'milestones', order: 'a2' }),
    patchIn(cycle, 'milestone', 'm1', { keyResult: 'm', title: 'Pack', done: true }),
    patchIn(cycle, 'milestone', 'm2', { keyResult: 'm', title: 'Drive' }),
  ];
  const carry: Decision = { how: 'carry' };
  const change = draftNext(
    planIn(folded(...before)),
    planOf('2027-q1', undefined),
    decide(['o', carry], ['run', carry], ['m', carry]),
    ids(),
  );
  const next = planIn(folded(...before, ...change), '2027-q1');
  expect(keyResult(next, 'new1').record).toMatchObject({ start: 0, target: 100 });
  expect(next.objectives[0]?.keyResults[1]?.milestones.map((one) => one.title)).toEqual(['Drive']);
});

test('a draft stands after what the next cycle already holds, and writes its dates only once', () => {
  const there = patchIn('2027-q1', 'objective', 'x', { title: 'Already here', order: 'a5' });
  const plan = planIn(folded(...quarter));
  const next = planIn(folded(there), '2027-q1');
  const change = draftNext(plan, next, decide(['o', { how: 'carry' }]), ids());
  expect(change.some((one) => one.kind === 'cycle')).toBe(false);
  const titles = planIn(folded(...quarter, there, ...change), '2027-q1').objectives.map(
    (one) => one.record.title,
  );
  expect(titles).toEqual(['Already here', 'Rest']);
});

test('an objective and a cycle come to their key results’ reviewed scores, and what was proposed stays told', () => {
  const before = planIn(folded(...quarter));
  const own = setScore(before, keyResult(before, 'sleep'), 0.8, 'Better than the numbers', lastDay);
  const plan = planIn(folded(...quarter, own));
  const [objective] = plan.objectives as [Plan['objectives'][0]];
  // Weights 3 and 1: 0.8 and 1.0, where 0.5 was proposed.
  expect(reviewedObjective(objective, plan, lastDay)).toMatchObject({ isOwn: true });
  expect(reviewedObjective(objective, plan, lastDay).score).toBeCloseTo(0.85, 9);
  expect(reviewedObjective(objective, plan, lastDay).proposed).toBeCloseTo(0.625, 9);
  expect(reviewedCycle(plan, lastDay)?.proposed).toBeCloseTo(0.625, 9);
  expect([isScored(before), isScored(plan)]).toEqual([false, true]);
  expect(reviewedCycle(planOf('2027-q1', undefined), lastDay)).toBeUndefined();
});
