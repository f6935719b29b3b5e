/** A straight line through days and values: `value(day) = level + slope · day`. */
export interface Line {
  slope: number;
  level: number;
}

/**
 * The Theil–Sen line: the median of the slopes between pairs of points, and the median of what is left of each value
 * once the slope is taken out. Up to 29 % of the points may be outliers. Days must be different and in order. `lags`
 * are how far apart in the list the points of a pair are; all pairs are taken where it is absent.
 */
export function robustLine(
  days: readonly number[],
  values: ArrayLike<number>,
  lags: readonly number[] = days.slice(1).map((_, at) => at + 1),
): Line {
  const slope = medianOf(slopesBetween(days, values, lags));
  const level = medianOf(Float64Array.from(days, (day, at) => (values[at] ?? 0) - slope * day));
  return { slope, level };
}

/** Of more than 20 points only pairs a third, a half and two thirds of the list apart: nearly as sure, far sooner. */
export function fewLags(count: number): number[] | undefined {
  const part = (share: number) => Math.floor(count * share);
  return count > 20 ? [part(1 / 3), part(1 / 2), part(2 / 3)] : undefined;
}

function slopesBetween(
  days: readonly number[],
  values: ArrayLike<number>,
  lags: readonly number[],
): Float64Array {
  const count = days.length;
  const slopes = new Float64Array(lags.reduce((sum, lag) => sum + count - lag, 0));
  let at = 0;
  for (const lag of lags)
    for (let one = 0; one + lag < count; one++) {
      const rise = (values[one + lag] ?? 0) - (values[one] ?? 0);
      slopes[at++] = rise / ((days[one + lag] ?? 0) - (days[one] ?? 0));
    }
  return slopes;
}

/** The middle of a list, which is sorted by it; 0 of an empty one. */
export function medianOf(list: Float64Array): number {
  return quantileOf(list.sort(), 0.5);
}

/** The value that a share of a sorted list lies below, between two of its values where it falls between them. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place % 1);
}
