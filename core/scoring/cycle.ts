import { addDays, type CivilDate, daysBetween, type Weekday, weekday } from './dates';
import type { CycleDates } from './terms';

/** Days of a cycle, first and last one included. */
export function cycleDays(cycle: CycleDates): number {
  return daysBetween(cycle.start, cycle.end) + 1;
}

export function hasEnded(cycle: CycleDates, today: CivilDate): boolean {
  return today > cycle.end;
}

export function isRunning(cycle: CycleDates, today: CivilDate): boolean {
  return today >= cycle.start && !hasEnded(cycle, today);
}

/** Elapsed days by days of the cycle: 0 until and on its first day, 91/92 on a quarter's last, 1 after it. */
export function expectedShare(cycle: CycleDates, today: CivilDate): number {
  if (hasEnded(cycle, today)) return 1;
  return today > cycle.start ? daysBetween(cycle.start, today) / cycleDays(cycle) : 0;
}

/**
 * Which week of the cycle a day is in, 1 to `of`. Weeks begin with the cycle, or on a weekday: the first one is then
 * what the cycle has of it. The last one takes what is left.
 */
export function cycleWeek(
  cycle: CycleDates,
  today: CivilDate,
  weekStart?: Weekday,
): { week: number; of: number } {
  return weekOf(cycle, today, weekStart && (weekday(cycle.start) - weekStart + 7) % 7);
}

/** The same, where the cycle begins that many days into its first week. */
export function weekOf(cycle: CycleDates, today: CivilDate, before = 0): { week: number; of: number } {
  const of = Math.max(1, Math.round(cycleDays(cycle) / 7));
  const week = Math.floor((daysBetween(cycle.start, today) + before) / 7) + 1;
  return { week: Math.min(Math.max(week, 1), of), of };
}

export type CalendarCycleKind = 'quarter' | 'month' | 'year';

/** A cycle of the calendar. Its id is made from its dates alone, so that two devices make the same one. */
export interface CalendarCycle extends CycleDates {
  id: string;
}

const monthsIn = { month: 1, quarter: 3, year: 12 };

/** The calendar quarter, month or year that holds a date: ids `2026-q4`, `2026-11`, `2026`. */
export function calendarCycle(kind: CalendarCycleKind, date: CivilDate): CalendarCycle {
  const length = monthsIn[kind];
  const part = Math.floor((Number(date.slice(5, 7)) - 1) / length);
  const year = date.slice(0, 4);
  const month = twoDigits(part * length + 1);
  const id = { year, quarter: `${year}-q${part + 1}`, month: `${year}-${month}` }[kind];
  const start = `${year}-${month}-01`;
  return { id, start, end: addDays(firstOfMonthAfter(start, length), -1) };
}

/** The calendar cycle with that id, or undefined where the id is of another kind. */
export function calendarCycleById(id: string): CalendarCycle | undefined {
  const [, year, quarter, month] = /^(\d{4})(?:-q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(id) ?? [];
  if (year === undefined) return undefined;
  if (quarter) return calendarCycle('quarter', `${year}-${twoDigits(Number(quarter) * 3)}-01`);
  return calendarCycle(month ? 'month' : 'year', `${year}-${month ?? '01'}-01`);
}

function firstOfMonthAfter(first: CivilDate, months: number): CivilDate {
  const month = Number(first.slice(5, 7)) + months;
  const year = Number(first.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month > 12 ? month - 12 : month)}-01`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
