import { type Change, deviceOf, type Patch, rollingHash } from '../model';

/**
 * What of changes from elsewhere a log does not hold yet, in their order. Two copies of one profile draw the same
 * stamps where both clocks stand, so another change of a known stamp is taken under a name of its own. `log` has to
 * hold at least what it has of their moments.
 */
export function freshOf(changes: readonly Change[], log: readonly Change[]): Change[] {
  const known = new Map(log.map((change) => [change.stamp, change]));
  const named = new Map<string, string>();
  return changes.flatMap((change) => {
    const held = known.get(change.stamp);
    const patches = held ? notIn(held, change) : change.patches;
    if (patches.length === 0 && held) return [];
    const stamp = held ? nameBeside(held, change) : change.stamp;
    named.set(change.stamp, stamp);
    if (known.has(stamp)) return [];
    const undoes = change.undoes && (named.get(change.undoes) ?? change.undoes);
    const fresh = { ...change, stamp, patches, ...(undoes && { undoes }) };
    known.set(stamp, fresh);
    return [fresh];
  });
}

/** The moment that a stamp begins with, whichever device drew it. */
export const momentOf = (stamp: string): string => stamp.slice(0, 15);

/** What a change sets that another of its stamp does not, or sets otherwise. */
function notIn(held: Change, change: Change): Patch[] {
  const before = byRecord(held);
  return [...byRecord(change).values()].flatMap((patch) => {
    const set = before.get(patch.id)?.set;
    if (!set) return [patch];
    const more = Object.entries(patch.set).filter(
      ([field, value]) => !Object.hasOwn(set, field) || !isSame(set[field], value),
    );
    return more.length > 0 ? [{ ...patch, set: Object.fromEntries(more) }] : [];
  });
}

function byRecord({ patches }: Change): Map<string, Patch> {
  const records = new Map<string, Patch>();
  for (const patch of patches)
    records.set(patch.id, { ...patch, set: { ...records.get(patch.id)?.set, ...patch.set } });
  return records;
}

// A storage area may give the fields of a value back in another order than they were put in.
const isSame = (one: unknown, other: unknown): boolean => rollingHash('', one) === rollingHash('', other);

/**
 * A stamp of the same moment, made from what the change says: right before or right behind the stamp it came with,
 * so that both copies of the profile fold the two in one order.
 */
function nameBeside(held: Change, change: Change): string {
  const [theirs, ours] = [rollingHash('', change), rollingHash('', held)];
  const device = deviceOf(change.stamp).slice(0, 17);
  return momentOf(change.stamp) + (theirs < ours ? justBefore(device) : device) + theirs;
}

/** A text that sorts before another, with as little as can be in between. */
function justBefore(device: string): string {
  const text = device.replace(/0+$/, '');
  const last = text.at(-1);
  if (last === undefined) return device;
  const before = last === 'a' ? '9' : String.fromCharCode(last.charCodeAt(0) - 1);
  return `${text.slice(0, -1)}${before}z`;
}
