import { describe, expect, test } from 'vitest';
import { daysAhead, isDue, keyResultStanding, lastReminder, type Measured } from '../../../core/scoring';

const quarter = { start: '2026-10-01', end: '2026-12-31' };
const checkedIn = (date: string | undefined, current = 40): Measured => ({
  metric: { kind: 'reach', start: 0, target: 100 },
  current: date === undefined ? undefined : current,
  date,
});

describe('a key result is due', () => {
  // 22 November 2026 is a Sunday; its week began on Monday 16.
  test('without a check-in since Monday, Monday included', () => {
    const due = ['2026-11-15', '2026-11-16', '2026-11-22'].map((date) =>
      isDue(checkedIn(date), quarter, '2026-11-22'),
    );
    expect(due).toEqual([true, false, false]);
  });

  test('again on the next Monday', () => {
    expect(isDue(checkedIn('2026-11-22'), quarter, '2026-11-23')).toBe(true);
  });

  test('by the reminder day that was chosen', () => {
    expect(lastReminder('2026-11-22', 7)).toBe('2026-11-22');
    expect(lastReminder('2026-11-22', 1)).toBe('2026-11-16');
    expect(isDue(checkedIn('2026-11-21'), quarter, '2026-11-22', 7)).toBe(true);
    expect(isDue(checkedIn('2026-11-21'), quarter, '2026-11-22', 6)).toBe(false);
  });

  test('from the first day where it has no check-in', () => {
    expect(isDue(checkedIn(undefined), quarter, '2026-10-01')).toBe(true);
  });

  test('neither when done, nor before the cycle, nor after it', () => {
    expect(isDue(checkedIn('2026-11-01', 100), quarter, '2026-11-22')).toBe(false);
    expect(isDue(checkedIn(undefined), quarter, '2026-09-30')).toBe(false);
    expect([
      isDue(checkedIn('2026-12-01'), quarter, '2026-12-31'),
      isDue(checkedIn('2026-12-01'), quarter, '2027-01-01'),
    ]).toEqual([true, false]);
  });

  test('while its limits are kept: that is done only after the end', () => {
    const kept: Measured = { metric: { kind: 'maintain', atLeast: 30 }, current: 40, date: '2026-11-01' };
    expect(isDue(kept, quarter, '2026-11-22')).toBe(true);
  });
});

describe('days ahead of an even pace', () => {
  const ahead = (current: number | undefined) =>
    daysAhead(
      keyResultStanding(
        checkedIn(current === undefined ? undefined : '2026-11-22', current),
        quarter,
        '2026-11-22',
      ),
      quarter,
    );

  test('are whole days, negative when behind', () => {
    expect([ahead((100 * 52) / 92), ahead((100 * 55) / 92), ahead((100 * 46) / 92)]).toEqual([0, 3, -6]);
  });

  test('are held to the cycle, however far the value is', () => {
    expect([ahead(1000), ahead(-1000)]).toEqual([40, -52]);
  });

  test('are not told without data or without a pace', () => {
    expect(ahead(undefined)).toBeUndefined();
    const yesNo = keyResultStanding({ metric: { kind: 'yesNo' }, current: 0 }, quarter, '2026-11-22');
    expect(daysAhead(yesNo, quarter)).toBeUndefined();
  });
});
