import type { Plan, PlanKeyResult, PlanObjective } from './plan';

/**
 * A plan that was read anew, with the parts that hold what they held before as the very same objects: what is drawn or
 * worked out from them need not be done again.
 */
export function keepSame(before: Plan | undefined, after: Plan): Plan {
  if (!before || before.id !== after.id) return after;
  const objectives = new Map(before.objectives.map((one) => [one.record.id, one]));
  const keyResults = new Map(
    [...before.objectives.flatMap((one) => one.keyResults), ...before.unfiled].map((one) => [
      one.record.id,
      one,
    ]),
  );
  const sameKeyResult = (now: PlanKeyResult): PlanKeyResult => {
    const was = keyResults.get(now.record.id);
    return was && isEqual(was, now) ? was : now;
  };
  const sameObjective = (now: PlanObjective): PlanObjective => {
    const was = objectives.get(now.record.id);
    const list = now.keyResults.map(sameKeyResult);
    const isSame =
      was !== undefined &&
      was.keyResults.length === list.length &&
      list.every((one, at) => one === was.keyResults[at]) &&
      isEqual(was.record, now.record) &&
      isEqual(was.initiatives, now.initiatives);
    return isSame ? was : { ...now, keyResults: list };
  };
  return {
    ...after,
    objectives: after.objectives.map(sameObjective),
    unfiled: after.unfiled.map(sameKeyResult),
  };
}

/** The value that there was, where the new one holds the same. */
export const keepEqual = <Value>(before: Value, after: Value): Value =>
  isEqual(before, after) ? before : after;

/** Whether two values made of plain objects, lists, texts and numbers hold the same. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  let count = 0;
  for (const name in one) {
    if (!isEqual(one[name as never], other[name as never])) return false;
    count++;
  }
  return count === Object.keys(other).length;
}
