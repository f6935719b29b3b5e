import { expect, test } from 'vitest';
import {
  applyPatch,
  checkedPatch,
  type Doc,
  type Patch,
  type Plan,
  patchIn,
  planOf,
} from '../../../core/model';
import { draftedCycleId, endedOn } from '../../../core/model/drafted-cycle';

function folded(...patches: Patch[]): Map<string, Doc> {
  const docs = new Map<string, Doc>();
  for (const [at, patch] of patches.map(checkedPatch).entries()) {
    const doc = docs.get(patch.doc) ?? { id: patch.doc, records: {} };
    docs.set(patch.doc, doc);
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, String(at).padStart(9, '0'));
  }
  return docs;
}
const planIn = (docs: Map<string, Doc>, id: string): Plan => planOf(id, docs.get(`cycle:${id}`));

test('a cycle that is closed late is drafted into one that is not over, or into the one that took some of it', () => {
  const first = '2026-q1';
  const rest = [
    patchIn(first, 'objective', 'o', { title: 'Rest' }),
    patchIn(first, 'keyResult', 'k', { objective: 'o', title: 'Sleep', metric: 'yesNo' }),
  ];
  const draftedOn = (today: string, ...more: Patch[]) => {
    const docs = folded(...rest, ...more);
    return draftedCycleId(planIn(docs, first), today, (id) => planIn(docs, id));
  };
  expect(['2026-04-02', '2026-06-30', '2026-07-01', '2026-11-22'].map((day) => draftedOn(day))).toEqual([
    '2026-q2',
    '2026-q2',
    '2026-q3',
    '2026-q4',
  ]);
  // What was written there meanwhile does not come from it.
  expect(draftedOn('2026-11-22', patchIn('2026-q2', 'objective', 'x', { title: 'Other' }))).toBe('2026-q4');
  const there = [
    patchIn('2026-q2', 'objective', 'p', { title: 'Rest', from: 'o' }),
    patchIn('2026-q2', 'keyResult', 'l', { objective: 'p', title: 'Sleep', metric: 'yesNo', from: 'k' }),
    patchIn(first, 'keyResult', 'k', { carriedTo: 'l' }),
  ];
  expect(draftedOn('2026-11-22', ...there)).toBe('2026-q2');
  expect(draftedOn('2026-11-22', ...there, patchIn('2026-q2', 'keyResult', 'l', { removed: true }))).toBe(
    '2026-q4',
  );
});

test('of the cycles that ended on a day, the shortest is named with the one it is drafted into', () => {
  const objective = (id: string) => patchIn(id, 'objective', `o-${id}`, { title: 'Rest' });
  const docs = folded(objective('2026-q3'), objective('2026-09'), objective('2026-q2'));
  const plans = (...ids: string[]) => ids.map((id) => planIn(docs, id));
  const named = (...given: Parameters<typeof endedOn>) => {
    const { ended, next } = endedOn(...given) ?? {};
    return [ended?.id, next];
  };
  expect(named('2026-09-30', plans('2026-q3', '2026-09'), '2026-10-05')).toEqual(['2026-09', '2026-10']);
  expect(named('2026-09-30', plans('2026-q3', '2026-09'), '2026-11-22')).toEqual(['2026-09', '2026-11']);
  // A page of the month names the quarter that is drafted there.
  expect(named('2026-09-30', plans('2026-q3', '2026-10'), '2026-10-05')).toEqual(['2026-q3', '2026-q4']);
  expect(named('2026-09-30', plans('2026-q2'), '2026-10-05')).toEqual([undefined, undefined]);
});
