import { expect, test } from 'vitest';
import { type Change, historyOfRecord, type Patch, patchIn } from '../../../core/model';

const stampOf = (at: number) => `00000000${at}-0000-device`;
const change = (at: number, patches: Patch[], undoes?: number): Change => ({
  stamp: stampOf(at),
  label: 'edit',
  by: 'device',
  patches,
  ...(undoes !== undefined && { undoes: stampOf(undoes) }),
});
const set = (fields: Record<string, unknown>): Patch[] => [patchIn('2026-q4', 'keyResult', 'k', fields)];

const made = change(1, set({ objective: 'o', title: 'Churn', metric: 'reach', start: 4.2, target: 3 }));
const target = change(2, set({ target: 2.8, weight: 1 }));
const told = (...changes: Change[]) =>
  historyOfRecord('k', changes).map(({ label: _, stamp, ...entry }) => ({
    at: Number(stamp.slice(0, 9)),
    ...entry,
  }));

test('a change tells each field with what it was before', () => {
  expect(told(made, target)).toEqual([
    { at: 1, what: 'made' },
    {
      at: 2,
      what: 'changed',
      fields: [
        { field: 'target', before: 3, after: 2.8 },
        { field: 'weight', before: undefined, after: 1 },
      ],
    },
  ]);
});

test('the log may come in any order', () => {
  expect(told(target, made)).toEqual(told(made, target));
});

test('a change that was taken back is left out with its undo', () => {
  const undo = change(3, set({ target: 3, weight: null }), 2);
  const later = change(4, set({ target: 2.5 }));
  expect(told(made, target, undo)).toEqual([{ at: 1, what: 'made' }]);
  expect(told(made, target, undo, later)).toEqual([
    { at: 1, what: 'made' },
    { at: 4, what: 'changed', fields: [{ field: 'target', before: 3, after: 2.5 }] },
  ]);
});

test('a change that was brought back is told once, at its own time', () => {
  const undo = change(3, set({ target: 3, weight: null }), 2);
  const redo = change(4, set({ target: 2.8, weight: 1 }), 3);
  expect(told(made, target, undo, redo)).toEqual(told(made, target));
});

test('removed, brought back by a later change, and moved each have a line', () => {
  const removed = change(2, set({ removed: true }));
  const back = change(3, set({ removed: false }));
  const moved = change(4, set({ order: 'a1' }));
  const elsewhere = change(5, set({ objective: 'p', order: 'a0' }));
  expect(told(made, removed, back, moved, elsewhere).map(({ what }) => what)).toEqual([
    'made',
    'removed',
    'broughtBack',
    'moved',
    'moved',
  ]);
});

test('what sets a value to what it is, and what speaks of other records, is not told', () => {
  const same = change(2, set({ title: 'Churn', unit: null }));
  const other = change(3, [patchIn('2026-q4', 'keyResult', 'other', { title: 'NPS' })]);
  expect(told(made, same, other)).toEqual([{ at: 1, what: 'made' }]);
});
