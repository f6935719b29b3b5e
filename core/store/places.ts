import { openBucket, storageBuckets } from './buckets';
import type { Database, OpenOptions } from './database';
import { openDatabase, StoreError } from './database';

/** Where a database may live. */
export interface Place {
  /** Rejects where the browser has no such place; one that is at hand is opened before anything else is done. */
  factory(): IDBFactory | Promise<IDBFactory>;
  name: string;
  /** Deletes the whole place, where that holds more than its database. */
  remove?(): Promise<void>;
}

/**
 * The database's own place, and the one for the day on which that cannot be opened, even anew: in Chromium a storage
 * bucket, whose engine is another instance with files of its own; elsewhere a second database, which has files of
 * its own there.
 */
export function placesOf(name: string): Place[] {
  const spare = `${name}-spare`;
  const buckets = storageBuckets();
  return [
    { factory: () => indexedDB, name },
    buckets
      ? {
          factory: async () => (await openBucket(spare)).indexedDB,
          name,
          remove: () => buckets.delete(spare),
        }
      : { factory: () => indexedDB, name: spare },
  ];
}

/** Deletes a place with all it holds. A window that has it open is asked to close it, and waited for. */
export async function deletePlace(place: Place): Promise<void> {
  if (place.remove) return place.remove();
  const factory = await place.factory();
  await new Promise<void>((resolve, reject) => {
    const deleting = factory.deleteDatabase(place.name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}

/**
 * Opens the first place that can be opened, from a given one on. Nothing is deleted to get there: a place that heals is told by its head
 * how much it missed. Throws the StoreError of the first.
 */
export async function openFirst(
  places: readonly Place[],
  from: number,
  options: OpenOptions,
): Promise<{ db: Database; isSpare: boolean; others: Place[] }> {
  const usable = places.slice(from);
  let first: unknown;
  // A torn database fails to open once and is sound, or empty, a moment later.
  for (const place of [...usable.slice(0, 1), ...usable])
    try {
      const factory = place.factory();
      const atHand = factory instanceof Promise ? await factory : factory;
      const db = await openDatabase(atHand, place.name, options);
      return { db, isSpare: place !== places[0], others: places.filter((one) => one !== place) };
    } catch (error) {
      first ??= error;
      if (error instanceof StoreError && error.reason !== 'unreadable') throw error;
    }
  throw first;
}
