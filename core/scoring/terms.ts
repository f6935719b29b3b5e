import type { CivilDate } from './dates';
import type { Metric } from './metrics';

/** The owner's own call about a key result. */
export type Confidence = 'onTrack' | 'atRisk' | 'offTrack';

/** Always shown as colour, shape and word together. */
export type Status = 'done' | Confidence | 'noData';

/** The dates of a cycle; both ends belong to it. */
export interface CycleDates {
  start: CivilDate;
  end: CivilDate;
}

/** One key result as scoring sees it: its metric and what its latest counting check-in says. */
export interface Measured {
  metric: Metric;
  /** Value of the latest counting check-in; weight of the done milestones for `milestones`; 0 or 1 for `yesNo`. */
  current?: number;
  /** Date of that check-in. */
  date?: CivilDate;
  /** Silent since then, not since the cycle began: when what has a value without a check-in was written. */
  since?: CivilDate;
  /** Stated in that same check-in. */
  confidence?: Confidence;
  /** Share in its objective's mean; 1 where absent. */
  weight?: number;
  /** 1.0 is expected; else the key result is aspirational. */
  committed?: boolean;
  /** For `yesNo` and undated milestones: when it should be reached, else the cycle's end. */
  due?: CivilDate;
  /** Phased targets, each a value to have reached on a date, sorted by date. */
  phases?: readonly { date: CivilDate; value: number }[];
}

/** An objective as scoring sees it. */
export interface MeasuredObjective {
  keyResults: readonly Measured[];
  /** Share in its cycle's mean; 1 where absent. */
  weight?: number;
}

/** Why a status is what it is; `core/words` makes a sentence of it. */
export type Reason =
  | { rule: 'noData' }
  | { rule: 'done' }
  | { rule: 'confidence'; confidence: Confidence }
  | { rule: 'pace'; progress: number; expected: number }
  /** The same against a pace that phased targets make, its own or those of a key result in it. */
  | { rule: 'phased'; progress: number; expected: number }
  | { rule: 'withinLimits' }
  | { rule: 'untilDue'; due: CivilDate }
  | { rule: 'pastDue'; due: CivilDate }
  /** No cycle, so nothing to compare with. */
  | { rule: 'noPace' }
  /** Would be on track, held back by that many of its own. */
  | { rule: 'offTrackChild'; child: 'keyResult' | 'objective'; count: number };

/** Where a key result, an objective or a cycle stands on a day. */
export interface Standing {
  /** Raw: below 0 is worse than the start, above 1 past the target. A roll-up is always within 0..1. Absent without data. */
  progress?: number;
  /** 0..1, where an even pace would be today. Absent where a metric has no pace. */
  expected?: number;
  status: Status;
  /** No check-in for more than the stale days in a running cycle: drawn grey, never green. */
  stale: boolean;
  reason: Reason;
}

/** Rules that a person may set; `defaultRules` holds the defaults. */
export interface Rules {
  /** Gaps between expected and actual progress, or their ratio. */
  by: 'gap' | 'ratio';
  /** At most this gap (or at least this ratio) is on track. */
  onTrack: number;
  /** At most this gap (or at least this ratio) is at risk. */
  atRisk: number;
  staleDays: number;
}
