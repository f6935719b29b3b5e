import { applyPatch, byStamp, type Change, type RecordState } from '../model';
import { alone, type Copies, changeVault } from './copies';
import { emptyHead, type Head, isBehind } from './head';
import type { Erasing } from './journal';
import { answered } from './patience';
import { deletePlace } from './places';
import { headOf } from './read';
import { heldChanges } from './restore';
import { rewriteInto } from './rewrite';
import { movedTo } from './trouble';
import { beginWrite, stateOf } from './write';

/** The fields by which a record hangs on another. A key result is bound to a KPI and outlives it. */
const parents = ['objective', 'keyResult', 'parent', 'measures'];
const ofKpi = ['reading', 'kpiAim'];

const hangsOn = (record: RecordState, gone: ReadonlySet<unknown>): boolean =>
  parents.some((field) => gone.has(record[field])) || (ofKpi.includes(record.kind) && gone.has(record.kpi));

/**
 * Every record that a log tells of, each field as it was last set: one whose making was undone has no field left by
 * which it hangs on anything, and the log has all its words.
 */
function everSet(log: readonly Change[]): RecordState[] {
  const records = new Map<string, RecordState>();
  for (const { stamp, patches } of [...log].sort(byStamp))
    for (const patch of patches) {
      const kept = Object.entries(patch.set).filter(([, value]) => value !== null);
      const set = Object.fromEntries(kept);
      records.set(patch.id, applyPatch(records.get(patch.id), { ...patch, set }, stamp));
    }
  return [...records.values()];
}

/** Records and all that hangs on them, removed and undone ones too. */
function withDescendants(records: readonly RecordState[], ids: readonly string[]): string[] {
  const gone = new Set(ids);
  for (let before = 0; before < gone.size; ) {
    before = gone.size;
    for (const record of records) if (hangsOn(record, gone)) gone.add(record.id);
  }
  return [...gone];
}

/**
 * Erases records with what hangs on them, or everything, from every copy and every backup that is kept here. Rejects
 * where it could not be done to the end; the next start goes on with it.
 */
export async function erase(copies: Copies, what: Erasing['what']): Promise<void> {
  const { db, journal } = copies;
  const [log, state] = await Promise.all([
    what === 'everything' ? [] : db.getAll('log'),
    db.get('state', 'device'),
  ]);
  const records = everSet(log.map(({ change }) => change));
  const erasing = {
    generation: (state?.generation ?? emptyHead.generation) + 1,
    what: what === 'everything' ? what : withDescendants(records, what),
  };
  await journal.setErasing(erasing);
  const refusal = await alone(copies, () => carryOut(copies, erasing));
  if (refusal) throw refusal.error;
}

/**
 * Goes on with what was being erased when the browser ended, and erases anew what older copies brought back.
 * Tells whether there was anything to do. `held` is the journal's head: where that is of a later generation, the database is restored from it instead.
 */
export async function eraseAgain(
  copies: Copies,
  known: readonly Erasing[],
  held: Head | undefined,
): Promise<boolean> {
  const { db, journal } = copies;
  const begun = await journal.erasing().catch(() => undefined);
  const generation = (await db.get('state', 'device'))?.generation ?? emptyHead.generation;
  const reached = Math.max(generation, held?.generation ?? 0);
  const isDue = (one: Erasing) => one.generation > reached;
  const due = known.filter((one) => isDue(one) && one.generation !== begun?.generation);
  if (begun && (isDue(begun) || generation === begun.generation)) due.push(begun);
  for (const erasing of due) await alone(copies, () => carryOut(copies, erasing));
  return due.length > 0;
}

interface Refusal {
  error: unknown;
}

const refusalOf = (work: Promise<void>): Promise<Refusal | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) =>
      // A browser that gives no such place keeps nothing there.
      error instanceof DOMException && error.name === 'SecurityError' ? undefined : { error },
  );

/**
 * Every step may be the last before the browser ends, and is done again by the next start. Resolves to why a place
 * beside log and journal still holds it, where that could not be reached.
 */
async function carryOut(copies: Copies, erasing: Erasing): Promise<Refusal | undefined> {
  const { journal, feed } = copies;
  const { generation, what, isLeftInVault, isLeftElsewhere } = erasing;
  const before = headOf(await copies.db.get('state', 'device'));
  const isLater = (isLeftInVault || isLeftElsewhere) && before.generation >= generation;
  const head = isLater ? before : await eraseFromLog(copies, erasing);
  feed.tell({ docs: [] });
  const inVault =
    isLater && isLeftElsewhere ? undefined : await refusalOf(eraseFromVault(copies, head, erasing));
  const elsewhere = await refusalOf(isLater ? deleteOthersWhenWhole(copies) : deleteOthers(copies));
  const left = { generation, what, ...(inVault ? { isLeftInVault: true } : { isLeftElsewhere: true }) };
  await journal.setErasing(inVault || elsewhere ? left : undefined);
  return inVault ?? elsewhere;
}

/** A database that is not in use is never rewritten: what is in use holds all that it holds. */
async function deleteOthers({ others }: Copies): Promise<void> {
  for (const place of others) {
    const refusal = await refusalOf(answered(deletePlace(place)));
    if (refusal) throw refusal.error;
  }
}

/** Since it was erased, another place may have been written to that has not been brought back here yet. */
async function deleteOthersWhenWhole(copies: Copies): Promise<void> {
  const held = await copies.journal.head();
  if (held && isBehind(headOf(await copies.db.get('state', 'device')), held))
    throw new Error('Another place may hold more.');
  await deleteOthers(copies);
}

async function eraseFromLog(copies: Copies, { generation, what }: Erasing): Promise<Head> {
  const { db, journal, device } = copies;
  // Where the database was lost as well, the journal's older generation is what is left without the erased.
  const older = what === 'everything' ? [] : await heldChanges(journal, generation - 1);
  const tx = beginWrite(db);
  const state = await stateOf(tx, device);
  let head: Head = state;
  if (state.generation < generation) {
    const stamps = new Set<string>();
    const all = [...(await tx.objectStore('log').getAll()).map(({ change }) => change), ...older].filter(
      ({ stamp }) => !stamps.has(stamp) && stamps.add(stamp),
    );
    const kept = what === 'everything' ? [] : without(all, new Set(what));
    head = rewriteInto(tx, state, generation, kept);
  } else tx.commit();
  await tx.done;
  await journal.rewrite(head, await db.getAll('log'));
  return head;
}

async function eraseFromVault(copies: Copies, head: Head, { generation, what }: Erasing): Promise<void> {
  await changeVault(copies, (known) => {
    const before = (known?.erased ?? []).filter((one) => one.generation !== generation);
    return { ...movedTo(known, head), erased: [...before, { generation, what }], tail: undefined };
  });
  for (const { name } of await copies.vault.backups()) await copies.vault.remove(name);
}

const without = (changes: readonly Change[], ids: ReadonlySet<string>): Change[] =>
  [...changes].sort(byStamp).flatMap((change) => {
    const patches = change.patches.filter((patch) => !ids.has(patch.id));
    if (patches.length === change.patches.length) return [change];
    return patches.length > 0 ? [{ ...change, patches }] : [];
  });
