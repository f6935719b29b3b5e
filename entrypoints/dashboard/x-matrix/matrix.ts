import type { Plan, PlanKeyResult, PlanObjective } from '../../../core/model/plan';
import {
  kpisOf,
  type PlanKpi,
  type PlanStrategicObjective,
  type ScorecardPlan,
  strategicObjectivesOf,
} from '../../../core/model/scorecard';

/** What stands at one of the four sides. */
export type Side =
  | { kind: 'aim'; id: string; title: string; aim: PlanStrategicObjective }
  | { kind: 'annual'; id: string; title: string; objective: PlanObjective }
  | { kind: 'objective'; id: string; title: string; objective: PlanObjective }
  | { kind: 'keyResult'; id: string; title: string; keyResult: PlanKeyResult; objective: PlanObjective }
  | { kind: 'kpi'; id: string; title: string; kpi: PlanKpi };

export type SideOf<Kind extends Side['kind']> = Extract<Side, { kind: Kind }>;

/** The matrix: rows above and below its middle, columns before and behind it. */
export interface Matrix {
  /** The cycle that runs, and this year's where that is another one. */
  plan: Plan;
  year?: Plan;
  /** All plans of the year: what an objective supports may be in any of them. */
  plans: readonly Plan[];
  scorecard: ScorecardPlan;
  above: (SideOf<'objective'> | SideOf<'keyResult'>)[];
  below: SideOf<'aim'>[];
  before: SideOf<'annual'>[];
  behind: SideOf<'kpi'>[];
}

export function matrixOf(
  plan: Plan,
  plans: readonly Plan[],
  yearId: string,
  scorecard: ScorecardPlan,
): Matrix {
  const year = yearId === plan.id ? undefined : plans.find(({ id }) => id === yearId);
  return {
    plan,
    year,
    plans: [plan, ...plans.filter(({ id }) => id !== plan.id)],
    scorecard,
    above: plan.objectives.flatMap((objective) => [
      { kind: 'objective' as const, ...named(objective), objective },
      ...objective.keyResults.map((keyResult) => ({
        kind: 'keyResult' as const,
        ...named(keyResult),
        keyResult,
        objective,
      })),
    ]),
    below: strategicObjectivesOf(scorecard).map((aim) => ({ kind: 'aim', ...named(aim), aim })),
    before: (year?.objectives ?? []).map((objective) => ({ kind: 'annual', ...named(objective), objective })),
    behind: kpisOf(scorecard).map((kpi) => ({ kind: 'kpi', ...named(kpi), kpi })),
  };
}

const named = ({ record: { id, title } }: { record: { id: string; title: string } }) => ({ id, title });

export const rowsOf = ({ above, below }: Matrix): Side[] => [...above, ...below];
export const columnsOf = ({ before, behind }: Matrix): Side[] => [...before, ...behind];
