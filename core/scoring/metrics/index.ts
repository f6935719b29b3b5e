import type { MetricKind } from './kind';
import { type Maintain, maintain } from './maintain';
import { type Milestones, milestones } from './milestones';
import { type Reach, reach } from './reach';
import { type YesNo, yesNo } from './yes-no';

export { prefilledTolerance } from './maintain';
export type { Maintain, Milestones, Reach, YesNo };

/** What a key result is measured by. */
export type Metric = Reach | Maintain | Milestones | YesNo;

const kinds = { reach, maintain, milestones, yesNo };

/**
 * Raw progress of a value: below 0 is worse than the start, above 1 past the target. Undefined where there is none
 * to tell: a target equal to its start, no limits, no milestones, a value that is not finite.
 */
export function progressOf(metric: Metric, current: number): number | undefined {
  const kind = kinds[metric.kind] as MetricKind<Metric>;
  const progress = kind.progress(metric, current);
  // Adding 0 turns the −0 of a falling metric at its start into 0.
  return Number.isFinite(progress) && Number.isFinite(current) ? progress + 0 : undefined;
}

/** `even` with the days of the cycle, `held` at 1 throughout, or `none`. */
export function paceOf(metric: Metric): 'even' | 'held' | 'none' {
  return kinds[metric.kind].pace;
}
