import { type CivilDate, calendarCycle, daysBetween } from '../scoring';
import { cycleDates } from './plan';

/** The running cycles among those written so far, shortest first: the first that has objectives is the current one. */
export function runningCycles(cycleIds: readonly string[], today: CivilDate): string[] {
  const length = (id: string) => {
    const dates = cycleDates(id);
    return dates && dates.start <= today && today <= dates.end
      ? daysBetween(dates.start, dates.end)
      : undefined;
  };
  return cycleIds
    .map((id) => ({ id, days: length(id) }))
    .filter((one): one is { id: string; days: number } => one.days !== undefined)
    .sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The cycle that a person finds where nothing was written yet. */
export const thisQuarter = (today: CivilDate): string => calendarCycle('quarter', today).id;
