import { expect, test } from 'vitest';
import { changedIn, textAfter } from '../../../../entrypoints/dashboard/end-of-cycle/reflection-text';

const empty = { worked: '', didNotWork: '', willChange: '' };

test('one answer is saved while the next is typed, and what stands there already stays', () => {
  const typed = { ...empty, worked: 'Asking early ', didNotWork: 'Too many mee' };
  const kept = { ...empty, worked: 'Asking early' };
  expect(textAfter(typed, empty, kept)).toEqual(typed);
  expect(changedIn(typed, kept)).toEqual({ didNotWork: 'Too many mee' });
});

test('another window, or an undo, changes the answers that nobody is typing in', () => {
  const typed = { ...empty, worked: 'Asking early ', didNotWork: 'A whole paragraph' };
  const before = { ...empty, worked: 'Asking early' };
  const after = { worked: '', didNotWork: 'Theirs', willChange: 'Ask for help' };
  expect(textAfter(typed, before, after)).toEqual({ ...after, didNotWork: 'A whole paragraph' });
});
