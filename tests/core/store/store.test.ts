import { expect, test, vi } from 'vitest';
import { patchIn, recordCheckIn } from '../../../core/model';
import { type LogEntry, localFeed, type StorageArea, StoreError, storageJournal } from '../../../core/store';
import { deleteDatabase, freshStore, memoryArea, memoryVault } from './open';

const today = '2026-11-22';
const doc = 'cycle:2026-q4';
const objective = patchIn('2026-q4', 'objective', 'o1', { title: 'Get back to being fit' });
const keyResult = patchIn('2026-q4', 'keyResult', 'k1', {
  objective: 'o1',
  title: 'Run 150 km',
  metric: 'reach',
  start: 0,
  target: 150,
});
const ran = (id: string, value: number, date = today) =>
  recordCheckIn('2026-q4', id, { keyResult: 'k1', date, value });

async function filledStore() {
  const opened = await freshStore();
  await opened.store.commit('addObjective', [doc], [objective]);
  await opened.store.commit('addKeyResult', [doc], [keyResult]);
  return opened;
}

const valuesOf = async (store: Awaited<ReturnType<typeof filledStore>>['store']) =>
  (await store.readCurrent(today)).plan.objectives[0]?.keyResults[0]?.checkIns.map((one) => one.value);

const heldChanges = async (area: StorageArea) =>
  (await storageJournal(area).entries(1, 0)).map(({ change }) => change);

test('a check-in is read back from the current quarter, also after the database is opened again', async () => {
  const { store, name } = await filledStore();
  await store.commit('checkIn', [doc], [ran('c1', 41)]);
  store.close();
  const { store: again } = await freshStore({ name });
  expect(await valuesOf(again)).toEqual([41]);
});

test('a change is in the journal, numbered and hashed, before it is called saved', async () => {
  const { store, area } = await filledStore();
  await store.commit('checkIn', [doc], [ran('c1', 41)]);
  const entries = await storageJournal(area).entries(1, 0);
  expect(entries.map((entry) => entry.arrival)).toEqual([1, 2, 3]);
  expect(entries.map((entry) => entry.change)).toEqual(await store.readLog());
  expect(new Set(entries.map((entry) => entry.hash)).size).toBe(3);
});

test('a change that no second copy takes is not called saved', async () => {
  const journal = storageJournal(memoryArea());
  const vault = memoryVault();
  vault.isGone = true;
  const { store } = await freshStore({
    vault,
    journal: { ...journal, append: () => Promise.reject(new Error('full')) },
  });
  await expect(store.commit('addObjective', [doc], [objective])).rejects.toThrow('full');
});

/** A store whose journal takes nothing from now on. */
async function withIllJournal() {
  const opened = await filledStore();
  const set = vi.spyOn(opened.area, 'set').mockRejectedValue(new Error('IO error'));
  await opened.store.commit('checkIn', [doc], [ran('c1', 41)]);
  await opened.store.commit('checkIn', [doc], [ran('c2', 42)]);
  set.mockRestore();
  return opened;
}

test('a journal that takes nothing stops nobody: the vault holds the change instead', async () => {
  const { store, name, area, vault } = await withIllJournal();
  store.close();
  await deleteDatabase(name);
  const { store: again } = await freshStore({ name, journal: storageJournal(area), vault });
  expect(await again.mend()).toMatchObject({ restored: 4, lost: undefined });
  expect(await valuesOf(again)).toEqual([41, 42]);
});

test('a journal that is well again is caught up without a hole', async () => {
  const { store, area } = await withIllJournal();
  await store.commit('checkIn', [doc], [ran('c3', 43)]);
  expect(await heldChanges(area)).toEqual(await store.readLog());
});

test('a journal that is behind and takes nothing at the start stops nobody either', async () => {
  const { store, name, area, vault } = await filledStore();
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('IO error'));
  await store.commit('checkIn', [doc], [ran('c1', 41)]);
  store.close();
  const { store: again } = await freshStore({ name, journal: storageJournal(area), vault });
  await again.commit('checkIn', [doc], [ran('c2', 42)]);
  expect(await again.mend()).toMatchObject({ isAlone: true, lost: undefined });
  set.mockRestore();
  await again.commit('checkIn', [doc], [ran('c3', 43)]);
  expect(await heldChanges(area)).toEqual(await again.readLog());
  expect(await valuesOf(again)).toEqual([41, 42, 43]);
});

