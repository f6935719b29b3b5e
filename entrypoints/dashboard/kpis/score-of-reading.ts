import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { type CivilDate, kpiScore } from '../../../core/scoring';

/** The score of one reading by what held on its day; undefined where nothing measures it. */
export const scoreOfReading = (kpi: PlanKpi, value: number, date: CivilDate): number | undefined =>
  kpi.record.metric === 'yesNo' ? Number(value >= 1) : kpiScore(value, aimsOn(kpi, date));
