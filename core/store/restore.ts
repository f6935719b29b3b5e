import { type Change, rollingHash } from '../model';
import { emptyHead, type Head, type LogEntry } from './head';
import type { Journal } from './journal';
import { mergeInto } from './merge';
import { type Device, leftToDone, putState, stateOf, type WriteTransaction, type Written } from './write';

/**
 * The entries that the rolling hash vouches for: each by its own and the one before it. Behind a hole the first is
 * taken as it is, since nothing before it can tell.
 */
export function trusted<Entry extends LogEntry>(entries: readonly Entry[]): Entry[] {
  let before: Head = emptyHead;
  return entries.filter((entry) => {
    const isNext = entry.arrival === before.arrival + 1;
    const isSound =
      Array.isArray(entry.change?.patches) &&
      (!isNext || entry.hash === rollingHash(before.hash, entry.change));
    if (isSound) before = entry;
    return isSound;
  });
}

/** What the journal holds of a generation, as far as it can be trusted. */
export const heldChanges = async (journal: Journal, generation: number): Promise<Change[]> =>
  trusted(await journal.entries(generation, 0)).map((entry) => entry.change);

/**
 * Brings back what the database lost: folds in the changes of a generation that it does not have. A database of an
 * older generation is emptied first, since what was erased stays erased; one of a newer takes nothing.
 */
export async function restoreInto(
  tx: WriteTransaction,
  generation: number,
  changes: readonly Change[],
  device: Device,
): Promise<Written> {
  const state = await stateOf(tx, device);
  if (state.generation > generation) {
    tx.commit();
    return { device: state.device, entries: [], docs: [] };
  }
  if (state.generation < generation) {
    leftToDone(tx.objectStore('log').clear());
    leftToDone(tx.objectStore('docs').clear());
    putState(tx, { ...state, cycles: [] }, { ...emptyHead, generation }, state.clock, []);
  }
  return mergeInto(tx, await stateOf(tx, device), changes);
}
