import {
  anyNegative,
  kpiMayBeNegative,
  kpisOf,
  type Plan,
  type PlanKeyResult,
  type PlanKpi,
  type ScorecardPlan,
} from '../../model';
import type { CivilDate, CycleDates } from '../../scoring';
import type { Unit } from '../../words';

/** What a line of quick entry may write a value of. */
export interface QuickTarget {
  kind: 'keyResult' | 'kpi';
  id: string;
  title: string;
  unit?: Unit;
  isYesNo: boolean;
  /** Why nothing can be written: its value comes from its milestones, or from other KPIs. */
  derived?: 'milestones' | 'formula';
  /** By date. */
  values: readonly { date: CivilDate; value: number }[];
  /** Start, goal or any value so far is negative: then `−3` is a value. */
  mayBeNegative: boolean;
  /** Of a key result: a value of another day counts, and is flagged. */
  cycle?: CycleDates;
  /** The KPI that a key result is bound to: its values are that one's readings. */
  kpi?: string;
}

/** The key results of a cycle that is open, then the KPIs, in the order in which they are shown. */
export function quickTargets(plan: Plan, scorecard?: ScorecardPlan): QuickTarget[] {
  const keyResults = plan.closed
    ? []
    : [...plan.objectives.flatMap((one) => one.keyResults), ...plan.unfiled].map((one) =>
        ofKeyResult(one, plan.dates),
      );
  return [...keyResults, ...(scorecard ? kpisOf(scorecard).map(ofKpi) : [])];
}

function ofKeyResult({ record, checkIns }: PlanKeyResult, cycle: CycleDates): QuickTarget {
  const { id, title, unit, metric, kpi } = record;
  return {
    kind: 'keyResult',
    id,
    title,
    unit,
    isYesNo: metric === 'yesNo',
    ...(metric === 'milestones' && { derived: 'milestones' as const }),
    values: checkIns,
    mayBeNegative: anyNegative([record.start, record.target, record.atLeast, record.atMost], checkIns),
    cycle,
    ...(kpi !== undefined && { kpi }),
  };
}

function ofKpi(one: PlanKpi): QuickTarget {
  const { record, readings } = one;
  const { id, title, unit, metric, formula } = record;
  return {
    kind: 'kpi',
    id,
    title,
    unit,
    isYesNo: metric === 'yesNo',
    ...(formula !== undefined && { derived: 'formula' as const }),
    values: readings,
    mayBeNegative: kpiMayBeNegative(one),
  };
}

/** The value that holds on a day: the latest until then. */
export const valueOn = ({ values }: QuickTarget, day: CivilDate): number | undefined =>
  values.findLast((one) => one.date <= day)?.value;
