import { cycleDays, isRunning } from './cycle';
import { addDays, type CivilDate, type Weekday, weekday } from './dates';
import { clampShare } from './precision';
import { keyResultStanding } from './standing';
import type { CycleDates, Measured, Standing } from './terms';

/** The latest day, today included, that fell on the reminder's weekday (Monday 1). */
export function lastReminder(today: CivilDate, reminderWeekday: Weekday = 1): CivilDate {
  return addDays(today, -((weekday(today) - reminderWeekday + 7) % 7));
}

/** Whether a running cycle's key result is not done and has no check-in since the last reminder day. */
export function isDue(
  measured: Measured,
  cycle: CycleDates,
  today: CivilDate,
  reminderWeekday: Weekday = 1,
): boolean {
  if (!isRunning(cycle, today)) return false;
  if (measured.date !== undefined && measured.date >= lastReminder(today, reminderWeekday)) return false;
  return keyResultStanding(measured, cycle, today).status !== 'done';
}

/** Whole days ahead of an even pace, negative when behind; undefined without progress or without a pace. */
export function daysAhead({ progress, expected }: Standing, cycle: CycleDates): number | undefined {
  if (progress === undefined || expected === undefined) return undefined;
  return Math.round((clampShare(progress) - expected) * cycleDays(cycle)) + 0;
}
