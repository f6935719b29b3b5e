import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { type CivilDate, isReadingDue } from '../../../core/scoring';
import { dueKeyResults, keyResultsOf } from '../quarter/row-facts';

/** Whether a KPI that is read by hand has no reading yet for the period that today is in. */
export function isKpiDue({ record, readings }: PlanKpi, today: CivilDate, rules: OwnRules): boolean {
  if (record.frequency === undefined || record.formula !== undefined) return false;
  const latest = readings.findLast((one) => one.date <= today);
  // What is read each week is due on the day on which key results are.
  return isReadingDue(record.frequency, latest?.date, today, rules.reminderWeekday);
}

/** The KPIs to be read, but for those that a due key result is bound to: both are asked for once. */
export function dueKpis(
  scorecard: ScorecardPlan | undefined,
  plan: Plan,
  today: CivilDate,
  rules: OwnRules,
): PlanKpi[] {
  if (!scorecard) return [];
  const due = new Set(dueKeyResults(plan, today, rules));
  const asked = new Set(keyResultsOf(plan).flatMap(({ record }) => (due.has(record.id) ? [record.kpi] : [])));
  return kpisOf(scorecard).filter((one) => !asked.has(one.record.id) && isKpiDue(one, today, rules));
}
