import type { Weekday } from '../../../core/scoring';

/** All seven in the order of a week that begins on one of them. */
export const weekdays = (first: number): Weekday[] =>
  [0, 1, 2, 3, 4, 5, 6].map((step) => (((first - 1 + step) % 7) + 1) as Weekday);
