import { expect, test } from 'vitest';
import { isMissed } from '../../../../entrypoints/dashboard/end-of-cycle/missed';

test('what was committed is missed below 1.0 once its cycle is over or closed, and not before', () => {
  const dates = { start: '2026-10-01', end: '2026-12-31' };
  const missed = (today: string, { closed = false, committed = true, score = 0.8 } = {}) =>
    isMissed({ closed, dates }, { committed }, { score }, today);
  expect(missed('2026-11-22')).toBe(false);
  expect(missed('2026-12-31')).toBe(false);
  expect(missed('2027-01-01')).toBe(true);
  expect(missed('2026-12-20', { closed: true })).toBe(true);
  expect(missed('2027-01-01', { committed: false })).toBe(false);
  expect(missed('2027-01-01', { score: 1 })).toBe(false);
});
