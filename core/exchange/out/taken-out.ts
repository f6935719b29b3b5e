import type { Plan, Reflection } from '../../model';
import type { CivilDate, Rules, Weekday } from '../../scoring';
import type { OutKey } from './messages';

export type CycleReflection = Reflection & { closedWithout: boolean };

/** What a file is made with beside the plans themselves. */
export interface OutContext {
  today: CivilDate;
  locale: string;
  /** The name of a cycle, as it is shown everywhere else. */
  titleOf(plan: Plan): string;
  /** What was written at a cycle's end: a plan does not hold it. */
  reflectionOf(plan: Plan): CycleReflection;
  /** The weekday of the check-in, Monday 1; Monday where absent. */
  checkInDay?: Weekday;
  /** What a status is told by; the defaults where absent. */
  rules?: Rules;
}

/** One kind of file that goes out: one file of this folder each, and one line in its index. */
export interface OutFormat {
  id: string;
  label: OutKey;
  about: OutKey;
  /** What its name ends in, without the dot. */
  extension: string;
  /** Media type of the file. */
  type: string;
  /** Sheet programs take a file for Unicode only where it begins with a byte order mark. */
  needsMark?: boolean;
  make(plans: readonly Plan[], context: OutContext): string;
}
