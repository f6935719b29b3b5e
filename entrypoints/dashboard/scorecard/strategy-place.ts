import type { Patch } from '../../../core/model';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { ordersAt } from '../frame/place';
import type { NestedPlace } from '../frame/use-nested-order';

/** Where a perspective stands among the lanes, or a strategic objective in its lane. */
export function strategyPlaceOf({ perspectives }: ScorecardPlan, id: string): NestedPlace | undefined {
  const at = perspectives.findIndex(({ record }) => record.id === id);
  if (at >= 0) return { at };
  for (const { record, objectives } of perspectives) {
    const found = objectives.findIndex((one) => one.record.id === id);
    if (found >= 0) return { list: record.id, at: found };
  }
  return undefined;
}

/** One step up or down; a strategic objective goes on into the lane beside its own. */
export function stepInStrategy(plan: ScorecardPlan, id: string, step: 1 | -1): NestedPlace | undefined {
  const here = strategyPlaceOf(plan, id);
  if (!here) return undefined;
  const to = { ...here, at: step > 0 ? here.at + 2 : here.at - 1 };
  if (to.at >= 0 && to.at <= itemsIn(plan, here.list).length) return to;
  const lane = plan.perspectives[plan.perspectives.findIndex((one) => one.record.id === here.list) + step];
  if (here.list === undefined || !lane) return undefined;
  return { list: lane.record.id, at: step > 0 ? 0 : lane.objectives.length };
}

/** The patches that put a perspective or a strategic objective there; none where it stands there already. */
export function moveInStrategy(plan: ScorecardPlan, id: string, { list: lane, at }: NestedPlace): Patch[] {
  const here = strategyPlaceOf(plan, id);
  if (!here || (here.list === undefined) !== (lane === undefined)) return [];
  const isSameList = here.list === lane;
  if (isSameList && (at === here.at || at === here.at + 1)) return [];
  return ordersAt(itemsIn(plan, lane), id, at).map((one) =>
    lane === undefined
      ? patchOnScorecard('perspective', one.id, { order: one.order })
      : patchOnScorecard('strategicObjective', one.id, {
          order: one.order,
          ...(one.id === id && !isSameList && { perspective: lane }),
        }),
  );
}

export const itemsIn = ({ perspectives }: ScorecardPlan, lane: string | undefined) => {
  const list =
    lane === undefined
      ? perspectives
      : (perspectives.find(({ record }) => record.id === lane)?.objectives ?? []);
  return list.map(({ record }) => ({ id: record.id, order: record.order }));
};
