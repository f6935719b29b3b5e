import { strategicSupport } from '../../../core/model/alignment';
import type { PlanObjective } from '../../../core/model/plan';
import type { PlanStrategicObjective } from '../../../core/model/scorecard';

/** Whether an objective supports a strategic one, or has a key result that is bound to a KPI of it. */
export const serves = (
  { record, keyResults }: PlanObjective,
  strategic: Pick<PlanStrategicObjective, 'record' | 'kpis'>,
): boolean =>
  strategicSupport(record) === strategic.record.id ||
  keyResults.some((one) => strategic.kpis.some((kpi) => kpi.record.id === one.record.kpi));
