import { type Metric, prefilledTolerance } from '../../../core/scoring';

/** How far a value is off its limit, 0 where it keeps it, and how far off it counts 0. */
export function offLimit(
  { atLeast, atMost, tolerance }: Extract<Metric, { kind: 'maintain' }>,
  value: number,
): { off: number; tolerance: number } {
  const isBelow = atLeast !== undefined && value < atLeast;
  const limit = (isBelow ? atLeast : (atMost ?? atLeast)) ?? 0;
  const off = isBelow ? limit - value : Math.max(0, value - (atMost ?? value));
  return { off, tolerance: tolerance ?? prefilledTolerance(limit) };
}
