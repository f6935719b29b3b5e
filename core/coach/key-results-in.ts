import type { KeyResult, Plan } from '../model';

/** All key results of a plan that belong to an objective. */
export const keyResultsIn = (plan: Plan): KeyResult[] =>
  plan.objectives.flatMap(({ keyResults }) => keyResults.map(({ record }) => record));
