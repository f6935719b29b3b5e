import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import type { Reviewed } from '../../../core/model/scores';
import { type CivilDate, hasEnded, isMiss } from '../../../core/scoring';

/** Whether a committed key result is missed: in a cycle that goes on there is more to come. */
export const isMissed = (
  { closed, dates }: Pick<Plan, 'closed' | 'dates'>,
  { committed }: Pick<PlanKeyResult, 'committed'>,
  { score }: Pick<Reviewed, 'score'>,
  today: CivilDate,
): boolean => (closed || hasEnded(dates, today)) && isMiss(score, committed);
