import { expect, test } from 'vitest';
import { placeOf, stepAt } from '../../../../entrypoints/dashboard/weekly-review/place';

const ids = ['a', 'b', 'c', 'd'];

test('what is removed elsewhere moves nobody on, unless it is what was asked for', () => {
  const place = placeOf(ids, ids, 2);
  const asked = (left: readonly string[]) => left[stepAt(ids, left, place)];
  expect(asked(ids)).toBe('c');
  expect(asked(['b', 'c', 'd'])).toBe('c');
  expect(asked(['a', 'b', 'd'])).toBe('d');
  expect(asked(['a', 'b'])).toBeUndefined();
});

test('steps go over what is gone, and end behind the last one', () => {
  const left = ['a', 'd'];
  expect(placeOf(ids, left, 1)).toBe(3);
  expect(placeOf(ids, left, -1)).toBe(0);
  expect(stepAt(ids, left, placeOf(ids, left, 2))).toBe(2);
  expect(stepAt(ids, ids, placeOf(ids, left, 2))).toBe(4);
});
