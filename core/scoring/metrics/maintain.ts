import { clampShare } from '../precision';
import type { MetricKind } from './kind';

/** To stay at or above a limit, at or below one, or between two. */
export interface Maintain {
  kind: 'maintain';
  atLeast?: number;
  atMost?: number;
  /** How far outside its limit a value counts 0, in the metric's unit; `prefilledTolerance` where absent. */
  tolerance?: number;
}

/** 10 % of the limit, or 1 unit where the limit is 0. */
export function prefilledTolerance(limit: number): number {
  return Math.abs(limit) / 10 || 1;
}

export const maintain: MetricKind<Maintain> = {
  progress({ atLeast = -Infinity, atMost = Infinity, tolerance }, current) {
    const limit = current < atLeast ? atLeast : atMost;
    const outside = Math.max(atLeast - current, current - atMost);
    if (outside > 0) return clampShare(1 - outside / (tolerance ?? prefilledTolerance(limit)));
    return outside > -Infinity ? 1 : Number.NaN;
  },
  pace: 'held',
};
