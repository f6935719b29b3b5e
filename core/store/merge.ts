import { type Change, clockOf, furthestAhead, later } from '../model';
import type { Head } from './head';
import { append, type Device, putState, refold, stateOf, type WriteTransaction, type Written } from './write';

/** A change from elsewhere that cannot be taken: not of its shape, or stamped more than a day ahead. */
class MergeError extends Error {
  readonly reason: 'shape' | 'ahead';
  constructor(reason: MergeError['reason']) {
    super(`A change from elsewhere was refused: ${reason}.`);
    this.name = 'MergeError';
    this.reason = reason;
  }
}

/** Checks changes from elsewhere before a transaction begins. Throws MergeError; nothing is written then. */
export function checkedChanges(
  changes: readonly unknown[],
  readChange: (input: unknown) => Change | undefined,
  now: number,
): Change[] {
  return changes.map((input) => {
    const change = readChange(input);
    if (!change) throw new MergeError('shape');
    if (clockOf(change.stamp).time > now + furthestAhead) throw new MergeError('ahead');
    return change;
  });
}

/** So many changes are looked for one by one; for more the log is read at once. */
const fewChanges = 64;

/** Takes changes that are not in the log yet, in any order, and folds again the records they touch. */
export async function mergeInto(
  tx: WriteTransaction,
  changes: readonly Change[],
  device: Device,
): Promise<Written> {
  const state = await stateOf(tx, device);
  const log = changes.length > fewChanges ? await wholeLog(tx) : undefined;
  const seen = log ? new Set(log.map(({ stamp }) => stamp)) : await knownStamps(tx, changes);
  const written: Written = { device: state.device, entries: [], docs: [] };
  const fresh: Change[] = [];
  let { clock } = state;
  let head: Head = state;
  for (const change of changes) {
    if (seen.has(change.stamp)) continue;
    seen.add(change.stamp);
    fresh.push(change);
    const entry = append(tx, head, change);
    head = entry;
    written.entries.push(entry);
    clock = later(clock, clockOf(change.stamp));
  }
  if (fresh.length > 0) {
    const patches = fresh.flatMap((change) => change.patches);
    written.docs = await refold(tx, patches, log && [...log, ...fresh]);
    putState(tx, state, head, clock, written.docs);
  }
  tx.commit();
  return written;
}

const wholeLog = async (tx: WriteTransaction): Promise<Change[]> =>
  (await tx.objectStore('log').getAll()).map(({ change }) => change);

async function knownStamps(tx: WriteTransaction, changes: readonly Change[]): Promise<Set<string>> {
  const stamps = tx.objectStore('log').index('stamp');
  const known = await Promise.all(changes.map(({ stamp }) => stamps.getKey(stamp)));
  return new Set(changes.flatMap(({ stamp }, at) => (known[at] === undefined ? [] : [stamp])));
}
