import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { nameOf, sinceSaved } = await import('../../../../entrypoints/shared/edit/use-unfinished');

test('a place is the same in whatever order the browser gives its fields back', () => {
  expect(nameOf({ id: 'a', kind: 'keyResult' })).toBe(nameOf({ kind: 'keyResult', id: 'a' }));
  expect(nameOf({ kind: 'objective', id: 'a' })).not.toBe(nameOf({ kind: 'keyResult', id: 'a' }));
  expect(nameOf({ rows: ['b', 'a'] })).not.toBe(nameOf({ rows: ['a', 'b'] }));
});

test('what is typed while something is saved is compared to that, not to how the editor began', () => {
  const saved = { begun: 'A', draft: 'B' };
  expect(sinceSaved(saved, { begun: 'A', draft: 'C' })).toEqual({ begun: 'B', draft: 'C' });
  // Typed back to how it began, of which nothing is held.
  expect(sinceSaved(saved, undefined)).toEqual({ begun: 'B', draft: 'A' });
  // Another part of the editor was saved.
  expect(sinceSaved(undefined, { begun: 'A', draft: 'C' })).toEqual({ begun: 'A', draft: 'C' });
  expect(sinceSaved(undefined, undefined)).toBeUndefined();
});
