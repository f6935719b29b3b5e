import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyPatch,
  type Doc,
  draftNext,
  measure,
  type Patch,
  patchIn,
  planOf,
  recordCheckIn,
  takeSnapshot,
} from '../../../core/model';
import { expectedProgress, keyResultStanding } from '../../../core/scoring';

const cycle = '2026-q4';
const today = '2026-11-16';

function planWith(...patches: Patch[]) {
  const doc: Doc = { id: `cycle:${cycle}`, records: {} };
  for (const patch of [
    patchIn(cycle, 'objective', 'o', { title: 'Grow', order: 'a0' }),
    patchIn(cycle, 'keyResult', 'k', {
      objective: 'o',
      title: 'Sign up',
      metric: 'reach',
      start: 0,
      target: 100,
    }),
    recordCheckIn(cycle, 'c', { keyResult: 'k', date: '2026-11-15', value: 20 }),
    ...patches,
  ])
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, `${patch.id}-0000-device`);
  return planOf(cycle, doc);
}
const phase = (id: string, date: string, value: number) =>
  patchIn(cycle, 'phase', id, { keyResult: 'k', date, value });
const keyResultOf = (plan: ReturnType<typeof planWith>) => {
  const [one] = plan.objectives[0]?.keyResults ?? [];
  if (!one) throw new Error('There is no key result.');
  return one;
};
const standing = (plan: ReturnType<typeof planWith>) =>
  keyResultStanding(measure(keyResultOf(plan), today), plan.dates, today);

test('a phased target is what is expected on its date, and the status and its reason follow', () => {
  expect(standing(planWith()).status).toBe('offTrack');
  const phased = planWith(phase('p', today, 20));
  expect(standing(phased)).toMatchObject({
    status: 'onTrack',
    expected: 0.2,
    reason: { rule: 'phased' },
  });
});

test('only what is reached has phases; those of another kind stay where they are, unused', () => {
  const limit = patchIn(cycle, 'keyResult', 'k', { metric: 'maintain', atLeast: 90, tolerance: 9 });
  expect(measure(keyResultOf(planWith(phase('p', today, 20), limit)), today).phases).toBeUndefined();
});

test('phases count by their dates in whatever order they were written, and those after the cycle not at all', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 6 });
  fc.assert(
    fc.property(days, fc.integer(), fc.integer({ min: 0, max: 100 }), (list, seed, value) => {
      const phases = list.map((day, at) =>
        phase(`p${at}`, `2026-11-${String(day).padStart(2, '0')}`, (day * 7) % 101),
      );
      const shuffled = [...phases].sort((a, b) => hash(a.id + seed) - hash(b.id + seed));
      const expected = (plan: ReturnType<typeof planWith>) =>
        expectedProgress(measure(keyResultOf(plan), today), plan.dates, today);
      const plain = expected(planWith(...phases));
      expect(expected(planWith(...shuffled))).toBe(plain);
      expect(expected(planWith(...shuffled, phase('late', '2027-01-01', value)))).toBe(plain);
    }),
  );
});

const hash = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);

test('phases are neither carried into the next cycle nor shown to others', () => {
  const plan = planWith(phase('p', today, 20));
  const patches = draftNext(
    plan,
    planOf('2027-q1', undefined),
    new Map([
      ['o', { how: 'carry' }],
      ['k', { how: 'carry' }],
    ]),
    () => 'new',
  );
  expect(patches.map(({ kind }) => kind)).not.toContain('phase');
  const choices = { history: true, confidence: true, notes: true };
  expect(takeSnapshot(plan, choices, today, 'Q4')).toEqual(takeSnapshot(planWith(), choices, today, 'Q4'));
});
