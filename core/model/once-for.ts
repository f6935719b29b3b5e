/**
 * A work that is done once for each object on the same grounds: what stayed the very same object since (see
 * `keepSame`) is not worked out again. Grounds are compared one by one; only the last ones are remembered.
 */
export function onceFor<One extends object, Grounds extends readonly unknown[], Result>(
  work: (one: One, ...grounds: Grounds) => Result,
): (one: One, ...grounds: Grounds) => Result {
  const known = new WeakMap<One, { grounds: Grounds; result: Result }>();
  return (one, ...grounds) => {
    const before = known.get(one);
    if (before && grounds.every((ground, at) => ground === before.grounds[at])) return before.result;
    const result = work(one, ...grounds);
    known.set(one, { grounds, result });
    return result;
  };
}
