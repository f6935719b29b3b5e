import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../core/exchange';
import { loadChecks } from '../../../core/model';
import { type Migration, StoreError, storageJournal } from '../../../core/store';
import { migrations } from '../../../core/store/migrations';
import { deleteDatabase, freshStore, memoryArea } from './open';

/** A database as a version that was shipped left it: its layout and all that it holds. Never made anew. */
interface Frozen {
  version: number;
  stores: {
    name: string;
    keyPath: string | null;
    indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
    records: { key?: string; value: unknown }[];
  }[];
}

const frozen = (version: number): Frozen =>
  JSON.parse(readFileSync(new URL(`../../samples/database-${version}.json`, import.meta.url), 'utf8'));

function lay(name: string, { version, stores }: Frozen): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, records } of stores) {
      const made = opening.result.createObjectStore(store, keyPath ? { keyPath } : {});
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        made.createIndex(index, path, { unique, multiEntry });
      for (const { key, value } of records) made.put(value, key);
    }
  };
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

const versionOf = async (name: string) =>
  (await indexedDB.databases()).find((one) => one.name === name)?.version;

const nextStep = (run: Migration['run']): Migration[] => [...migrations, { name: 'the next step', run }];

test.each(migrations.map((_, at) => at + 1))(
  'a database of schema %s opens with all that it holds',
  async (version) => {
    const name = `frozen-${version}`;
    await lay(name, frozen(version));
    const { store } = await freshStore({ name, backup: writeBackup });
    const { plan, person } = await store.readCurrent('2026-11-22');
    expect(plan.objectives.map(({ record }) => record.title)).toEqual(['Run a marathon', 'Read more']);
    expect(plan.objectives[0]?.keyResults[0]?.checkIns.map(({ value, note }) => [value, note])).toEqual([
      [8, undefined],
      [21.1, 'Half of it, in the rain'],
    ]);
    expect(person?.records.settings).toMatchObject({ badge: 'days' });
    expect(await store.readLog()).toHaveLength(7);
    expect(await store.upkeep.check()).toMatchObject({ database: { state: 'sound' }, viewMatches: true });
    expect(await store.undo()).toMatchObject({ label: 'checkIn' });
  },
);

test('a backup is kept before a database is migrated, and it reads back', async () => {
  const name = 'migrated';
  await lay(name, frozen(1));
  const { store, vault } = await freshStore({
    name,
    backup: writeBackup,
    migrations: nextStep(({ db }) => void db.createObjectStore('more')),
  });
  expect(await versionOf(name)).toBe(2);
  const [kept] = await vault.backups();
  expect(kept?.changes).toBe(7);
  const text = await (await vault.open(kept?.name ?? '')).text();
  const reading = await readBackup(
    (async function* () {
      yield text;
    })(),
    await loadChecks(),
    Date.UTC(2026, 10, 23),
  );
  expect(reading).toMatchObject({ ok: true, leftOut: [], isEdited: false });
  expect(reading.ok && reading.changes).toEqual(await store.readLog());
});

test('a migration that fails names its step and cause, and leaves the database as it was', async () => {
  const name = 'failing';
  await lay(name, frozen(1));
  const cause = new Error('A field was not what it should be.');
  const failed = await freshStore({
    name,
    backup: writeBackup,
    migrations: nextStep(() => {
      throw cause;
    }),
  }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(StoreError);
  expect(failed).toMatchObject({
    reason: 'migration',
    cause: { message: 'The step "the next step" failed.', cause },
  });
  expect(await versionOf(name)).toBe(1);
  const { store } = await freshStore({ name });
  expect(await store.readLog()).toHaveLength(7);
});

test('a database from a newer version is refused untouched, and no spare one is begun', async () => {
  const name = 'newer';
  await lay(name, { ...frozen(1), version: 9 });
  await expect(freshStore({ name })).rejects.toMatchObject({ reason: 'newer' });
  expect(await versionOf(name)).toBe(9);
  expect(await versionOf(`${name}-spare`)).toBeUndefined();
});

test('an older window closes for a newer one, and one that does not is named as the reason', async () => {
  const name = 'windows';
  let closed = 0;
  const { store } = await freshStore({ name, onClosed: () => closed++ });
  await deleteDatabase(name);
  expect(closed).toBe(1);
  store.close();
  await lay(name, frozen(1));
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  let blocked = 0;
  const opening = freshStore({
    name,
    journal: storageJournal(memoryArea()),
    migrations: nextStep(() => {}),
    onBlocked: () => {
      blocked++;
      stubborn.close();
    },
  });
  const { store: newer } = await opening;
  expect(blocked).toBe(1);
  expect(await newer.readLog()).toHaveLength(7);
});
