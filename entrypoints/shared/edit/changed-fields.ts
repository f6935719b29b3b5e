/**
 * The fields whose values are others than when the editor was opened. Only they are written: what another window
 * changed of the rest meanwhile stays. All of what is new, which had none before.
 */
export function changedFields<F extends object>(before: F | undefined, after: F): Partial<F> {
  if (!before) return after;
  const names = Object.keys(after) as (keyof F)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as Partial<F>;
}
