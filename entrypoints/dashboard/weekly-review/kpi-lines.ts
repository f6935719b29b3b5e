import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { kpiStandingOn } from '../../../core/model/scorecard-standing';
import type { CivilDate, KpiStanding } from '../../../core/scoring';

/** One KPI at the end of a review: its value before the week and the one of this week, absent where there is none. */
export interface KpiLine {
  kpi: PlanKpi;
  before?: number;
  after?: number;
  standing: KpiStanding;
}

/** The KPIs among what was gone through, in the order in which they are shown. */
export const kpiLines = (
  scorecard: ScorecardPlan,
  ids: readonly string[],
  weekBegan: CivilDate,
  today: CivilDate,
): KpiLine[] =>
  kpisOf(scorecard)
    .filter(({ record }) => ids.includes(record.id))
    .map((kpi) => {
      const latest = kpi.readings.findLast((one) => one.date <= today);
      return {
        kpi,
        before: kpi.readings.findLast((one) => one.date < weekBegan)?.value,
        after: latest && latest.date >= weekBegan ? latest.value : undefined,
        standing: kpiStandingOn(kpi, today),
      };
    });
