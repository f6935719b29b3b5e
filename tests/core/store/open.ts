import 'fake-indexeddb/auto';
import { type ChangeFeed, type Journal, type StorageArea, Store, storageJournal } from '../../../core/store';

/** As Chromium keeps a value: JSON, the fields of each object in the order of their names. */
const kept = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort())
        : one,
    ),
  );

/** A storage area in memory, as an extension's `storage.local` behaves. */
export function memoryArea(): StorageArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)]));
    },
    async set(more) {
      for (const [key, value] of Object.entries(more)) items.set(key, kept(value));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
}

let databases = 0;

/** A store in a database of its own, with a clock that a test moves by hand. */
export async function freshStore(
  options: { name?: string; journal?: Journal; feed?: ChangeFeed; device?: string } = {},
) {
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  let ids = 0;
  const device = options.device ?? 'device1';
  const name = options.name ?? `store-${++databases}`;
  const area = memoryArea();
  const store = await Store.open({
    name,
    journal: options.journal ?? storageJournal(area),
    feed: options.feed,
    now: () => clock.now,
    newId: () => (ids++ === 0 ? device : `${device}x${ids}`),
  });
  return { store, clock, area, name };
}
