import { type Change, clockOf, furthestAhead, later, type Patch } from '../model';
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

/** Takes changes that are not in the log yet, in any order, and folds again the records they touch. */
export async function mergeInto(
  tx: WriteTransaction,
  changes: readonly Change[],
  device: Device,
): Promise<Written> {
  const state = await stateOf(tx, device);
  const stamps = tx.objectStore('log').index('stamp');
  const known = await Promise.all(changes.map((change) => stamps.getKey(change.stamp)));
  const seen = new Set<string>();
  const written: Written = { entries: [], docs: [] };
  const patches: Patch[] = [];
  let { clock } = state;
  let head = { generation: state.generation, arrival: state.arrival, hash: state.hash };
  for (const [i, change] of changes.entries()) {
    if (known[i] !== undefined || seen.has(change.stamp)) continue;
    seen.add(change.stamp);
    const entry = append(tx, head, change);
    head = entry;
    written.entries.push(entry);
    patches.push(...change.patches);
    clock = later(clock, clockOf(change.stamp));
  }
  if (written.entries.length > 0) {
    written.docs = await refold(tx, patches);
    putState(tx, state, head, clock, written.docs);
  }
  tx.commit();
  return written;
}
