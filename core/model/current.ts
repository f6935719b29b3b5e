import { addDays, type CivilDate, calendarCycle, cycleDays, daysBetween } from '../scoring';
import { cycleDates } from './plan';
import type { Settings } from './records';

/** The running cycles among those written so far, shortest first: the first that has objectives is the current one. */
export function runningCycles(cycleIds: readonly string[], today: CivilDate): string[] {
  const length = (id: string) => {
    const dates = cycleDates(id);
    return dates && dates.start <= today && today <= dates.end
      ? daysBetween(dates.start, dates.end)
      : undefined;
  };
  // A cycle of the calendar lies within the year that its id begins with.
  const mayRun = (id: string) => id.startsWith(today.slice(0, 4)) || id.includes('_');
  return cycleIds
    .filter(mayRun)
    .map((id) => ({ id, days: length(id) }))
    .filter((one): one is { id: string; days: number } => one.days !== undefined)
    .sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The cycle that a person finds where nothing was written yet. */
export const thisQuarter = (today: CivilDate): string => calendarCycle('quarter', today).id;

/**
 * The cycle that a person's settings make on a day: the calendar's of their kind, or their own two dates. Once those
 * have passed, as many days follow, again and again: every device makes the same ones. Dates that are the calendar's
 * make the calendar's cycle.
 */
export function madeByDefault({ cycleKind, cycleStart, cycleEnd }: Settings, today: CivilDate): string {
  if (cycleKind === 'month' || cycleKind === 'year') return calendarCycle(cycleKind, today).id;
  if (cycleKind !== 'own' || !cycleStart || !cycleEnd || cycleEnd < cycleStart) return thisQuarter(today);
  const days = cycleDays({ start: cycleStart, end: cycleEnd });
  const start = addDays(cycleStart, Math.floor(daysBetween(cycleStart, today) / days) * days);
  const end = addDays(start, days - 1);
  const calendars = (['quarter', 'month', 'year'] as const).map((kind) => calendarCycle(kind, start));
  return calendars.find((one) => one.start === start && one.end === end)?.id ?? `${start}_${end}`;
}
