import { h } from 'preact';
import { expect, test } from 'vitest';
import { applyPatch, type Doc, type Patch, patchIn } from '../../../../core/model';
import { archiveOf, type PastCycle } from '../../../../entrypoints/dashboard/past-cycles/archive';
import { Comparison } from '../../../../entrypoints/dashboard/past-cycles/comparison';
import { OneCycle } from '../../../../entrypoints/dashboard/past-cycles/one-cycle';
import { textOf } from '../../text-of';

const before = '2026-q3';
const after = '2026-q4';

function docsOf(...patches: Patch[]): Doc[] {
  const docs = new Map<string, Doc>();
  for (const [at, patch] of patches.entries()) {
    const doc = docs.get(patch.doc) ?? { id: patch.doc, records: {} };
    docs.set(patch.doc, doc);
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, String(at).padStart(9, '0'));
  }
  return [...docs.values()];
}

test('a key result is said to be carried only while what it was carried to is there', () => {
  const carried = [
    patchIn(before, 'objective', 'o', { title: 'Rest', carriedTo: 'p' }),
    patchIn(before, 'keyResult', 'k', { objective: 'o', title: 'Sleep', metric: 'yesNo', carriedTo: 'l' }),
    patchIn(after, 'objective', 'p', { title: 'Rest', from: 'o' }),
    patchIn(after, 'keyResult', 'l', { objective: 'p', title: 'Sleep', metric: 'yesNo', from: 'k' }),
  ];
  const told = (...more: Patch[]) =>
    archiveOf(docsOf(...carried, ...more), '2026-11-22').cycles.map(({ plan, carried }) => [
      plan.id,
      ...carried,
    ]);
  expect(told()).toEqual([[after], [before, 'k']]);
  expect(told(patchIn(after, 'keyResult', 'l', { removed: true }))).toEqual([[after], [before]]);
  expect(told(patchIn(after, 'objective', 'p', { removed: true }))).toEqual([[before]]);
});

test('two cycles side by side say of a committed key result that was missed that it was, once they are over', () => {
  const half = (cycle: string, committed: boolean) => [
    patchIn(cycle, 'objective', `o ${cycle}`, { title: 'Rest', committed }),
    patchIn(cycle, 'keyResult', `k ${cycle}`, {
      objective: `o ${cycle}`,
      title: `Sleep ${cycle}`,
      metric: 'reach',
      start: 0,
      target: 10,
    }),
    patchIn(cycle, 'checkIn', `c ${cycle}`, { keyResult: `k ${cycle}`, date: '2026-08-01', value: 8 }),
  ];
  const compared = (committed: boolean) => {
    const { cycles } = archiveOf(docsOf(...half(before, committed), ...half(after, committed)), '2026-11-22');
    return textOf(
      h(Comparison, { cycles: cycles as [PastCycle, PastCycle], today: '2026-11-22', locale: 'en' }),
    );
  };
  expect(compared(true).split('Missed')).toHaveLength(2);
  expect(compared(true)).toContain(`Sleep ${before} Missed: it was committed, so 1.0 was expected`);
  expect(compared(false)).not.toContain('Missed');
});

test('a closed cycle shows the value that its score was told by, whatever was checked in later', () => {
  const docs = docsOf(
    patchIn(before, 'objective', 'o', { title: 'Rest' }),
    patchIn(before, 'keyResult', 'k', {
      objective: 'o',
      title: 'Sleep',
      metric: 'reach',
      start: 0,
      target: 10,
      proposedScore: 0.6,
    }),
    patchIn(before, 'cycle', before, { start: '2026-07-01', end: '2026-09-30', closed: true }),
    patchIn(before, 'checkIn', 'c', { keyResult: 'k', date: '2026-08-01', value: 6 }),
    patchIn(before, 'checkIn', 'd', { keyResult: 'k', date: '2026-10-20', value: 10 }),
  );
  const [cycle] = archiveOf(docs, '2026-11-22').cycles;
  const text = textOf(h(OneCycle, { cycle: cycle as PastCycle, today: '2026-11-22', locale: 'en' }));
  expect(text).toContain('Sleep6 of 10');
});
