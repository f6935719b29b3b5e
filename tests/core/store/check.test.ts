import { expect, test } from 'vitest';
import { storageJournal } from '../../../core/store';
import { doc, filled, ran, today } from './filled';
import { freshStore, memoryArea } from './open';

/** Changes what a database holds behind the store's back, as damage does. */
function tamper(name: string, work: (tx: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['log', 'docs'], 'readwrite');
      work(tx);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onabort = () => reject(tx.error);
    };
  });
}

test('sound copies are told as sound, and nothing is written', async () => {
  const { store, area } = await filled();
  const before = JSON.stringify([...area.items]);
  expect(await store.upkeep.check()).toMatchObject({
    database: { state: 'sound', changes: 4, isSpare: false },
    journal: { state: 'sound', changes: 4 },
    vault: { state: 'sound' },
    viewMatches: true,
    mended: 0,
  });
  expect(JSON.stringify([...area.items])).toBe(before);
});

test('a change that is missing in the middle of the log comes back from the journal', async () => {
  const { store, name } = await filled();
  const log = await store.readLog();
  await tamper(name, (tx) => tx.objectStore('log').delete(3));
  expect(await store.upkeep.check()).toMatchObject({ database: { state: 'damaged', changes: 3 }, mended: 1 });
  expect(await store.readLog()).toEqual(log);
  expect(await store.upkeep.check()).toMatchObject({ database: { state: 'sound' }, mended: 0 });
});

test('a hole in the journal is filled from the log', async () => {
  const { store, area } = await filled();
  area.items.delete('journal:1:000000002');
  expect(await store.upkeep.check()).toMatchObject({ journal: { state: 'damaged' }, mended: 1 });
  expect((await storageJournal(area).entries(1, 0)).map(({ change }) => change)).toEqual(
    await store.readLog(),
  );
});

test('a view that is not what the log folds to is written anew', async () => {
  const { store, name } = await filled();
  const { plan } = await store.readCurrent(today);
  await tamper(name, (tx) => tx.objectStore('docs').delete(doc));
  expect((await store.readCurrent(today)).plan.objectives).toEqual([]);
  expect(await store.upkeep.check()).toMatchObject({ viewMatches: false, database: { state: 'sound' } });
  expect((await store.readCurrent(today)).plan).toEqual(plan);
  await tamper(name, (tx) => tx.objectStore('docs').clear());
  expect(await store.upkeep.rebuild()).toBe(4);
  expect((await store.readCurrent(today)).plan).toEqual(plan);
});

test('a journal that cannot be reached is said to be so', async () => {
  const { store, name, vault } = await filled();
  store.close();
  const journal = storageJournal(memoryArea());
  const gone = () => Promise.reject(new Error('unreachable'));
  const { store: again } = await freshStore({
    name,
    vault,
    journal: { ...journal, head: gone, entries: gone, rewrite: gone, erasing: gone },
  });
  expect(await again.upkeep.check()).toMatchObject({
    journal: { state: 'unreachable' },
    database: { state: 'sound' },
  });
});

test('what is written while copies are checked is in all of them', async () => {
  const { store, name, area } = await filled();
  await tamper(name, (tx) => tx.objectStore('log').delete(2));
  await Promise.all([store.upkeep.check(), store.commit('checkIn', [doc], [ran('c3', 30)])]);
  await store.upkeep.check();
  expect(await store.readLog()).toHaveLength(5);
  expect(await storageJournal(area).entries(1, 0)).toHaveLength(5);
});
