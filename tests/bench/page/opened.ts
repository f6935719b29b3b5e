import { broadcastFeed, fileVault, type StorageArea, Store, storageJournal } from '../../../core/store';
import { newId } from '../../../entrypoints/shared/plan/new-id';
import { localArea } from './chrome';

/** The database that the product itself opens. */
export const productName = 'pacemark';

/** Opens a store as the product does, with a journal beside it. */
export const opened = (name: string): Promise<Store> =>
  Store.open({
    name,
    journal: storageJournal(name === productName ? localArea : partOf(localArea, `${name}/`)),
    vault: fileVault(name),
    feed: broadcastFeed(name),
    now: Date.now,
    newId,
  });

/** Opens a store as it would be with one copy: nothing is written beside the database. */
export function openedAlone(): Promise<Store> {
  const nothing = async () => undefined;
  const name = 'alone';
  return Store.open({
    name,
    journal: {
      ...{ append: nothing, retract: nothing, fold: nothing, rewrite: nothing },
      head: () => Promise.reject(new Error('There is no journal.')),
      ...{ erasing: nothing, setErasing: nothing, entries: async () => [] },
    },
    vault: {
      ...{ read: nothing, write: nothing, keep: nothing, remove: nothing, backups: async () => [] },
      open: async () => new Blob(),
      leave() {},
    },
    feed: broadcastFeed(name),
    now: Date.now,
    newId,
  });
}

/** A part of a storage area, so that the journals of two databases do not meet. */
const partOf = (area: StorageArea, prefix: string): StorageArea => ({
  async get(keys) {
    const found = await area.get(keys && [keys].flat().map((key) => prefix + key));
    return Object.fromEntries(
      Object.entries(found).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
      ),
    );
  },
  set: (items) =>
    area.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value]))),
  remove: (keys) => area.remove(keys.map((key) => prefix + key)),
});
