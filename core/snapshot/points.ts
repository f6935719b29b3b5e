import { type CivilDate, dayNumber } from '../scoring';

type Point = [day: number, value: number];

/** What was measured over time: of a key result, or of a KPI. */
interface Measurements {
  history?: readonly Point[];
  current?: number;
  date?: CivilDate;
}

/**
 * All values that are known with their day, oldest first, one a day: of two the later given counts. A current value
 * whose day nobody gave is not counted again where the history ends with it.
 */
export function pointsOf({ history, current, date }: Measurements, asOf: CivilDate): Point[] {
  const known = byDay(history);
  if (current === undefined || (!date && known.at(-1)?.[1] === current)) return known;
  return byDay([...known, [dayNumber(date ?? asOf), current]]);
}

/** Oldest first, one a day: of two the later given counts. */
export const byDay = (points: readonly (readonly [day: number, value: number])[] | undefined): Point[] =>
  [...new Map(points)].sort((one, other) => one[0] - other[0]);
