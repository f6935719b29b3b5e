import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan, PlanKeyResult, PlanObjective } from '../../../core/model/plan';
import { measure } from '../../../core/model/plan';
import {
  type CivilDate,
  cycleStanding,
  dayNumber,
  daysBetween,
  isDue,
  keyResultStanding,
  type Measured,
  objectiveStanding,
  type Standing,
} from '../../../core/scoring';

export interface KeyResultFacts {
  measured: Measured;
  standing: Standing;
  isDue: boolean;
  /** Days since the latest check-in, or since the cycle began. */
  staleDays: number;
  /** Days and values for the sparkline, oldest first. */
  points: [day: number, value: number][];
}

const known = new WeakMap<PlanKeyResult, { key: string; rules: OwnRules; facts: KeyResultFacts }>();

/** The facts of one key result on a day, worked out once for as long as its record and the rules stay the same. */
export function keyResultFacts(
  keyResult: PlanKeyResult,
  plan: Plan,
  today: CivilDate,
  rules: OwnRules,
): KeyResultFacts {
  const key = `${today} ${plan.closed}`;
  const before = known.get(keyResult);
  if (before?.key === key && before.rules === rules) return before.facts;
  const facts = workedOut(keyResult, plan, today, rules);
  known.set(keyResult, { key, rules, facts });
  return facts;
}

function workedOut(keyResult: PlanKeyResult, plan: Plan, today: CivilDate, rules: OwnRules): KeyResultFacts {
  const measured = measure(keyResult, today);
  return {
    measured,
    standing: keyResultStanding(measured, plan.dates, today, rules),
    isDue: !plan.closed && isDue(measured, plan.dates, today, rules.reminderWeekday),
    staleDays: daysBetween(measured.date ?? plan.dates.start, today),
    points: keyResult.checkIns
      .filter((one) => one.date <= today)
      .map((one) => [dayNumber(one.date), one.value]),
  };
}

const measuredOf = (objective: PlanObjective, today: CivilDate) => ({
  weight: objective.record.weight,
  keyResults: objective.keyResults.map((one) => measure(one, today)),
});

export const objectiveFacts = (
  objective: PlanObjective,
  plan: Plan,
  today: CivilDate,
  rules: OwnRules,
): Standing => objectiveStanding(measuredOf(objective, today), plan.dates, today, rules);

export const planFacts = (plan: Plan, today: CivilDate, rules: OwnRules): Standing =>
  cycleStanding(
    plan.objectives.map((one) => measuredOf(one, today)),
    plan.dates,
    today,
    rules,
  );

/** All key results in the order in which they are shown. */
export const keyResultsOf = (plan: Plan): PlanKeyResult[] => [
  ...plan.objectives.flatMap((objective) => objective.keyResults),
  ...plan.unfiled,
];

/** The ids of the key results that are due for a check-in, in the order in which they are shown. */
export const dueKeyResults = (plan: Plan, today: CivilDate, rules: OwnRules): string[] =>
  keyResultsOf(plan).flatMap((one) => (keyResultFacts(one, plan, today, rules).isDue ? [one.record.id] : []));
