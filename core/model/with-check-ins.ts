import type { DocId } from './change';
import type { RecordState } from './fold';
import { cycleDoc, type Plan, type PlanKeyResult, type PlanObjective } from './plan';
import type { CheckIn } from './records';
import { byDate } from './records-of';
import { isWhole } from './whole';

/** Records as one change of a device's own left them, with the change's stamp and the documents that they are in. */
export interface WrittenRecords {
  stamp: string;
  docs: readonly DocId[];
  records: readonly RecordState[];
}

/**
 * The plan as it is once check-ins were written in it, with everything that they did not touch as the very same
 * objects. Undefined where a plan alone cannot tell, so that it is to be read anew: where anything but a check-in was
 * written, and where one came back that was removed.
 */
export function withCheckIns(plan: Plan, { stamp, docs, records }: WrittenRecords): Plan | undefined {
  if (docs.length !== 1 || docs[0] !== cycleDoc(plan.id)) return undefined;
  const touched = new Map<string, PlanKeyResult>();
  for (const record of records) {
    const found = record.kind === 'checkIn' ? keyResultOf(plan, record) : undefined;
    if (!found) return undefined;
    const { id } = found.record;
    const keyResult = touched.get(id) ?? found;
    const others = keyResult.checkIns.filter((one) => one.id !== record.id);
    const isKnown = others.length < keyResult.checkIns.length;
    if (!isKnown && record.made !== stamp) return undefined;
    const isShown = !record.removed && isWhole(record.kind, record);
    const checkIns = isShown ? [...others, record as unknown as CheckIn].sort(byDate) : others;
    touched.set(id, { ...keyResult, checkIns });
  }
  const now = (one: PlanKeyResult) => touched.get(one.record.id) ?? one;
  const isTouched = ({ keyResults }: PlanObjective) => keyResults.some((one) => touched.has(one.record.id));
  return {
    ...plan,
    objectives: plan.objectives.map((one) =>
      isTouched(one) ? { ...one, keyResults: one.keyResults.map(now) } : one,
    ),
    unfiled: plan.unfiled.map(now),
  };
}

/** The key result of a check-in; of one that was taken back, the one that shows it. */
function keyResultOf(plan: Plan, { id, keyResult }: RecordState): PlanKeyResult | undefined {
  const has = ({ record, checkIns }: PlanKeyResult) =>
    keyResult === undefined ? checkIns.some((one) => one.id === id) : record.id === keyResult;
  const found = [...plan.objectives.flatMap(({ keyResults }) => keyResults), ...plan.unfiled].find(has);
  // What one that is bound to a KPI shows is written elsewhere.
  return found?.record.kpi === undefined ? found : undefined;
}
