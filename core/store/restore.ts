import { type Change, rollingHash } from '../model';
import { emptyHead, type Head, isBehind, type Journal, type LogEntry } from './journal';
import { mergeInto } from './merge';
import { type Device, putState, stateOf, type WriteTransaction, type Written } from './write';

/** The entries of a journal up to the first that its own rolling hash does not vouch for. */
function trusted(entries: readonly LogEntry[]): LogEntry[] {
  const kept: LogEntry[] = [];
  let hash = emptyHead.hash;
  for (const entry of entries) {
    hash = rollingHash(hash, entry.change);
    if (entry.arrival !== kept.length + 1 || entry.hash !== hash) break;
    kept.push(entry);
  }
  return kept;
}

/** What the journal holds of the generation that its head names, as far as it can be trusted. */
export const heldChanges = async (journal: Journal, { generation }: Head): Promise<Change[]> =>
  trusted(await journal.entries(generation, 0)).map((entry) => entry.change);

/**
 * Brings back what the database lost: folds in the changes that it does not have. A database of an older
 * generation is emptied first, since what was deleted for good stays deleted. Does nothing where another window
 * was faster.
 */
export async function restoreInto(
  tx: WriteTransaction,
  held: Head,
  changes: readonly Change[],
  device: Device,
): Promise<Written> {
  const state = await stateOf(tx, device);
  if (!isBehind(state, held)) {
    tx.commit();
    return { entries: [], docs: [] };
  }
  if (state.generation < held.generation) {
    tx.objectStore('log').clear();
    tx.objectStore('docs').clear();
    putState(tx, { ...state, cycles: [] }, { ...emptyHead, generation: held.generation }, state.clock, []);
  }
  return mergeInto(tx, changes, device);
}
