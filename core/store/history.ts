import type { Change } from '../model';
import type { Database } from './database';
import type { Head } from './head';
import { headOf } from './read';

/** Changes in order of arrival, and where the log stood when they were read. */
export interface Read {
  changes: Change[];
  head: Head;
}

/** All changes that touch any of the records, found by the log's index; the rest of the log is not read. */
export async function readHistory(db: Database, ids: readonly string[]): Promise<Read> {
  const tx = db.transaction(['log', 'state'], 'readonly');
  const log = tx.objectStore('log');
  const [state, ...found] = await Promise.all([
    tx.objectStore('state').get('device'),
    ...ids.map((id) => log.index('ids').getAllKeys(id)),
  ]);
  const arrivals = [...new Set(found.flat())].sort((a, b) => a - b);
  const entries = await Promise.all(arrivals.map((arrival) => log.get(arrival)));
  return { changes: entries.flatMap((entry) => entry?.change ?? []), head: headOf(state) };
}

/** What arrived later than a head; undefined where the log was written anew since, in another generation. */
export async function readLaterThan(db: Database, { generation, arrival }: Head): Promise<Read | undefined> {
  const tx = db.transaction(['log', 'state'], 'readonly');
  const [state, entries] = await Promise.all([
    tx.objectStore('state').get('device'),
    tx.objectStore('log').getAll(IDBKeyRange.lowerBound(arrival, true)),
  ]);
  const head = headOf(state);
  return head.generation === generation && head.arrival >= arrival
    ? { changes: entries.map((entry) => entry.change), head }
    : undefined;
}
