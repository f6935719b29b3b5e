import type { CivilDate } from '../scoring';
import { isCarried, nextCycleId } from './next-cycle';
import { type Plan, planOf } from './plan';

/**
 * The id of the cycle into which one is drafted on a day: the one after it; where that is over by then and nothing was
 * carried to it, the one after that.
 */
export function draftedCycleId(plan: Plan, today: CivilDate, planIn: (cycleId: string) => Plan): string {
  const own = [...plan.objectives, ...plan.objectives.flatMap((one) => one.keyResults), ...plan.unfiled];
  const isMissed = (next: Plan) =>
    next.dates.end < today && !own.some(({ record }) => isCarried(record, next));
  let id = nextCycleId(plan.id);
  for (let next = planIn(id); next.dates.start > plan.dates.end && isMissed(next); next = planIn(id))
    id = nextCycleId(id);
  return id;
}

/**
 * Of plans, the one that ended on a day, the shortest of several, and the id of the cycle into which it is drafted.
 * The plans are those of that day and of all days until today.
 */
export function endedOn(
  day: CivilDate,
  plans: readonly Plan[],
  today: CivilDate,
): { ended: Plan; next: string } | undefined {
  const [ended] = plans
    .filter((one) => one.objectives.length > 0 && one.dates.end === day)
    .sort((one, other) => (one.dates.start < other.dates.start ? 1 : -1));
  const planIn = (id: string) => plans.find((one) => one.id === id) ?? planOf(id, undefined);
  return ended && { ended, next: draftedCycleId(ended, today, planIn) };
}
