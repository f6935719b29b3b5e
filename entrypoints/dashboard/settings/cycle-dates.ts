import { isCivilDate } from '../../../core/scoring';

/** The two dates of a cycle that is none of the calendar's. */
export interface CycleDates {
  cycleStart: string;
  cycleEnd: string;
}

/** Why two dates make no cycle. */
export function datesProblem({ cycleStart, cycleEnd }: CycleDates): 'noDate' | 'datesInOrder' | undefined {
  if (!isCivilDate(cycleStart) || !isCivilDate(cycleEnd)) return 'noDate';
  return cycleEnd < cycleStart ? 'datesInOrder' : undefined;
}

/** Those of the dates that are whole: a field that is half filled holds none. */
export const wholeOf = (dates: Partial<CycleDates>): Partial<CycleDates> =>
  Object.fromEntries(Object.entries(dates).filter(([, date]) => isCivilDate(date)));
