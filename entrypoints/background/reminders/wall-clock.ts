import type { Moment } from '../../../core/model/reminders';
import { localDate } from '../../../core/scoring';

/** What the clock on the wall shows at an instant. */
export const momentOf = (now: Date): Moment => ({
  date: localDate(now),
  minutes: now.getHours() * 60 + now.getMinutes(),
});

/**
 * The first instant, in epoch milliseconds, at which the clock on the wall shows that or more: what a clock change
 * skips comes when it has skipped it.
 */
export function instantOf({ date, minutes }: Moment): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minutes).getTime();
}
