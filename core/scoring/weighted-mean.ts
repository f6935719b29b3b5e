import { clampShare } from './precision';

/** A share of a mean: its value is held within 0..1, its weight is 1 where absent. */
export interface Weighted {
  value: number;
  weight?: number;
}

/**
 * Weighted mean Σ(w·v)/Σw, always within 0..1; the plain mean where all weights are 0. A weight that is not a
 * positive number counts 0. An empty list gives 0.
 */
export function weightedMean(parts: readonly Weighted[]): number {
  const weights = parts.map(({ weight = 1 }) =>
    weight > 0 && weight < Number.POSITIVE_INFINITY ? weight : 0,
  );
  const heaviest = Math.max(...weights);
  let sum = 0;
  let all = 0;
  parts.forEach(({ value }, place) => {
    // By the heaviest first, so that large weights cannot overflow.
    const weight = heaviest > 0 ? (weights[place] ?? 0) / heaviest : 1;
    sum += weight * clampShare(value);
    all += weight;
  });
  return all > 0 ? clampShare(sum / all) : 0;
}
