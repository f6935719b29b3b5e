import { expect, test } from 'vitest';
import { applyPatch, type Doc, type Fields, patchIn, planOf } from '../../../../core/model';
import { whatStays } from '../../../../entrypoints/shared/embed/what-stays';

const cycle = '2026-q4';

function planWith(keyResult: Partial<Fields<'keyResult'>>) {
  const doc: Doc = { id: `cycle:${cycle}`, records: {} };
  for (const patch of [
    patchIn(cycle, 'objective', 'o', { title: 'Be certified' }),
    patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Certified', metric: 'yesNo', ...keyResult }),
  ])
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, '000000000-0000-device');
  return planOf(cycle, doc);
}

test('a due date that a status goes by is said to stay, where its objective is shown', () => {
  const due = '2026-11-01';
  expect(whatStays(planWith({ due }), {}, {})).toEqual(['dueStays']);
  expect(whatStays(planWith({ due, metric: 'milestones' }), {}, {})).toEqual(['dueStays']);
  expect(whatStays(planWith({ due }), { objectives: new Set() }, {})).toEqual([]);
  expect(whatStays(planWith({}), {}, {})).toEqual([]);
  expect(whatStays(planWith({ due, metric: 'reach', start: 0, target: 9 }), {}, {})).toEqual([]);
});

test('the weekday that weeks begin on is said to stay, and limits of one’s own are', () => {
  expect(whatStays(planWith({}), {}, { weekStart: 1 })).toEqual(['usualWeeks']);
  expect(whatStays(planWith({}), {}, { onTrackLimit: 0.01 })).toEqual(['usualRules']);
});
