import { expect, test } from 'vitest';
import { patchIn, recordCheckIn } from '../../../core/model';
import { storageJournal } from '../../../core/store';
import { freshStore, memoryArea } from './open';

const cycle = '2026-q4';
const doc = `cycle:${cycle}`;
const today = '2026-11-22';
const ran = (id: string, value: number) => recordCheckIn(cycle, id, { keyResult: 'k', date: today, value });

async function filled() {
  const area = memoryArea();
  const journal = storageJournal(area);
  const { store, name } = await freshStore({ journal });
  await store.commit('addObjective', [doc], [patchIn(cycle, 'objective', 'o', { title: 'Fit' })]);
  await store.commit(
    'addKeyResult',
    [doc],
    [patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Run', metric: 'reach', target: 150 })],
  );
  await store.commit('checkIn', [doc], [ran('c1', 8)]);
  await store.commit('checkIn', [doc], [ran('c2', 22)]);
  return { store, name, journal, area };
}

const deleted = (name: string) =>
  new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => resolve();
  });

async function rolledBack(name: string, arrival: number): Promise<void> {
  const { store } = await freshStore({ name });
  const kept = (await store.readLog()).slice(0, arrival);
  store.close();
  await deleted(name);
  const { store: older } = await freshStore({ name });
  await older.merge(kept);
  older.close();
}

test('a wiped database is brought back from the journal, and says how many changes', async () => {
  const { store, name, journal } = await filled();
  const before = await store.readCurrent(today);
  const log = await store.readLog();
  store.close();
  await deleted(name);
  const { store: again } = await freshStore({ name, journal, device: 'device2' });
  const after = await again.readCurrent(today);
  expect(after.restored).toBe(4);
  expect(after.plan).toEqual(before.plan);
  expect(after.head).toEqual(before.head);
  expect(await again.readLog()).toEqual(log);
  expect((await again.readCurrent(today)).restored).toBeUndefined();
});

test('a database that was rolled back gets only what it lost', async () => {
  const { store, name, journal } = await filled();
  const before = await store.readCurrent(today);
  store.close();
  await rolledBack(name, 2);
  const { store: again } = await freshStore({ name, journal });
  const after = await again.readCurrent(today);
  expect(after.restored).toBe(2);
  expect(after.plan).toEqual(before.plan);
});

test('a torn journal gives back what stands before the tear', async () => {
  const { store, name, journal, area } = await filled();
  store.close();
  await deleted(name);
  area.items.set('journal:1:000000003', { hash: 'torn', change: { stamp: 'x' } });
  const { store: again } = await freshStore({ name, journal });
  const after = await again.readCurrent(today);
  expect(after.restored).toBe(2);
  expect(after.plan.objectives[0]?.keyResults).toHaveLength(1);
});

test('a journal whose old entries were folded gives all of them back', async () => {
  const { store, name, journal, area } = await filled();
  for (let at = 0; at < 600; at++) await store.commit('checkIn', [doc], [ran(`more${at}`, at)]);
  const before = await journal.entries(1, 0);
  await store.tendJournal();
  expect([...area.items.keys()].filter((key) => key.startsWith('journal:1:')).length).toBeLessThan(150);
  expect(await journal.entries(1, 0)).toEqual(before);
  await store.commit('checkIn', [doc], [ran('last', 1)]);
  const { plan } = await store.readCurrent(today);
  store.close();
  await deleted(name);
  const { store: again } = await freshStore({ name, journal });
  const after = await again.readCurrent(today);
  expect(after.restored).toBe(605);
  expect(after.plan).toEqual(plan);
});

test('a healthy database takes nothing from its journal', async () => {
  const { store, name, journal } = await filled();
  store.close();
  const { store: again } = await freshStore({ name, journal });
  expect((await again.readCurrent(today)).restored).toBeUndefined();
});

test('what belongs to an older generation is never merged back', async () => {
  const { store, name, journal } = await filled();
  store.close();
  const area = memoryArea();
  const newer = storageJournal(area);
  await newer.append([]);
  area.items.set('journal:head', { generation: 2, arrival: 0, hash: '' });
  const { store: again } = await freshStore({ name, journal: newer });
  const after = await again.readCurrent(today);
  expect(after.plan.objectives).toEqual([]);
  expect(await again.readLog()).toEqual([]);
  expect(after.head.generation).toBe(2);
  expect(await journal.head()).toMatchObject({ generation: 1 });
});
