import type { Patch } from '../../../core/model';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { ordersAt } from '../frame/place';
import type { NestedPlace } from '../frame/use-nested-order';

interface KpiParent {
  id: string;
  kpis: readonly PlanKpi[];
}

/** Everything that KPIs measure, in the order in which it stands: each perspective, then its strategic objectives. */
const parentsOf = ({ perspectives }: ScorecardPlan): KpiParent[] =>
  perspectives.flatMap(({ record, kpis, objectives }) => [
    { id: record.id, kpis },
    ...objectives.map((one) => ({ id: one.record.id, kpis: one.kpis })),
  ]);

export function kpiPlaceOf(plan: ScorecardPlan, id: string): NestedPlace | undefined {
  for (const parent of parentsOf(plan)) {
    const at = parent.kpis.findIndex(({ record }) => record.id === id);
    if (at >= 0) return { list: parent.id, at };
  }
  return undefined;
}

/** One step up or down; at the end of what it measures it goes on to what stands beside that. */
export function stepInKpis(plan: ScorecardPlan, id: string, step: 1 | -1): NestedPlace | undefined {
  const here = kpiPlaceOf(plan, id);
  if (!here) return undefined;
  const to = { ...here, at: step > 0 ? here.at + 2 : here.at - 1 };
  if (to.at >= 0 && to.at <= kpisIn(plan, here.list).length) return to;
  const parents = parentsOf(plan);
  const next = parents[parents.findIndex((one) => one.id === here.list) + step];
  return next && { list: next.id, at: step > 0 ? 0 : next.kpis.length };
}

/** Whether it may go one step on or back among those that measure the same: what it measures is a field of its own. */
export function mayStep(plan: ScorecardPlan, id: string, step: 1 | -1): boolean {
  const to = stepInKpis(plan, id, step);
  return to !== undefined && to.list === kpiPlaceOf(plan, id)?.list;
}

/** The patches that put a KPI there, measuring what it comes to; none where it stands there already. */
export function moveInKpis(plan: ScorecardPlan, id: string, { list, at }: NestedPlace): Patch[] {
  const kpi = kpisOf(plan).find(({ record }) => record.id === id);
  const here = kpiPlaceOf(plan, id);
  if (!kpi || list === undefined) return [];
  const isSameList = here?.list === list;
  if (isSameList && (at === here.at || at === here.at + 1)) return [];
  return ordersAt(kpisIn(plan, list), id, at).map((one) =>
    patchOnScorecard('kpi', one.id, {
      order: one.order,
      ...(one.id === id && !isSameList && { parent: list }),
    }),
  );
}

export const kpisIn = (plan: ScorecardPlan, parent: string | undefined) =>
  (parentsOf(plan).find(({ id }) => id === parent)?.kpis ?? []).map(({ record }) => ({
    id: record.id,
    order: record.order,
  }));
