import { type Decision, goesOn, isCarried } from '../../../core/model/next-cycle';
import type { Plan, PlanKeyResult, PlanObjective } from '../../../core/model/plan';

export type Decided = ReadonlyMap<string, Decision>;

/** An objective, or a key result beneath it, of which something becomes. */
export interface NextCandidate {
  id: string;
  objective: PlanObjective;
  /** Absent for the objective itself. */
  keyResult?: PlanKeyResult;
}

export const itemsOf = (plan: Plan): NextCandidate[] =>
  plan.objectives.flatMap((objective) => [
    { id: objective.record.id, objective },
    ...objective.keyResults.map((keyResult) => ({ id: keyResult.record.id, objective, keyResult })),
  ]);

/** Nothing was decided about it in an earlier draft, or what it was carried to was removed since. */
export const isPending = ({ objective, keyResult }: NextCandidate, next: Plan): boolean => {
  const { record } = keyResult ?? objective;
  return !record.dropped && !isCarried(record, next);
};

/** With one more decision: an objective that is dropped takes its key results along, one that stays keeps theirs. */
export function withDecision(
  plan: Plan,
  next: Plan,
  before: Decided,
  id: string,
  decision: Decision,
): Decided {
  const after = new Map(before);
  const items = itemsOf(plan).filter((one) => isPending(one, next));
  const item = items.find((one) => one.id === id);
  if (!item) return before;
  after.set(id, decision);
  const { objective, keyResult } = item;
  if (!keyResult && decision.how === 'drop')
    for (const one of items) if (one.keyResult && one.objective === objective) after.set(one.id, decision);
  const { record } = objective;
  if (keyResult && goesOn(decision) && !goesOn(after.get(record.id)) && !isCarried(record, next))
    after.set(record.id, { how: 'carry' });
  return after;
}
