import type { PlanKpi } from '../../../../core/model';

/** A KPI with readings of these dates. */
export const kpiOf = (
  fields: Partial<PlanKpi['record']> = {},
  readings: Record<string, number> = {},
  aims: Partial<PlanKpi['aims'][number]>[] = [],
): PlanKpi => ({
  record: { id: 'nps', made: '1', title: 'NPS', parent: 'customer', goal: 55, redFlag: 40, ...fields },
  aims: aims.map((one, at) => ({ id: `aim${at}`, made: '1', kpi: 'nps', from: '2026-01-01', ...one })),
  readings: Object.entries(readings).map(([date, value]) => ({
    id: date,
    made: date,
    kpi: fields.id ?? 'nps',
    date,
    value,
  })),
});
