import type { IDBPTransaction, StoreNames } from 'idb';
import {
  applyPatch,
  type Change,
  type Clock,
  cycleIdOf,
  type Doc,
  type DocId,
  foldRecord,
  type Patch,
  stampOf,
  tick,
} from '../model';
import type { Database, DeviceState, LoggedChange, Schema } from './database';
import { rollingHash } from './hash';
import { emptyHead, type Head, type LogEntry } from './journal';

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
  entries: LogEntry[];
  docs: DocId[];
}

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
 * Appends one change of this device and folds it into its documents, which were read in the same transaction.
 * Puts and commits in one task, since a popup may be gone in the next.
 */
export function appendOwn(
  tx: WriteTransaction,
  state: DeviceState,
  docs: ReadonlyMap<DocId, Doc>,
  draft: Draft,
  now: number,
): Written {
  const clock = tick(state.clock, now);
  const change: Change = { stamp: stampOf(clock, state.device), by: state.device, ...draft };
  const changed = new Map<DocId, Doc>();
  for (const patch of draft.patches) {
    let doc = changed.get(patch.doc);
    if (!doc) {
      const before = docs.get(patch.doc);
      doc = { id: patch.doc, records: { ...before?.records } };
      changed.set(patch.doc, doc);
    }
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, change.stamp);
  }
  const entry = append(tx, state, change);
  for (const doc of changed.values()) leftToDone(tx.objectStore('docs').put(doc));
  putState(tx, state, entry, clock, changed.keys());
  tx.commit();
  return { entries: [entry], docs: [...changed.keys()] };
}

const isCycleDoc = (id: DocId): boolean => id.startsWith('cycle:');

/** A failed request fails its transaction, whose `done` is awaited; its own promise need not be. */
const leftToDone = (request: Promise<unknown>): void => void request.catch(() => undefined);

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

/** Folds the touched records anew from their whole history, for changes that arrived out of order. */
export async function refold(tx: WriteTransaction, patches: readonly Patch[]): Promise<DocId[]> {
  const history = await historyOf(
    tx,
    patches.map((patch) => patch.id),
  );
  const docs = new Map<DocId, Doc>();
  for (const id of new Set(patches.map((patch) => patch.doc)))
    docs.set(id, (await tx.objectStore('docs').get(id)) ?? { id, records: {} });
  for (const patch of patches) {
    const doc = docs.get(patch.doc);
    const state = foldRecord(patch.id, history.get(patch.id) ?? []);
    if (doc && state) doc.records[patch.id] = state;
  }
  for (const doc of docs.values()) leftToDone(tx.objectStore('docs').put(doc));
  return [...docs.keys()];
}
