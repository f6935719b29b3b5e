import type { CivilDate } from '../scoring';
import type { Patch } from './change';
import { orderBetween } from './order';
import { cycleDoc, type Plan, type PlanObjective } from './plan';
import type { Fields, Kind } from './records';

/** A patch that sets fields of one record of a cycle. */
export const patchIn = <K extends Kind>(
  cycleId: string,
  kind: K,
  id: string,
  set: { [F in keyof Fields<K>]?: Fields<K>[F] | null } & { removed?: boolean },
): Patch => ({ doc: cycleDoc(cycleId), kind, id, set });

/** The patches that write a new objective as the last one, and make its cycle at its first write. */
export function addObjective(plan: Plan, id: string, fields: Omit<Fields<'objective'>, 'order'>): Patch[] {
  const last = plan.objectives.at(-1)?.record.order;
  const made = patchIn(plan.id, 'objective', id, { ...fields, order: orderBetween(last, undefined) });
  const isFirst = plan.objectives.length === 0 && plan.unfiled.length === 0;
  return isFirst ? [patchIn(plan.id, 'cycle', plan.id, plan.dates), made] : [made];
}

export function addKeyResult(
  plan: Plan,
  objective: PlanObjective,
  id: string,
  fields: Omit<Fields<'keyResult'>, 'order' | 'objective'>,
): Patch[] {
  const last = objective.keyResults.at(-1)?.record.order;
  const order = orderBetween(last, undefined);
  return [patchIn(plan.id, 'keyResult', id, { ...fields, objective: objective.record.id, order })];
}

export interface CheckInFields {
  keyResult: string;
  date: CivilDate;
  value: number;
  confidence?: Fields<'checkIn'>['confidence'];
  note?: string;
  blocker?: string;
}

/** A dated value for one key result; never overwrites an earlier one. */
export const recordCheckIn = (cycleId: string, id: string, fields: CheckInFields): Patch =>
  patchIn(cycleId, 'checkIn', id, fields);
