import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { nameOf } = await import('../../../../entrypoints/shared/edit/use-unfinished');

test('a place is the same in whatever order the browser gives its fields back', () => {
  expect(nameOf({ id: 'a', kind: 'keyResult' })).toBe(nameOf({ kind: 'keyResult', id: 'a' }));
  expect(nameOf({ kind: 'objective', id: 'a' })).not.toBe(nameOf({ kind: 'keyResult', id: 'a' }));
  expect(nameOf({ rows: ['b', 'a'] })).not.toBe(nameOf({ rows: ['a', 'b'] }));
});
