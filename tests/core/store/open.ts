import 'fake-indexeddb/auto';
import {
  type KeptBackup,
  type StorageArea,
  Store,
  type StoreOptions,
  storageJournal,
  type Vault,
  type VaultState,
} from '../../../core/store';

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

/** A vault in memory. `isGone` makes it as unreachable as a browser without a private file system does. */
export function memoryVault(): Vault & { state?: VaultState; isGone: boolean } {
  let kept: (KeptBackup & { text: string })[] = [];
  const vault = {
    state: undefined as VaultState | undefined,
    isGone: false,
    async read() {
      if (vault.isGone) throw new DOMException('There is no such place.', 'SecurityError');
      return vault.state;
    },
    async write(state: VaultState) {
      if (vault.isGone) throw new DOMException('There is no such place.', 'SecurityError');
      vault.state = JSON.parse(JSON.stringify(state));
    },
    leave() {},
    backups: async () => kept.map(({ text: _text, ...one }) => one),
    async keep({ made, changes }: Pick<KeptBackup, 'made' | 'changes'>, pieces: Iterable<string>) {
      const text = [...pieces].join('');
      kept = [{ name: `${made}`, made, changes, size: text.length, text }, ...kept];
    },
    open: async (name: string) => new Blob([kept.find((one) => one.name === name)?.text ?? '']),
    async remove(name: string) {
      kept = kept.filter((one) => one.name !== name);
    },
  };
  return vault;
}

let databases = 0;

/** A store in a database of its own, with a clock that a test moves by hand. */
export async function freshStore(options: Partial<StoreOptions> & { device?: string } = {}) {
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  let ids = 0;
  const { device = 'device1', ...rest } = options;
  const name = options.name ?? `store-${++databases}`;
  const area = memoryArea();
  const vault = memoryVault();
  const store = await Store.open({
    name,
    journal: storageJournal(area),
    vault,
    now: () => clock.now,
    newId: () => (ids++ === 0 ? device : `${device}x${ids}`),
    ...rest,
  });
  return { store, clock, area, vault, name };
}

export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
