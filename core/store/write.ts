import type { IDBPTransaction, StoreNames } from 'idb';
import {
  applyPatch,
  type Change,
  type Clock,
  cycleIdOf,
  type DocId,
  deviceOf,
  type Patch,
  type RecordState,
  rollingHash,
  stampOf,
  tick,
} from '../model';
import type { Database, DeviceState, LoggedChange, Schema } from './database';
import type { Step } from './feed';
import { emptyHead, type Head, headOnly, type LogEntry } from './head';
import { foldInto, type Page, pageOf, pagesOf } from './pages';

type Stores = ('log' | 'docs' | 'state')[];
export type WriteTransaction = IDBPTransaction<Schema, Stores, 'readwrite'>;

/** What a write appends: a person's own action, still without its stamp. */
export interface Draft {
  label: string;
  patches: Patch[];
  undoes?: string;
}

/** What a write left behind: the new log entries, and the documents that look different now. */
export interface Written {
  /** The id of this device. */
  device: string;
  entries: LogEntry[];
  docs: DocId[];
  step?: Step;
}

/** What is larger is read by the pages that show it rather than told to them. */
const mostInStep = 20;

export interface Device {
  now(): number;
  newId(): string;
}

/** One transaction over log, view and state, that is on disk when it completes. */
export function beginWrite(db: Database): WriteTransaction {
  const stores: StoreNames<Schema>[] = ['log', 'docs', 'state'];
  return db.transaction(stores as Stores, 'readwrite', { durability: 'strict' });
}

export async function stateOf(tx: WriteTransaction, device: Device): Promise<DeviceState> {
  const state = await tx.objectStore('state').get('device');
  return state ?? { ...emptyHead, device: device.newId(), clock: { time: 0, count: 0 }, cycles: [] };
}

/**
 * Appends one change of this device and folds it into its documents, whose pages were read in the same transaction.
 * Puts and commits in one task, since a popup may be gone in the next.
 */
export function appendOwn(
  tx: WriteTransaction,
  state: DeviceState,
  pages: ReadonlyMap<string, Page>,
  draft: Draft,
  now: number,
): Written {
  const clock = tick(state.clock, now);
  const change: Change = { stamp: stampOf(clock, state.device), by: state.device, ...draft };
  const changed = new Map<string, Page>();
  const written = new Map<string, RecordState>();
  for (const patch of draft.patches) {
    const id = pageOf(patch);
    const page = changed.get(id) ?? { id, records: { ...pages.get(id)?.records } };
    changed.set(id, page);
    const record = applyPatch(page.records[patch.id], patch, change.stamp);
    page.records[patch.id] = record;
    written.set(patch.id, record);
  }
  const docs = [...new Set(draft.patches.map((patch) => patch.doc))];
  const entry = append(tx, state, change);
  for (const page of changed.values()) leftToDone(tx.objectStore('docs').put(page));
  putState(tx, state, entry, clock, docs);
  tx.commit();
  const step: Step = {
    from: headOnly(state),
    to: headOnly(entry),
    stamp: change.stamp,
    docs,
    records: [...written.values()],
  };
  return {
    device: state.device,
    entries: [entry],
    docs,
    ...(written.size <= mostInStep && { step }),
  };
}

/** The pages that patches touch, as they are. */
export async function readPages(tx: WriteTransaction, patches: readonly Patch[]): Promise<Map<string, Page>> {
  const ids = [...new Set(patches.map(pageOf))];
  const found = await Promise.all(ids.map((id) => tx.objectStore('docs').get(id)));
  return byId(found.filter((page) => page !== undefined));
}

/** All pages of documents, as they are. */
export async function readAllPages(tx: WriteTransaction, docs: readonly DocId[]): Promise<Map<string, Page>> {
  const found = await Promise.all([...new Set(docs)].map((id) => tx.objectStore('docs').getAll(pagesOf(id))));
  return byId(found.flat());
}

const byId = (pages: readonly Page[]) => new Map(pages.map((page) => [page.id, page]));

const isCycleDoc = (id: DocId): boolean => id.startsWith('cycle:');

/** A failed request fails its transaction, whose `done` is awaited; its own promise need not be. */
export const leftToDone = (request: Promise<unknown>): void => void request.catch(() => undefined);

/** Numbers a change in the order of arrival and puts it into the log. */
export function append(tx: WriteTransaction, head: Head, change: Change): LogEntry {
  const arrival = head.arrival + 1;
  const hash = rollingHash(head.hash, change);
  const entry: LogEntry = { generation: head.generation, arrival, hash, change };
  const ids = [...new Set(change.patches.map((patch) => patch.id))];
  const logged: LoggedChange = { ...entry, stamp: change.stamp, ids };
  leftToDone(tx.objectStore('log').add(logged));
  return entry;
}

export function putState(
  tx: WriteTransaction,
  { device, cycles: before }: DeviceState,
  { generation, arrival, hash }: Head,
  clock: Clock,
  docs: Iterable<DocId>,
): void {
  const cycles = [...new Set([...before, ...[...docs].filter(isCycleDoc).map(cycleIdOf)])];
  leftToDone(tx.objectStore('state').put({ device, clock, cycles, generation, arrival, hash }, 'device'));
}

/** All changes that touch each of the records, by record id. */
export async function historyOf(tx: WriteTransaction, ids: Iterable<string>): Promise<Map<string, Change[]>> {
  const log = tx.objectStore('log');
  const wanted = [...new Set(ids)];
  const keys = await Promise.all(wanted.map((id) => log.index('ids').getAllKeys(id)));
  const arrivals = [...new Set(keys.flat())];
  const changes = new Map<number, Change>();
  for (const entry of await Promise.all(arrivals.map((arrival) => log.get(arrival))))
    if (entry) changes.set(entry.arrival, entry.change);
  return new Map(
    wanted.map((id, i) => [id, (keys[i] ?? []).flatMap((arrival) => changes.get(arrival) ?? [])]),
  );
}

/**
 * Folds the touched records anew from their whole history, for changes that arrived out of order. `changes` are all
 * that touch them, where they are at hand.
 */
export async function refold(
  tx: WriteTransaction,
  patches: readonly Patch[],
  changes?: readonly Change[],
): Promise<DocId[]> {
  const ids = new Set(patches.map((patch) => patch.id));
  const history = changes ?? [...(await historyOf(tx, ids)).values()].flat();
  const pages = await readPages(tx, patches);
  for (const page of pages.values())
    page.records = Object.fromEntries(Object.entries(page.records).filter(([id]) => !ids.has(id)));
  const docs = tx.objectStore('docs');
  for (const page of foldInto(pages, history, ids).values())
    leftToDone(Object.keys(page.records).length > 0 ? docs.put(page) : docs.delete(page.id));
  return [...new Set(patches.map((patch) => patch.doc))];
}

/** Runs what may throw before anything is written, and ends the transaction if it does. */
export async function orAbort<T>(tx: WriteTransaction, work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw error;
  }
}

/** The changes that a device made itself, the newest first. */
export async function* newestFirst(tx: WriteTransaction, device: string): AsyncGenerator<Change> {
  let cursor = await tx.objectStore('log').openCursor(null, 'prev');
  while (cursor) {
    if (deviceOf(cursor.value.stamp) === device) yield cursor.value.change;
    cursor = await cursor.continue();
  }
}
