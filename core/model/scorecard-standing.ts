import {
  type CivilDate,
  type KpiAims,
  type KpiStanding,
  kpiStanding,
  type MeasuredKpi,
  rollUpScores,
} from '../scoring';
import type { PlanKpi, PlanPerspective, PlanStrategicObjective, ScorecardPlan } from './scorecard';

/** The goal and red flag that hold on a day: those of the latest date until then, else the KPI's own. */
export function aimsOn({ record, aims }: PlanKpi, day: CivilDate): KpiAims {
  const { goal, redFlag } = aims.findLast((one) => one.from <= day) ?? record;
  return { goal, redFlag };
}

/** A KPI as scoring sees it on a day: readings that are dated later do not count yet. */
export function measuredKpi(kpi: PlanKpi, today: CivilDate): MeasuredKpi {
  const { frequency, weight, metric } = kpi.record;
  const latest = kpi.readings.findLast((one) => one.date <= today);
  return {
    ...aimsOn(kpi, latest?.date ?? today),
    current: latest?.value,
    date: latest?.date,
    frequency,
    weight,
    isYesNo: metric === 'yesNo',
  };
}

export const kpiStandingOn = (kpi: PlanKpi, today: CivilDate): KpiStanding =>
  kpiStanding(measuredKpi(kpi, today), today);

/** The weighted mean of its KPIs' scores; OKRs never count into it. */
export const strategicStanding = (
  { kpis }: Pick<PlanStrategicObjective, 'kpis'>,
  today: CivilDate,
): KpiStanding =>
  rollUpScores(kpis.map((kpi) => ({ ...kpiStandingOn(kpi, today), weight: kpi.record.weight })));

/** The weighted mean of its strategic objectives and of the KPIs that measure it directly. */
export const perspectiveStanding = ({ objectives, kpis }: PlanPerspective, today: CivilDate): KpiStanding =>
  rollUpScores([
    ...objectives.map((one) => ({ ...strategicStanding(one, today), weight: one.record.weight })),
    ...kpis.map((kpi) => ({ ...kpiStandingOn(kpi, today), weight: kpi.record.weight })),
  ]);

export const scorecardStanding = ({ perspectives }: ScorecardPlan, today: CivilDate): KpiStanding =>
  rollUpScores(
    perspectives.map((one) => ({ ...perspectiveStanding(one, today), weight: one.record.weight })),
  );
