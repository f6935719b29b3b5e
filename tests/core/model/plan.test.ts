import { expect, test } from 'vitest';
import {
  applyPatch,
  countingCheckIn,
  cycleDates,
  type Doc,
  defaultChoices,
  measure,
  type Patch,
  patchIn,
  planOf,
  recordCheckIn,
  runningCycles,
  takeSnapshot,
} from '../../../core/model';
import { readSnapshot } from '../../../core/snapshot';

const cycle = '2026-q4';
const today = '2026-11-22';

function docOf(...patches: Patch[]): Doc {
  const doc: Doc = { id: `cycle:${cycle}`, records: {} };
  for (const [at, patch] of patches.entries())
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, `00000000${at}-0000-device`);
  return doc;
}

const objective = patchIn(cycle, 'objective', 'o', { title: 'Rest', order: 'a0' });
const keyResult = patchIn(cycle, 'keyResult', 'k', {
  objective: 'o',
  title: 'Sleep 8 h',
  metric: 'reach',
  start: 6,
  target: 8,
});
const slept = (id: string, value: number, date: string, more = {}) =>
  recordCheckIn(cycle, id, { keyResult: 'k', date, value, ...more });
const only = (doc: Doc) => {
  const found = planOf(cycle, doc).objectives[0]?.keyResults[0];
  if (!found) throw new Error('There is no key result.');
  return found;
};

test('the latest check-in by its date counts, of one date the later recorded, never a future one', () => {
  const doc = docOf(
    objective,
    keyResult,
    slept('late', 7.5, '2026-11-20'),
    slept('early', 6.5, '2026-11-01'),
    slept('again', 7, '2026-11-20'),
    slept('future', 8, '2026-11-23'),
  );
  expect(countingCheckIn(only(doc), today)?.value).toBe(7);
  expect(countingCheckIn(only(doc), '2026-11-23')?.value).toBe(8);
});

test('a key result is committed by its own word, else by its objective’s', () => {
  const byObjective = docOf(objective, patchIn(cycle, 'objective', 'o', { committed: true }), keyResult);
  expect(only(byObjective).committed).toBe(true);
  const ownWord = docOf(
    objective,
    patchIn(cycle, 'objective', 'o', { committed: true }),
    keyResult,
    patchIn(cycle, 'keyResult', 'k', { committed: false }),
  );
  expect(only(ownWord).committed).toBe(false);
});

test('what a removed objective held is not shown; what has no known parent is unfiled', () => {
  const removed = docOf(objective, keyResult, patchIn(cycle, 'objective', 'o', { removed: true }));
  expect(planOf(cycle, removed)).toMatchObject({ objectives: [], unfiled: [] });
  expect(planOf(cycle, docOf(keyResult)).unfiled.map((one) => one.record.id)).toEqual(['k']);
});

test('a record of which a part has not arrived yet is not shown', () => {
  expect(planOf(cycle, docOf(patchIn(cycle, 'objective', 'o', { weight: 2 }))).objectives).toEqual([]);
});

test('milestones count by their weights', () => {
  const doc = docOf(
    objective,
    patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Move house', metric: 'milestones' }),
    patchIn(cycle, 'milestone', 'm1', { keyResult: 'k', title: 'Sign', weight: 3, done: true }),
    patchIn(cycle, 'milestone', 'm2', { keyResult: 'k', title: 'Pack' }),
  );
  expect(measure(only(doc), today)).toMatchObject({ metric: { kind: 'milestones', of: 4 }, current: 3 });
});

test('the shortest running cycle comes first', () => {
  const written = ['2026', '2026-q4', '2026-11', '2026-10', '2026-11-16_2026-11-29', 'nonsense'];
  expect(runningCycles(written, today)).toEqual(['2026-11-16_2026-11-29', '2026-11', '2026-q4', '2026']);
  expect(cycleDates('2026-11-16_2026-11-29')).toEqual({ start: '2026-11-16', end: '2026-11-29' });
});

test('the longest title and note that are kept give a snapshot that reads without a problem', () => {
  const doc = docOf(
    patchIn(cycle, 'objective', 'o', { title: 'R'.repeat(500) }),
    keyResult,
    slept('c1', 7, today, { note: '😴'.repeat(5000) }),
  );
  const choices = { history: true, confidence: true, notes: true };
  expect(readSnapshot(takeSnapshot(planOf(cycle, doc), choices, today, 'Q4 2026')).problems).toEqual([]);
});

test('a snapshot holds what was chosen and nothing else', () => {
  const doc = docOf(
    objective,
    keyResult,
    slept('c1', 6.5, '2026-11-01', { note: 'secret', confidence: 'offTrack' }),
    slept('c2', 7, '2026-11-20', { note: 'secret', blocker: 'secret', confidence: 'onTrack' }),
    slept('c3', 8, '2026-11-23', { note: 'secret' }),
  );
  const plan = planOf(cycle, doc);
  const plain = takeSnapshot(plan, { history: false, confidence: false, notes: false }, today, 'Q4 2026');
  expect(plain).toEqual({
    pacemark: 1,
    asOf: today,
    cycle: { title: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
    objectives: [
      {
        title: 'Rest',
        keyResults: [{ title: 'Sleep 8 h', start: 6, target: 8, current: 7, date: '2026-11-20' }],
      },
    ],
  });
  const all = takeSnapshot(plan, { history: true, confidence: true, notes: true }, today, 'Q4 2026');
  expect(all.objectives?.[0]?.keyResults[0]).toMatchObject({
    confidence: 'onTrack',
    note: 'secret',
    history: [
      [20_758, 6.5],
      [20_777, 7],
    ],
  });
  expect(JSON.stringify(all)).not.toMatch(/blocker|"id"|"k"|"o"/);
  expect(readSnapshot(all)).toMatchObject({ problems: [], snapshot: all });
  const moved = (...ids: string[]) =>
    takeSnapshot(plan, { ...defaultChoices, moved: new Set(ids) }, today, 'Q4 2026').objectives?.[0]
      ?.keyResults[0]?.movedTarget;
  expect([all.objectives?.[0]?.keyResults[0]?.movedTarget, moved('other'), moved('k')]).toEqual([
    undefined,
    undefined,
    true,
  ]);
  const none = takeSnapshot(
    plan,
    { history: true, confidence: true, notes: true, objectives: new Set() },
    today,
    'Q4',
  );
  expect(none.objectives).toEqual([]);
});

test('a snapshot tells a score as reviewed where its owner set one, or its cycle is closed, and never why', () => {
  const own = { score: 0.9, scoreReason: 'secret', proposedScore: 0.5 };
  const records = [objective, keyResult, slept('c1', 7, '2026-11-20')];
  const scoresIn = (...more: Patch[]) => {
    const plan = planOf(cycle, docOf(...records, ...more));
    const snapshot = takeSnapshot(plan, defaultChoices, today, 'Q4 2026');
    expect(JSON.stringify(snapshot)).not.toContain('secret');
    return snapshot.objectives?.map((one) => [one.score, one.keyResults[0]?.score]);
  };
  const patch = patchIn(cycle, 'keyResult', 'k', own);
  const closed = patchIn(cycle, 'cycle', cycle, { start: '2026-10-01', end: '2026-12-31', closed: true });
  expect(scoresIn()).toEqual([[undefined, undefined]]);
  expect(scoresIn(patch)).toEqual([[0.9, 0.9]]);
  expect(scoresIn(closed)).toEqual([[0.5, 0.5]]);
});
