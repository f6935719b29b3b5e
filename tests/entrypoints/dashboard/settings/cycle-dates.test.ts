import { expect, test } from 'vitest';
import { datesProblem, wholeOf } from '../../../../entrypoints/dashboard/settings/cycle-dates';

test('two days make a cycle where both are whole and in order', () => {
  const problem = (cycleStart: string, cycleEnd: string) => datesProblem({ cycleStart, cycleEnd });
  expect(problem('2026-11-18', '2027-01-12')).toBeUndefined();
  expect(problem('2026-11-18', '2026-11-18')).toBeUndefined();
  expect(problem('2026-11-18', '2026-11-17')).toBe('datesInOrder');
  expect(problem('2026-11-18', '')).toBe('noDate');
  // The first figure of a year.
  expect(problem('0002-11-18', '2027-01-12')).toBe('noDate');
  expect(wholeOf({ cycleStart: '', cycleEnd: '2027-01-12' })).toEqual({ cycleEnd: '2027-01-12' });
});
