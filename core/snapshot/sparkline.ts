import { byDay } from './points';

/**
 * Points of a sparkline in a box of `width` × `height`, oldest first: the values themselves, so a falling metric
 * falls, spaced by their days. Of two on one day the later given counts. A flat line lies in the middle.
 */
export function sparkline(
  history: readonly (readonly [day: number, value: number])[],
  width: number,
  height: number,
): [x: number, y: number][] {
  const days = byDay(history);
  const along = spread(days.map(([day]) => day));
  const up = spread(days.map(([, value]) => value));
  return days.map(([day, value]) => [rounded(along(day) * width), rounded((1 - up(value)) * height)]);
}

/** Where a value lies between the least and the greatest, 0..1. Halves first: the difference of two doubles may overflow. */
export function spread(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values) / 2;
  const span = Math.max(...values) / 2 - least;
  return (value) => (span > 0 ? (value / 2 - least) / span : 0.5);
}

/** A length with two decimals at most: a picture is no sharper with more. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;
