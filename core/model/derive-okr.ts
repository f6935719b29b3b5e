import type { CivilDate, CycleDates } from '../scoring';
import { addKeyResult, addObjective } from './actions';
import type { Patch } from './change';
import type { Plan, PlanObjective } from './plan';
import type { Fields } from './records';
import type { PlanKpi } from './scorecard';
import { aimsOn, measuredKpi } from './scorecard-standing';

/** How a key result that is bound to a KPI is measured: `reach`, `maintain` or `yesNo`. */
export type DerivedMetric = Pick<
  Fields<'keyResult'>,
  'metric' | 'start' | 'target' | 'atLeast' | 'atMost' | 'tolerance'
>;

/**
 * From where a KPI stands to its goal. It starts at the last reading before the cycle, as every key result that is
 * bound to a KPI does; without one, at its value today. One that stood at its goal then is to come back to it and stay.
 * Undefined where there is nothing to bind or nothing left to reach: no goal, no reading, a formula, the goal met.
 */
export function derivedMetric(kpi: PlanKpi, cycle: CycleDates, today: CivilDate): DerivedMetric | undefined {
  const { current, isYesNo } = measuredKpi(kpi, today);
  if (kpi.record.formula !== undefined || current === undefined) return undefined;
  if (isYesNo) return current >= 1 ? undefined : { metric: 'yesNo' };
  const { goal, redFlag } = aimsOn(kpi, today);
  if (goal === undefined) return undefined;
  const isRising = goal > (redFlag ?? current);
  const isMet = (value: number) => (isRising ? value >= goal : value <= goal);
  if (isMet(current)) return undefined;
  const start = kpi.readings.findLast((one) => one.date < cycle.start)?.value ?? current;
  if (!isMet(start)) return { metric: 'reach', start, target: goal };
  const tolerance = redFlag === undefined ? Math.abs(goal) / 10 || 1 : Math.abs(goal - redFlag);
  return { metric: 'maintain', [isRising ? 'atLeast' : 'atMost']: goal, tolerance };
}

export interface DerivedOkr {
  /** Id of the objective that was there or is written, and of the new key result where there is one. */
  objective: string;
  keyResult?: string;
  patches: Patch[];
}

interface Deriving {
  /** Absent for a KPI of a perspective. */
  strategicObjective: string | undefined;
  /** Absent where its strategic objective has none to work on. */
  kpi: PlanKpi | undefined;
  /** In words: the objective's, and the key result's for its metric. */
  titles: { objective: string; keyResult(metric: DerivedMetric): string };
  today: CivilDate;
  newId(): string;
}

/**
 * The draft of an OKR for a strategic objective: a key result that is bound to its KPI, in the cycle's objective that
 * supports it, or in a new one. Writes nothing where that KPI is bound there already.
 */
export function deriveOkr(
  plan: Plan,
  { strategicObjective, kpi, titles, today, newId }: Deriving,
): DerivedOkr {
  const bound = plan.objectives.find(({ keyResults }) =>
    keyResults.some(({ record }) => kpi && record.kpi === kpi.record.id),
  );
  if (bound) return { objective: bound.record.id, patches: [] };
  const there = plan.objectives.find(
    ({ record }) => strategicObjective !== undefined && record.supportsStrategic === strategicObjective,
  );
  const id = there?.record.id ?? newId();
  const made = there
    ? []
    : addObjective(plan, id, {
        title: titles.objective,
        ...(strategicObjective !== undefined && { supportsStrategic: strategicObjective }),
      });
  const metric = kpi && derivedMetric(kpi, plan.dates, today);
  if (!kpi || !metric) return { objective: id, patches: made };
  const keyResult = newId();
  const parent: PlanObjective = there ?? {
    record: { id, made: '', title: titles.objective },
    keyResults: [],
    initiatives: [],
  };
  const { unit, sort, metric: measured } = kpi.record;
  const written = addKeyResult(plan, parent, keyResult, {
    title: titles.keyResult(metric),
    ...metric,
    kpi: kpi.record.id,
    ...(unit && measured !== 'yesNo' && { unit }),
    ...(sort && { sort }),
  });
  return { objective: id, keyResult, patches: [...made, ...written] };
}
