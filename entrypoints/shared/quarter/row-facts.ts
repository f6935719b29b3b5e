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
  type Weekday,
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

const known = new WeakMap<PlanKeyResult, { key: string; facts: KeyResultFacts }>();

/** The facts of one key result on a day, worked out once for as long as its record stays the same. */
export function keyResultFacts(
  keyResult: PlanKeyResult,
  plan: Plan,
  today: CivilDate,
  reminderWeekday?: Weekday,
): KeyResultFacts {
  const key = `${today} ${reminderWeekday} ${plan.closed}`;
  const before = known.get(keyResult);
  if (before?.key === key) return before.facts;
  const facts = workedOut(keyResult, plan, today, reminderWeekday);
  known.set(keyResult, { key, facts });
  return facts;
}

function workedOut(
  keyResult: PlanKeyResult,
  plan: Plan,
  today: CivilDate,
  reminderWeekday?: Weekday,
): KeyResultFacts {
  const measured = measure(keyResult, today);
  return {
    measured,
    standing: keyResultStanding(measured, plan.dates, today),
    isDue: !plan.closed && isDue(measured, plan.dates, today, reminderWeekday),
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

export const objectiveFacts = (objective: PlanObjective, plan: Plan, today: CivilDate): Standing =>
  objectiveStanding(measuredOf(objective, today), plan.dates, today);

export const planFacts = (plan: Plan, today: CivilDate): Standing =>
  cycleStanding(
    plan.objectives.map((one) => measuredOf(one, today)),
    plan.dates,
    today,
  );

/** All key results in the order in which they are shown. */
export const keyResultsOf = (plan: Plan): PlanKeyResult[] => [
  ...plan.objectives.flatMap((objective) => objective.keyResults),
  ...plan.unfiled,
];

/** The ids of the key results that are due for a check-in, in the order in which they are shown. */
export const dueKeyResults = (plan: Plan, today: CivilDate, reminderWeekday?: Weekday): string[] =>
  keyResultsOf(plan).flatMap((one) =>
    keyResultFacts(one, plan, today, reminderWeekday).isDue ? [one.record.id] : [],
  );
