import { type Change, clockOf, later, latestTime } from '../model';
import type { DeviceState } from './database';
import type { Head } from './head';
import { freshOf, momentOf } from './same-stamp';
import { append, putState, refold, type WriteTransaction, type Written } from './write';

/** A change from elsewhere that cannot be taken: not of its shape, or of a time that no clock can go on from. */
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
): Change[] {
  return changes.map((input) => {
    const change = readChange(input);
    if (!change) throw new MergeError('shape');
    if (clockOf(change.stamp).time > latestTime) throw new MergeError('ahead');
    return change;
  });
}

/** So many changes are looked for one by one; for more the log is read at once. */
const fewChanges = 64;

/**
 * Takes changes that are not in the log yet, in any order, and folds again the records they touch. Ends the
 * transaction. `newId` is given where they come from outside of this profile: changes of this very device that it
 * never made are those of a copy of the profile, and from then on it goes by an id of its own.
 */
export async function mergeInto(
  tx: WriteTransaction,
  state: DeviceState,
  changes: readonly Change[],
  newId?: () => string,
): Promise<Written> {
  const log = changes.length > fewChanges ? await wholeLog(tx) : undefined;
  const fresh = freshOf(changes, log ?? (await ofTheirMoments(tx, changes)));
  const device = newId && fresh.some(({ by }) => by === state.device) ? newId() : state.device;
  const written: Written = { device, entries: [], docs: [] };
  let { clock } = state;
  let head: Head = state;
  for (const change of fresh) {
    const entry = append(tx, head, change);
    head = entry;
    written.entries.push(entry);
    clock = later(clock, clockOf(change.stamp));
  }
  if (fresh.length > 0) {
    const patches = fresh.flatMap((change) => change.patches);
    written.docs = await refold(tx, patches, log && [...log, ...fresh]);
    putState(tx, { ...state, device }, head, clock, written.docs);
  }
  tx.commit();
  return written;
}

const wholeLog = async (tx: WriteTransaction): Promise<Change[]> =>
  (await tx.objectStore('log').getAll()).map(({ change }) => change);

async function ofTheirMoments(tx: WriteTransaction, changes: readonly Change[]): Promise<Change[]> {
  const stamps = tx.objectStore('log').index('stamp');
  const moments = new Set(changes.map(({ stamp }) => momentOf(stamp)));
  const found = await Promise.all(
    [...moments].map((moment) => stamps.getAll(IDBKeyRange.bound(moment, `${moment}~`))),
  );
  return found.flat().map(({ change }) => change);
}
