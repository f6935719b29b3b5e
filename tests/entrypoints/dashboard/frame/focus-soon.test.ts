import { expect, test } from 'vitest';
import { neighbourOf } from '../../../../entrypoints/dashboard/frame/focus-soon';

test('beside what goes from a list is the next one, or else the one before', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'b')).toBe('c');
  expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b');
  expect(neighbourOf(['a'], 'a')).toBeUndefined();
});
