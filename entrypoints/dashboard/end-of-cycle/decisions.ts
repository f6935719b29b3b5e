import type { Patch } from '../../../core/model';
import { type Decision, draftNext, goesOn, isCarried, isUndecided } from '../../../core/model/next-cycle';
import { cycleDoc, type Plan, type PlanKeyResult, type PlanObjective } from '../../../core/model/plan';

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

export const isPending = ({ objective, keyResult }: NextCandidate, next: Plan): boolean =>
  isUndecided((keyResult ?? objective).record, next);

/** What was decided here and by nobody elsewhere since. */
export function stillDecided(plan: Plan, next: Plan, decided: Decided): Decided {
  const pending = itemsOf(plan).filter((one) => isPending(one, next));
  return new Map(
    pending.flatMap(({ id }) => {
      const decision = decided.get(id);
      return decision ? [[id, decision]] : [];
    }),
  );
}

/** What is decided and was not written yet: some of it may have been decided while the other was. */
export const notYet = (decided: Decided, written: Decided): Decided =>
  new Map([...decided].filter(([id]) => !written.has(id)));

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

/** The change that drafts one cycle from another as they stand, and how many objectives that one has then. */
export function draftIn(
  planIn: (cycleId: string) => Plan,
  from: string,
  to: string,
  decided: Decided,
  newId: () => string,
): { patches: Patch[]; objectives: number } {
  const next = planIn(to);
  const patches = draftNext(planIn(from), next, decided, newId);
  const isNew = ({ kind, doc }: Patch) => kind === 'objective' && doc === cycleDoc(to);
  return { patches, objectives: next.objectives.length + patches.filter(isNew).length };
}
