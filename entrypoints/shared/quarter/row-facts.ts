import { onceFor } from '../../../core/model/once-for';
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

/** The facts of one key result on a day, worked out once for as long as its record and the rules stay the same. */
export const keyResultFacts = (
  keyResult: PlanKeyResult,
  { dates, closed }: Plan,
  today: CivilDate,
  rules: OwnRules,
): KeyResultFacts => factsOf(keyResult, dates.start, dates.end, closed, today, rules);

const factsOf = onceFor(
  (
    keyResult: PlanKeyResult,
    start: CivilDate,
    end: CivilDate,
    closed: boolean,
    today: CivilDate,
    rules: OwnRules,
  ): KeyResultFacts => {
    const measured = measure(keyResult, today);
    return {
      measured,
      standing: keyResultStanding(measured, { start, end }, today, rules),
      isDue: !closed && isDue(measured, { start, end }, today, rules.reminderWeekday),
      staleDays: daysBetween(measured.date ?? start, today),
      points: keyResult.checkIns
        .filter((one) => one.date <= today)
        .map((one) => [dayNumber(one.date), one.value]),
    };
  },
);

const measuredOf = onceFor((objective: PlanObjective, today: CivilDate) => ({
  weight: objective.record.weight,
  keyResults: objective.keyResults.map((one) => measure(one, today)),
}));

const standingOf = onceFor(
  (objective: PlanObjective, start: CivilDate, end: CivilDate, today: CivilDate, rules: OwnRules): Standing =>
    objectiveStanding(measuredOf(objective, today), { start, end }, today, rules),
);

export const objectiveFacts = (
  objective: PlanObjective,
  { dates }: Plan,
  today: CivilDate,
  rules: OwnRules,
): Standing => standingOf(objective, dates.start, dates.end, today, rules);

export const planFacts = onceFor(
  (plan: Plan, today: CivilDate, rules: OwnRules): Standing =>
    cycleStanding(
      plan.objectives.map((one) => measuredOf(one, today)),
      plan.dates,
      today,
      rules,
      plan.objectives.map((one) => objectiveFacts(one, plan, today, rules)),
    ),
);

/** All key results in the order in which they are shown. */
export const keyResultsOf = (plan: Plan): PlanKeyResult[] => [
  ...plan.objectives.flatMap((objective) => objective.keyResults),
  ...plan.unfiled,
];

/** The ids of the key results that are due for a check-in, in the order in which they are shown. */
export const dueKeyResults = onceFor((plan: Plan, today: CivilDate, rules: OwnRules): readonly string[] =>
  keyResultsOf(plan).flatMap((one) => (keyResultFacts(one, plan, today, rules).isDue ? [one.record.id] : [])),
);
