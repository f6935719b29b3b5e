import type { Change } from '../model';
import { alone, type Copies, changeVault } from './copies';
import { eraseAgain } from './erase';
import { emptyHead, type Head, isBehind, isSameHead } from './head';
import { HeadNote } from './head-note';
import { answered, longPatience } from './patience';
import { headOf } from './read';
import { heldChanges, restoreInto } from './restore';
import { isOver, movedTo } from './trouble';
import type { Loss, VaultState } from './vault';
import { beginWrite } from './write';

/** What a start found. */
export interface Mended {
  /** Changes that the database had lost and the journal brought back. */
  restored: number;
  /** Changes that no copy holds any more, until their owner has seen it. */
  lost?: Loss;
  /** The database's own place could not be opened; what is kept now is in the spare one. */
  isSpare: boolean;
  /** The journal could not be read or written: there is no second copy. */
  isAlone: boolean;
  /** The journal lacks changes and did not take them. */
  isLate: boolean;
  /**
   * A write failed not long ago, or something was lost: an engine may drop at its next start what it writes behind a
   * torn place, so what is written now is kept in the vault as well.
   */
  isTroubled: boolean;
}

/**
 * Compares what the three places say of the log and brings back to each what it lacks: to the database from the
 * journal, to the journal from the database. The vault tells what neither has any more.
 */
export async function mend(copies: Copies): Promise<Mended> {
  const { db, isSpare } = copies;
  let { held, known, isAlone, hasVault } = await ask(copies);
  if (await eraseAgain(copies, known?.erased ?? [], held))
    ({ held, known, isAlone, hasVault } = await ask(copies));
  const before = await headOfDatabase(copies);
  // Before anything is called lost, a journal that is only slow is waited for.
  if (isAlone && (before.arrival === 0 || (known && isBehind(before, known)))) {
    const late = await heldBy(() => copies.journal.head(), longPatience);
    isAlone = late === 'unreachable';
    if (late !== 'unreachable') held = late;
  }
  const generation = Math.max(before.generation, held?.generation ?? 0);
  const { tail } = known?.generation === generation ? known : {};
  const isHeldWhole = !held || (await isBeginning(copies, held, before));
  let restored = 0;
  if (!isHeldWhole || tail?.changes.length)
    restored = await alone(copies, async () => {
      const changes = isHeldWhole ? [] : await heldChanges(copies.journal, generation);
      return bringBack(copies, generation, [...changes, ...(tail?.changes ?? [])], known?.device);
    });
  const state = await db.get('state', 'device');
  const head = headOf(state);
  // A journal that takes nothing now is told what it lacks by whoever writes next.
  const isLate =
    !isAlone &&
    !isSameHead(held ?? emptyHead, head) &&
    (await catchUp(copies, held ?? emptyHead, head).then(
      () => false,
      () => true,
    ));
  const lost = await tellVault(copies, known, held, head, state?.device);
  const isTroubled = hasVault && (isLate || tail !== undefined || restored > 0 || lost !== undefined);
  return { restored, lost, isSpare, isAlone: isAlone || isLate, isLate, isTroubled };
}

/** What the other two places say. */
async function ask({ journal, vault }: Copies) {
  const [held, known] = await Promise.all([heldBy(() => journal.head()), heldBy(() => vault.read())]);
  return {
    isAlone: held === 'unreachable',
    hasVault: known !== 'unreachable',
    held: held === 'unreachable' ? undefined : held,
    known: known === 'unreachable' ? undefined : known,
  };
}

export const headOfDatabase = async ({ db }: Copies): Promise<Head> =>
  headOf(await db.get('state', 'device'));

/** Whether one copy holds just what the database's log begins with, or a generation that is over. */
async function isBeginning({ db }: Copies, part: Head, whole: Head): Promise<boolean> {
  if (part.generation < whole.generation || isSameHead(part, whole)) return true;
  if (isBehind(whole, part)) return false;
  return part.arrival === 0 || (await db.get('log', part.arrival))?.hash === part.hash;
}

/** Folds in what the other copies hold and the database does not; the number of changes. */
async function bringBack(
  { db, device, feed }: Copies,
  generation: number,
  changes: readonly Change[],
  known: string | undefined,
): Promise<number> {
  const tx = beginWrite(db);
  const same = { ...device, newId: () => known ?? device.newId() };
  const written = await restoreInto(tx, generation, changes, same);
  await tx.done;
  if (written.entries.length > 0) feed.tell({ docs: written.docs });
  return written.entries.length;
}

/** Makes the journal hold what the database holds. */
async function catchUp(copies: Copies, held: Head, head: Head): Promise<void> {
  const { db, journal } = copies;
  if (held.generation === head.generation && (await isBeginning(copies, held, head)))
    await journal.append(await db.getAll('log', IDBKeyRange.lowerBound(held.arrival, true)));
  else await alone(copies, async () => journal.rewrite(head, await db.getAll('log')));
}

/** Tells the vault where the log stands now, and returns what of it is gone for good. */
async function tellVault(
  copies: Copies,
  known: VaultState | undefined,
  held: Head | undefined,
  head: Head,
  id: string | undefined,
): Promise<Loss | undefined> {
  const claims = [known, held].map((one) => (one && one.generation >= head.generation ? one.arrival : 0));
  const count = Math.max(...claims) - head.arrival;
  const lost =
    count > 0 ? { count: count + (known?.lost?.count ?? 0), noticed: copies.device.now() } : known?.lost;
  const isOld = known?.tail && isOver(known.tail, copies.device.now());
  const isKnown = known && isSameHead(known, head) && known.lost === lost && known.device === id && !isOld;
  if (!isKnown)
    await changeVault(copies, (now) =>
      // Another window may have written meanwhile, and told more.
      now && isBehind(head, now) && count <= 0
        ? undefined
        : {
            ...movedTo(now, head),
            lost: count > 0 ? lost : now?.lost,
            device: id,
            ...(isOld && { tail: undefined }),
          },
    ).catch(() => undefined);
  return lost;
}

/** Gives the journal what it lacks of the database's log. Rejects where it takes nothing. */
export async function catchUpJournal(copies: Copies): Promise<void> {
  await catchUp(copies, (await copies.journal.head()) ?? emptyHead, await headOfDatabase(copies));
}

/** Lets journal and vault catch up where they are merely late, and folds the journal's old entries. Restores nothing. */
export async function tend(copies: Copies): Promise<void> {
  const { journal } = copies;
  const held = (await journal.head()) ?? emptyHead;
  const state = await copies.db.get('state', 'device');
  const head = headOf(state);
  if (!state || !(await isBeginning(copies, held, head))) return;
  if (!isSameHead(held, head)) await catchUp(copies, held, head);
  await alone(copies, () => journal.fold());
  const note = new HeadNote(copies);
  note.tell(head, state.device);
  await note.written();
}

async function heldBy<T>(ask: () => Promise<T>, most?: number): Promise<T | 'unreachable'> {
  try {
    return await answered(ask(), most);
  } catch {
    return 'unreachable';
  }
}