test('a change that was refused for want of a second copy does not count, and can be entered again', async () => {
  const { store, area, vault } = await filledStore();
  const before = await store.readLog();
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('IO error'));
  vault.isGone = true;
  await expect(store.commit('checkIn', [doc], [ran('c1', 41)])).rejects.toThrow('IO error');
  expect(await store.readLog()).toEqual(before);
  expect(await valuesOf(store)).toEqual([]);
  set.mockRestore();
  vault.isGone = false;
  await store.commit('checkIn', [doc], [ran('c1', 41)]);
  expect(await heldChanges(area)).toEqual(await store.readLog());
  expect(await store.upkeep.check()).toMatchObject({ mended: 0, viewMatches: true });
});

test('a write that fails takes nothing out of the journal that another window has put there since', async () => {
  const { store, name, area, vault } = await filledStore();
  const journal = storageJournal(area);
  let followed: Promise<unknown> = Promise.resolve();
  const slow = { ...journal, append: (entries: LogEntry[]) => journal.append(entries).then(() => followed) };
  const { store: failing } = await freshStore({ name, vault, journal: slow as typeof journal });
  await failing.mend();
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (
    this: IDBTransaction,
  ) {
    this.abort();
  });
  const refused = failing.commit('checkIn', [doc], [ran('c1', 41)]);
  followed = store.commit('checkIn', [doc], [ran('c2', 42)]);
  await expect(refused).rejects.toThrow();
  commit.mockRestore();
  expect(await heldChanges(area)).toEqual(await store.readLog());
  expect(await valuesOf(store)).toEqual([42]);
});

test('a change whose transaction failed is in no copy', async () => {
  const { store, area, name } = await filledStore();
  const before = await storageJournal(area).head();
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
    this: IDBTransaction,
  ) {
    this.abort();
  });
  await expect(store.commit('checkIn', [doc], [ran('c1', 41)])).rejects.toThrow();
  commit.mockRestore();
  expect(await storageJournal(area).head()).toEqual(before);
  store.close();
  const { store: again } = await freshStore({ name, journal: storageJournal(area) });
  expect(await valuesOf(again)).toEqual([]);
});

test('the journal is caught up with what a closed popup left out of it', async () => {
  const area = memoryArea();
  const journal = storageJournal(area);
  const { store, name } = await freshStore({ journal: { ...journal, append: async () => {} } });
  await store.commit('addObjective', [doc], [objective]);
  await store.commit('addKeyResult', [doc], [keyResult]);
  store.close();
  expect(await journal.head()).toBeUndefined();
  const { store: again } = await freshStore({ name, journal });
  await again.mend();
  expect((await journal.entries(1, 0)).map((entry) => entry.change.label)).toEqual([
    'addObjective',
    'addKeyResult',
  ]);
});

test('a sum adds to what another window has just written', async () => {
  const { store, name } = await filledStore();
  const { store: other } = await freshStore({ name });
  const plusFour = (window: typeof store, id: string) =>
    window.commit('checkIn', [doc], (docs) => {
      const records = Object.values(docs.get(doc)?.records ?? {});
      const values = records.filter((one) => one.kind === 'checkIn').map((one) => one.value as number);
      return [ran(id, Math.max(0, ...values) + 4)];
    });
  await Promise.all([1, 2, 3, 4, 5].flatMap((n) => [plusFour(store, `a${n}`), plusFour(other, `b${n}`)]));
  expect(Math.max(...((await valuesOf(store)) ?? []))).toBe(40);
});

test('a value that does not fit its record is refused before anything is written', async () => {
  const { store } = await filledStore();
  const before = await store.readLog();
  await expect(store.commit('checkIn', [doc], [ran('c1', Number.POSITIVE_INFINITY)])).rejects.toThrow(
    'value',
  );
  await expect(store.commit('checkIn', [doc], [ran('c1', 4, '2026-02-30')])).rejects.toThrow('date');
  await expect(store.commit('checkIn', [doc], () => [ran('c1', Number.NaN)])).rejects.toThrow('value');
  expect(await store.readLog()).toEqual(before);
});

test('undo takes back one change at a time, redo brings it back, and a new change ends redo', async () => {
  const { store } = await filledStore();
  await store.commit('checkIn', [doc], [ran('c1', 41)]);
  await store.commit('checkIn', [doc], [ran('c2', 45)]);
  expect((await store.undo())?.label).toBe('checkIn');
  expect(await valuesOf(store)).toEqual([41]);
  await store.undo();
  expect(await valuesOf(store)).toEqual([]);
  await store.redo();
  expect(await valuesOf(store)).toEqual([41]);
  await store.redo();
  expect(await valuesOf(store)).toEqual([41, 45]);
  expect(await store.redo()).toBeUndefined();
  await store.undo();
  await store.commit('checkIn', [doc], [ran('c3', 50)]);
  expect(await store.redo()).toBeUndefined();
  expect(await valuesOf(store)).toEqual([41, 50]);
});

