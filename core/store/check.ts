import { clockOf, rollingHash } from '../model';
import { alone, type Copies } from './copies';
import { emptyHead, isSameHead, type LogEntry } from './head';
import type { Page } from './pages';
import { headOf } from './read';
import { trusted } from './restore';
import { pagesFrom, putView, rewriteInto } from './rewrite';
import { latestFirst } from './vault';
import { beginWrite, stateOf } from './write';

/** How a copy was found; what was not sound has been mended by the time this is told, where it could be. */
export type CopyState = 'sound' | 'behind' | 'damaged' | 'missing' | 'unreachable';

export interface CopyHealth {
  state: CopyState;
  /** How many changes it holds. */
  changes: number;
  /** When the newest of them was made, in epoch milliseconds. */
  latest?: number;
}

export interface Health {
  database: CopyHealth & { isSpare: boolean };
  journal: CopyHealth;
  vault: CopyHealth;
  /** Whether the view is what the log folds to. */
  viewMatches: boolean;
  /** Changes that were put back into a copy. */
  mended: number;
}

/** Reads every copy whole, compares them change by change, and writes what is damaged anew from what is sound. */
export async function check(copies: Copies): Promise<Health> {
  return alone(copies, async () => {
    const { db, journal, vault, isSpare, device } = copies;
    const tx = beginWrite(db);
    const [state, log, pages] = await Promise.all([
      stateOf(tx, device),
      tx.objectStore('log').getAll(),
      tx.objectStore('docs').getAll(),
    ]);
    tx.commit();
    await tx.done;
    const head = headOf(state);
    const held = await journal.entries(head.generation, 0).catch(() => undefined);
    const soundLog = trusted(log);
    const soundHeld = trusted(held ?? []);
    const isLogSound = soundLog.length === log.length && log.length === head.arrival;
    const viewMatches = isSameView(pagesFrom(soundLog.map(({ change }) => change)), pages);

    let mended = 0;
    if (!isLogSound) mended += await mendLog(copies, soundHeld);
    else if (!viewMatches) await rebuild(copies);
    const journalState = stateOfCopy(held, soundHeld, log, head.arrival);
    if (journalState !== 'unreachable' && (journalState !== 'sound' || !isLogSound)) {
      const now = headOf(await db.get('state', 'device'));
      await journal.rewrite(now, await db.getAll('log'));
      mended += Math.max(0, now.arrival - soundHeld.length);
    }
    const [seen, kept] = await Promise.all([
      vault.read().catch(() => 'unreachable' as const),
      vault.backups().catch(() => []),
    ]);
    const [newest] = latestFirst(kept, device.now());
    const vaultState =
      seen === 'unreachable' ? seen : !seen ? 'missing' : isSameHead(seen, head) ? 'sound' : 'behind';
    return {
      database: { ...told(log), state: isLogSound ? 'sound' : 'damaged', isSpare },
      journal: { ...told(soundHeld), state: journalState },
      vault: { state: vaultState, changes: newest?.changes ?? 0, latest: newest?.made },
      viewMatches,
      mended,
    };
  });
}

/** Writes the view anew from the log; the number of its changes. */
export async function rebuild({ db, feed }: Copies): Promise<number> {
  const tx = beginWrite(db);
  const log = await tx.objectStore('log').getAll();
  const pages = pagesFrom(log.map(({ change }) => change));
  putView(tx, pages);
  tx.commit();
  await tx.done;
  feed.tell({ docs: pages.map(({ id }) => id) });
  return log.length;
}

/** Writes the log anew from what both copies hold; the number of changes that came back. */
async function mendLog({ db, device, feed }: Copies, held: readonly LogEntry[]): Promise<number> {
  const tx = beginWrite(db);
  const [state, log] = await Promise.all([stateOf(tx, device), tx.objectStore('log').getAll()]);
  const sound = trusted(log);
  const stamps = new Set(sound.map(({ change }) => change.stamp));
  const more = held.filter(({ change }) => !stamps.has(change.stamp));
  const changes = [...sound, ...more].sort((a, b) => a.arrival - b.arrival).map(({ change }) => change);
  rewriteInto(tx, state, state.generation, changes);
  await tx.done;
  feed.tell({ docs: [] });
  return more.length;
}

function stateOfCopy(
  held: readonly LogEntry[] | undefined,
  sound: readonly LogEntry[],
  log: readonly LogEntry[],
  arrival: number,
): CopyState {
  if (!held) return 'unreachable';
  if (held.length === 0) return arrival === 0 ? 'sound' : 'missing';
  const isSame = sound.length === held.length && sound.every((one, at) => one.hash === log[at]?.hash);
  if (!isSame) return 'damaged';
  return held.length < arrival ? 'behind' : 'sound';
}

function told(entries: readonly LogEntry[]): Pick<CopyHealth, 'changes' | 'latest'> {
  const last = entries.at(-1);
  return { changes: entries.length, ...(last && { latest: clockOf(last.change.stamp).time }) };
}

function isSameView(one: readonly Page[], other: readonly Page[]): boolean {
  const hashes = (pages: readonly Page[]) =>
    new Map(pages.map(({ id, records }) => [id, rollingHash(emptyHead.hash, records)]));
  const [a, b] = [hashes(one), hashes(other)];
  return a.size === b.size && [...a].every(([id, hash]) => b.get(id) === hash);
}
