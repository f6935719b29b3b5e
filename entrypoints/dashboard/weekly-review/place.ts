/** Where a pass is among the steps that are left: at the first one that is not before its place among all. */
export const stepAt = (ids: readonly string[], left: readonly string[], place: number): number =>
  left.filter((id) => ids.indexOf(id) < place).length;

/** The place among all of a step of those that are left; after the last of them it is the end. */
export function placeOf(ids: readonly string[], left: readonly string[], step: number): number {
  const id = left[Math.max(0, step)];
  return id === undefined ? ids.length : ids.indexOf(id);
}