test('undo goes all the way back to an empty plan, and no further', async () => {
  const { store } = await filledStore();
  await store.undo();
  await store.undo();
  expect(await store.undo()).toBeUndefined();
  expect((await store.readCurrent(today)).plan.objectives).toEqual([]);
});

test('undo of an edit sets back only what no other device has changed since', async () => {
  const { store, clock } = await filledStore();
  await store.commit(
    'edit',
    [doc],
    [patchIn('2026-q4', 'keyResult', 'k1', { target: 200, title: 'Run 200 km' })],
  );
  clock.now += 60_000;
  const { store: laptop, clock: laptopClock } = await freshStore({ device: 'laptop9' });
  laptopClock.now = clock.now;
  await laptop.merge(await store.readLog());
  await laptop.commit('edit', [doc], [patchIn('2026-q4', 'keyResult', 'k1', { target: 180 })]);
  await store.merge(await laptop.readLog());
  const undone = await store.undo();
  expect(undone?.left).toEqual([{ kind: 'keyResult', id: 'k1', field: 'target' }]);
  const keyResultNow = (await store.readCurrent(today)).plan.objectives[0]?.keyResults[0]?.record;
  expect(keyResultNow).toMatchObject({ title: 'Run 150 km', target: 180 });
});

test('a clock that was set back still gives later stamps', async () => {
  const { store, clock } = await filledStore();
  clock.now -= 86_400_000;
  await store.commit('checkIn', [doc], [ran('c1', 41)]);
  const stamps = (await store.readLog()).map((change) => change.stamp);
  expect(stamps).toEqual([...stamps].sort());
});

test('what a clock that was years ahead has stamped is taken, and what is written next comes after it', async () => {
  const { store } = await filledStore();
  const { store: fast, clock } = await freshStore({ device: 'fastclock' });
  await fast.merge(await store.readLog());
  clock.now = Date.UTC(2031, 2, 3);
  await fast.commit('checkIn', [doc], [ran('c1', 60)]);
  await store.merge(await fast.readLog());
  expect(await valuesOf(store)).toEqual([60]);
  await store.commit('checkIn', [doc], [ran('c1', 61)]);
  expect(await valuesOf(store)).toEqual([61]);
});

test('a stamp that no clock can go on from is refused, and nothing of its batch is taken', async () => {
  const { store } = await filledStore();
  const { store: fast, clock } = await freshStore({ device: 'fastclock' });
  await fast.commit('addObjective', [doc], [objective]);
  clock.now = Date.UTC(4001, 0, 1);
  await fast.commit('checkIn', [doc], [ran('c9', 9)]);
  const before = await store.readLog();
  await expect(store.merge(await fast.readLog())).rejects.toThrow('ahead');
  expect(await store.readLog()).toEqual(before);
});

test('every window hears which documents changed', async () => {
  const feed = localFeed();
  const { store } = await freshStore({ feed });
  const heard: string[][] = [];
  store.onChange((message) => heard.push(message.docs));
  await store.commit('addObjective', [doc], [objective]);
  await store.undo();
  expect(heard).toEqual([[doc], [doc]]);
});

test('a database that a newer version wrote is refused and left as it is', async () => {
  const { store, name } = await filledStore();
  store.close();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 2);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await expect(freshStore({ name })).rejects.toEqual(new StoreError('newer'));
});

test('an old window gives way when a newer version opens the database', async () => {
  const { name } = await filledStore();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 2);
    request.onsuccess = () => resolve(request.result.close());
    request.onblocked = () => reject(new Error('blocked'));
  });
});

test('a connection that the browser closes is opened again by whoever next writes', async () => {
  const opened: IDBDatabase[] = [];
  const factory = {
    open(name: string, version?: number) {
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    },
  } as IDBFactory;
  const places = [{ factory: async () => factory, name: 'closing' }];
  let closed = 0;
  const { store } = await freshStore({ name: 'closing', places, onClosed: () => closed++ });
  await store.commit('addObjective', [doc], [objective]);
  const [connection] = opened;
  connection?.close();
  connection?.onclose?.(new Event('close'));
  await store.commit('addKeyResult', [doc], [keyResult]);
  expect((await store.readLog()).map(({ label }) => label)).toEqual(['addObjective', 'addKeyResult']);
  expect([opened.length, closed]).toEqual([2, 0]);
});
