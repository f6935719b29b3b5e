import type { Patch } from '../../../core/model';
import { patchIn } from '../../../core/model/actions';
import { ordersBetween } from '../../../core/model/order';
import type { Plan } from '../../../core/model/plan';

/** A place in a list: before the item that is there now. */
export interface Place {
  /** The objective of a key result's list; absent in the list of objectives. */
  objective?: string;
  at: number;
}

/** A record in a list of its kind, whose places are known. */
interface Placed {
  id: string;
  order?: string;
}

/** Where a key result or an objective stands. */
export function placeOf(plan: Plan, id: string): Place | undefined {
  const at = plan.objectives.findIndex((one) => one.record.id === id);
  if (at >= 0) return { at };
  for (const { record, keyResults } of plan.objectives) {
    const found = keyResults.findIndex((one) => one.record.id === id);
    if (found >= 0) return { objective: record.id, at: found };
  }
  return undefined;
}

/** One step up or down; a key result goes on into the objective beside its own. */
export function stepFrom(plan: Plan, id: string, step: 1 | -1): Place | undefined {
  const here = placeOf(plan, id);
  if (!here) return undefined;
  const to = { ...here, at: step > 0 ? here.at + 2 : here.at - 1 };
  if (to.at >= 0 && to.at <= itemsIn(plan, here.objective).length) return to;
  const objective =
    plan.objectives[plan.objectives.findIndex((one) => one.record.id === here.objective) + step];
  if (!here.objective || !objective) return undefined;
  return { objective: objective.record.id, at: step > 0 ? 0 : objective.keyResults.length };
}

/** The patches that put a record before the one that stands at a place now; none where it stands there already. */
export function moveTo(plan: Plan, id: string, { objective, at }: Place): Patch[] {
  const here = placeOf(plan, id);
  if (!here) return [];
  const items = itemsIn(plan, objective);
  const isSameList = here.objective === objective;
  if (isSameList && (at === here.at || at === here.at + 1)) return [];
  const kind = objective === undefined ? 'objective' : 'keyResult';
  return ordersAt(items, id, at).map((one) =>
    patchIn(plan.id, kind, one.id, {
      order: one.order,
      ...(one.id === id && !isSameList && objective !== undefined && { objective }),
    }),
  );
}

/** The orders that put a record, of this list or another, before the one that stands at a place in it now. */
export function ordersAt(items: readonly Placed[], id: string, at: number): { id: string; order: string }[] {
  const before = items.slice(0, at).filter((one) => one.id !== id);
  const after = items.slice(at).filter((one) => one.id !== id);
  const last = before.at(-1)?.order;
  const next = after[0]?.order;
  if (isInOrder(items) && !(before.length && !last) && !(after.length && !next))
    return ordersBetween(last, next, 1).map((order) => ({ id, order }));
  // Two devices may have given one place twice, and a file none: then all get a new one.
  const all = [...before.map((one) => one.id), id, ...after.map((one) => one.id)];
  const orders = ordersBetween(undefined, undefined, all.length);
  return all.map((one, place) => ({ id: one, order: orders[place] as string }));
}

function itemsIn(plan: Plan, objective: string | undefined): Placed[] {
  const list =
    objective === undefined
      ? plan.objectives
      : (plan.objectives.find((one) => one.record.id === objective)?.keyResults ?? []);
  return list.map(({ record }) => ({ id: record.id, order: record.order }));
}

const isInOrder = (items: readonly Placed[]): boolean =>
  items.every((one, place) => place === 0 || (items[place - 1]?.order ?? '') < (one.order ?? ''));
