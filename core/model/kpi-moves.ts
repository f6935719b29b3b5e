import type { CivilDate } from '../scoring';
import type { Plan, PlanKeyResult, PlanObjective } from './plan';
import { kpisOf, type PlanKpi, type ScorecardPlan } from './scorecard';
import { aimsOn } from './scorecard-standing';

/** What became of a KPI over a cycle in which a key result was bound to it. */
export interface KpiMove {
  kpi: PlanKpi;
  plan: Plan;
  objective: PlanObjective;
  keyResult: PlanKeyResult;
  /** The last reading before the cycle; without one, the first in it. */
  from: number;
  /** The last reading in the cycle, until today. */
  to: number;
  /** Seen from the KPI's goal; absent where it has none, and where nothing tells whether more is better. */
  turned?: 'closer' | 'away' | 'not';
}

/** Which key results moved their KPI, in the order of the plans; those of a KPI without two readings are left out. */
export function kpiMoves(scorecard: ScorecardPlan, plans: readonly Plan[], today: CivilDate): KpiMove[] {
  const kpis = new Map(kpisOf(scorecard).map((kpi) => [kpi.record.id, kpi]));
  return plans.flatMap((plan) =>
    plan.objectives.flatMap((objective) =>
      objective.keyResults.flatMap((keyResult): KpiMove[] => {
        const kpi = kpis.get(keyResult.record.kpi ?? '');
        const course = kpi && courseIn(kpi, plan, today);
        if (!kpi || !course) return [];
        return [
          {
            kpi,
            plan,
            objective,
            keyResult,
            ...course,
            turned: turnOf(kpi, keyResult, course, plan.dates.end),
          },
        ];
      }),
    ),
  );
}

interface Course {
  from: number;
  to: number;
}

function courseIn({ readings }: PlanKpi, { dates }: Plan, today: CivilDate): Course | undefined {
  const before = readings.findLast((one) => one.date < dates.start);
  const within = readings.filter(
    (one) => one.date >= dates.start && one.date <= dates.end && one.date <= today,
  );
  const last = within.at(-1);
  const first = before ?? within[0];
  return last && first && first !== last ? { from: first.value, to: last.value } : undefined;
}

/** Towards the goal is closer even past it, so that no KPI that got better is said to have moved away. */
function turnOf(
  kpi: PlanKpi,
  keyResult: PlanKeyResult,
  { from, to }: Course,
  end: CivilDate,
): KpiMove['turned'] {
  if (from === to) return 'not';
  const isYesNo = kpi.record.metric === 'yesNo';
  const { goal = isYesNo ? 1 : undefined, redFlag = isYesNo ? 0 : undefined } = aimsOn(kpi, end);
  if (goal === undefined) return undefined;
  const isRising = redFlag === undefined ? (risesIn(keyResult) ?? risesTo(goal, from)) : goal > redFlag;
  return isRising === undefined ? undefined : to > from === isRising ? 'closer' : 'away';
}

/** Whether more is better by the way that a key result is to go; undefined where it does not tell. */
function risesIn({ record }: PlanKeyResult): boolean | undefined {
  const { metric, start, target, atLeast, atMost } = record;
  if (metric === 'maintain')
    return (atLeast === undefined) === (atMost === undefined) ? undefined : atLeast !== undefined;
  return start === undefined || target === undefined || start === target ? undefined : target > start;
}

/** What began at the goal, or above it, may have been to stay there or to fall to it: nobody knows. */
const risesTo = (goal: number, from: number): boolean | undefined => (goal > from ? true : undefined);
