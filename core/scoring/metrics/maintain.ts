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
  progress({ atLeast, atMost, tolerance }, current) {
    if (atLeast === undefined && atMost === undefined) return Number.NaN;
    const below =
      atLeast === undefined ? 1 : shareLeft(atLeast - current, tolerance ?? prefilledTolerance(atLeast));
    const above =
      atMost === undefined ? 1 : shareLeft(current - atMost, tolerance ?? prefilledTolerance(atMost));
    return Math.min(below, above);
  },
  pace: 'held',
};

function shareLeft(outside: number, tolerance: number): number {
  if (outside <= 0) return 1;
  return tolerance > 0 ? clampShare(1 - outside / tolerance) : 0;
}
