import type { PlacedObjective } from '../../../core/model/alignment';
import type { OwnRules } from '../../../core/model/own-rules';
import { measure, type Plan, type PlanKeyResult } from '../../../core/model/plan';
import { objectiveScore, scoredOn } from '../../../core/model/scores';
import { keyResultStanding, type Measured, objectiveStanding, type Standing } from '../../../core/scoring';
import { keyResultFacts, objectiveFacts } from '../../shared/quarter/row-facts';

/** What counts of a key result: in a closed cycle what counted at the close, whatever was checked in later. */
const counted = (keyResult: PlanKeyResult, plan: Plan, today: string): Measured =>
  measure(keyResult, scoredOn(keyResult, plan, today));

/** Where an objective stands in its own cycle; a closed one as it was closed, with its owner's scores. */
export function standingOf({ plan, objective }: PlacedObjective, today: string, rules: OwnRules): Standing {
  if (!plan.closed) return objectiveFacts(objective, plan, today, rules);
  const keyResults = objective.keyResults.map((one) => counted(one, plan, today));
  return {
    ...objectiveStanding({ keyResults }, plan.dates, today, rules),
    stale: false,
    progress: objectiveScore(objective, plan, today),
  };
}

/** Where a key result stands, and by which value; one of a closed cycle as it was closed. */
export function keyResultStandingOf(
  keyResult: PlanKeyResult,
  plan: Plan,
  today: string,
  rules: OwnRules,
): { measured: Measured; standing: Standing } {
  if (!plan.closed) return keyResultFacts(keyResult, plan, today, rules);
  const measured = counted(keyResult, plan, today);
  return { measured, standing: { ...keyResultStanding(measured, plan.dates, today, rules), stale: false } };
}
