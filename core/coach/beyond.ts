import type { Plan } from '../model';
import type { CivilDate, Rules } from '../scoring';
import type { Limits } from './limits';

/** A start or target that was another before: told by the log, not by the plan. */
export interface TargetMove {
  keyResult: string;
  field: 'start' | 'target';
  date: CivilDate;
  from: number;
  to: number;
}

/** What rules look at that a plan does not hold; a rule whose part is absent finds nothing. */
export interface Beyond {
  /** The owner's own, where they are not the defaults. */
  rules?: Rules;
  limits?: Limits;
  /** In the order of their dates. */
  moves?: readonly TargetMove[];
  /** Where the cycle is being scored: everything that its reflection says, and the cycles before it, the newest first. */
  closing?: { reflection: string; earlier?: readonly Plan[] };
  alignment?: {
    /** How many objectives of longer cycles, or published ones, there are to support. */
    above: number;
    /** Ids of the objectives of the plan that support one. */
    supporting: ReadonlySet<string>;
  };
}

/** What the rules of a scorecard look at that its plan does not hold. */
export interface ScorecardBeyond {
  /** Ids of the KPIs that a key result of a running cycle is bound to: something is being done about them. */
  bound?: ReadonlySet<string>;
}
