import type { Change } from '../model';
import { type Copies, changeVault } from './copies';
import { type Head, headOnly } from './head';
import type { Tail, VaultState } from './vault';

/** More than anyone writes before the browser starts again. */
const mostChanges = 500;
/** More than anyone writes before a full disk is noticed. */
const mostBefore = 50;
/** After so long it has started again, and what was torn is gone. */
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * What the vault says, moved on to where the log stands now. A tail goes with its generation: of an older one, it may
 * hold what was erased.
 */
export const movedTo = (known: VaultState | undefined, head: Head): VaultState => ({
  ...known,
  ...headOnly(head),
  tail: known?.generation === head.generation ? known.tail : undefined,
});

export const isOver = (tail: Tail, now: number): boolean => Math.abs(now - tail.since) > week;

/** Remembers that a write failed for want of room; nothing more can be done where there is none at all. */
export const noteTrouble = (copies: Copies): Promise<void> =>
  changeVault(
    copies,
    (known) => known && { ...known, tail: known.tail ?? { since: copies.device.now(), changes: [] } },
  ).catch(() => undefined);

/**
 * Keeps changes in the vault too, before they are called saved, and with them those just before: what failed may
 * have torn one of the other copies before it was noticed, by this window or by another.
 */
export async function keepTail(
  copies: Copies,
  last: Head,
  device: string,
  changes: readonly Change[],
): Promise<void> {
  const after = last.arrival - changes.length - mostBefore;
  const recent = await copies.db
    .getAll('log', IDBKeyRange.bound(after, last.arrival, true))
    .then((log) => log.map(({ change }) => change))
    .catch(() => changes);
  await changeVault(copies, (known) => {
    const moved = movedTo(known, last);
    const { since = copies.device.now(), changes: before = [] } = moved.tail ?? {};
    const stamps = new Set(before.map(({ stamp }) => stamp));
    const kept = [...before, ...recent.filter(({ stamp }) => !stamps.has(stamp))];
    return { ...moved, device, tail: { since, changes: kept.slice(-mostChanges) } };
  });
}
