import { expect, test, vi } from 'vitest';
import { writeBackup } from '../../../core/exchange';
import { patchIn } from '../../../core/model';
import { storageJournal } from '../../../core/store';
import { cycle, doc, filled, ran, rollBack, titles, today } from './filled';
import { deleteDatabase, freshStore, memoryArea, memoryVault } from './open';

test('a wiped database is brought back from the journal, and says how many changes', async () => {
  const { store, name, journal, vault } = await filled();
  const before = await store.readCurrent(today);
  const log = await store.readLog();
  store.close();
  await deleteDatabase(name);
  const { store: again } = await freshStore({ name, journal, vault, device: 'device2' });
  expect((await again.readCurrent(today)).plan).toEqual(before.plan);
  expect(await again.mend()).toMatchObject({ restored: 4, lost: undefined });
  expect(await again.head()).toEqual(before.head);
  expect(await again.readLog()).toEqual(log);
});

test('a database that was rolled back gets only what it lost', async () => {
  const { store, name, journal, vault } = await filled();
  const before = await store.readCurrent(today);
  await rollBack(store, name, 2);
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 2, lost: undefined });
  expect((await again.readCurrent(today)).plan).toEqual(before.plan);
});

test('a check-in waits until what was lost is back, and takes no change’s place', async () => {
  const { store, name, journal, vault } = await filled();
  await rollBack(store, name, 2);
  const { store: again } = await freshStore({ name, journal, vault, device: 'device2' });
  await again.commit('checkIn', [doc], [ran('c3', 30)]);
  expect((await again.readLog()).map(({ label }) => label)).toEqual([
    'addObjective',
    'addKeyResult',
    'checkIn',
    'checkIn',
    'checkIn',
  ]);
  expect(await journal.entries(1, 0)).toHaveLength(5);
});

test('a torn entry of the journal costs itself alone, and what it was is said to be lost', async () => {
  const { store, name, journal, area, vault } = await filled();
  store.close();
  await deleteDatabase(name);
  area.items.set('journal:1:000000003', { hash: 'torn', change: { stamp: 'x', patches: [] } });
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 3, lost: { count: 1 } });
  const [objective] = (await again.readCurrent(today)).plan.objectives;
  expect(objective?.keyResults[0]?.checkIns.map(({ value }) => value)).toEqual([22]);
  expect((await journal.entries(1, 0)).map(({ change }) => change)).toEqual(await again.readLog());
});

test('a journal that lost its head alone still gives everything back', async () => {
  const { store, name, journal, area, vault } = await filled();
  store.close();
  await deleteDatabase(name);
  area.items.delete('journal:head');
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 4 });
});

test('a journal whose old entries were folded gives all of them back', async () => {
  const { store, name, journal, area, vault } = await filled();
  for (let at = 0; at < 600; at++) await store.commit('checkIn', [doc], [ran(`more${at}`, at)]);
  const before = await journal.entries(1, 0);
  await store.upkeep.tend();
  expect([...area.items.keys()].filter((key) => key.startsWith('journal:1:')).length).toBeLessThan(150);
  expect(await journal.entries(1, 0)).toEqual(before);
  await store.commit('checkIn', [doc], [ran('last', 1)]);
  const { plan } = await store.readCurrent(today);
  await rollBack(store, name, 0);
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 605 });
  expect((await again.readCurrent(today)).plan).toEqual(plan);
});

test('a journal and a vault that are gone are written anew from the database', async () => {
  const { store, name } = await filled();
  const log = await store.readLog();
  store.close();
  const area = memoryArea();
  const { store: again, vault } = await freshStore({ name, journal: storageJournal(area) });
  expect(await again.mend()).toMatchObject({ restored: 0, lost: undefined, isAlone: false });
  expect((await storageJournal(area).entries(1, 0)).map(({ change }) => change)).toEqual(log);
  expect(vault.state).toMatchObject({ generation: 1, arrival: 4 });
});

test('a database and a journal that went other ways are joined', async () => {
  const { store, name, journal, vault } = await filled();
  await rollBack(store, name, 2);
  // This window hears of no other copy, so it writes a third change of its own.
  const { store: apart, clock } = await freshStore({ name });
  clock.now += 1000;
  await apart.commit('checkIn', [doc], [ran('c9', 99)]);
  await apart.commit('checkIn', [doc], [ran('c10', 100)]);
  apart.close();
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 2, lost: undefined });
  expect(await again.readLog()).toHaveLength(6);
  expect((await journal.entries(1, 0)).map(({ change }) => change)).toEqual(await again.readLog());
});

test('what no copy holds any more is told, at every start until its owner has seen it', async () => {
  const { store, name, vault } = await filled();
  await rollBack(store, name, 0);
  const { store: again } = await freshStore({ name, vault });
  const { lost } = await again.mend();
  expect(lost).toMatchObject({ count: 4 });
  await again.commit('addObjective', [doc], [patchIn(cycle, 'objective', 'new', { title: 'Anew' })]);
  await again.noted();
  again.close();
  const { store: later, area } = await freshStore({ name, vault });
  expect((await later.mend()).lost).toEqual(lost);
  await later.acceptLoss();
  expect((await later.mend()).lost).toBeUndefined();
  later.close();
  const { store: last } = await freshStore({ name, vault, journal: storageJournal(area) });
  expect((await last.mend()).lost).toBeUndefined();
  expect(await titles(last)).toEqual(['Anew']);
});

test('without a vault everything else still works', async () => {
  const { store, name, journal, vault } = await filled();
  vault.isGone = true;
  await rollBack(store, name, 1);
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 3, lost: undefined });
  await again.commit('checkIn', [doc], [ran('c3', 30)]);
  await again.noted();
  expect(await again.readLog()).toHaveLength(5);
});

test('a journal that cannot be reached leaves the database as it is, and that is told', async () => {
  const { store, name, journal, vault } = await filled();
  store.close();
  const gone = () => Promise.reject(new Error('unreachable'));
  const unreachable = { ...journal, head: gone, entries: gone, erasing: gone };
  const { store: again } = await freshStore({ name, vault, journal: unreachable });
  expect(await again.mend()).toMatchObject({ restored: 0, lost: undefined, isAlone: true });
  expect(await titles(again)).toEqual(['Fit']);
});

test('what cannot be opened is left, and what the journal holds goes on in the spare place', async () => {
  const { store, name, journal, vault } = await filled();
  store.close();
  const broken = {
    open: () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    },
  } as unknown as IDBFactory;
  const places = [
    { factory: async () => broken, name },
    { factory: async () => indexedDB, name: `${name}-spare` },
  ];
  const { store: spare } = await freshStore({ name, journal, vault, places, device: 'device2' });
  expect(await spare.mend()).toMatchObject({ restored: 4, isSpare: true });
  await spare.commit('checkIn', [doc], [ran('c3', 30)]);
  spare.close();
  // The first place has healed: it takes what it missed.
  const { store: healed } = await freshStore({ name, journal, vault });
  expect(await healed.mend()).toMatchObject({ restored: 1, isSpare: false });
  expect(await healed.readLog()).toHaveLength(5);
});

test('a database that opens and cannot be read is left too', async () => {
  const { store, name, journal, vault } = await filled();
  const { plan } = await store.readCurrent(today);
  store.close();
  const places = [name, `${name}-spare`].map((one) => ({ factory: async () => indexedDB, name: one }));
  const { store: again } = await freshStore({ name, journal, vault, places });
  const read = IDBObjectStore.prototype.getAll;
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.transaction.db.name === name) throw new DOMException('Internal error.', 'UnknownError');
    return read.apply(this, given);
  });
  expect((await again.readCurrent(today)).plan).toEqual(plan);
  expect(await again.mend()).toMatchObject({ restored: 4, isSpare: true });
  getAll.mockRestore();
});

test('what is written after a full disk comes back even where it tore both other copies', async () => {
  const { store, name, journal, area, vault } = await filled();
  const abort = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
    this: IDBTransaction,
  ) {
    this.abort();
  });
  await expect(store.commit('checkIn', [doc], [ran('c3', 30)])).rejects.toThrow();
  abort.mockRestore();
  const torn = new Map(area.items);
  await store.commit('checkIn', [doc], [ran('c3', 31)]);
  store.close();
  // A popup of the same session writes on behind what is torn.
  const { store: next, clock } = await freshStore({ name, journal, vault });
  clock.now += 1000;
  await next.commit('checkIn', [doc], [ran('c4', 32)]);
  const { plan } = await next.readCurrent(today);
  await rollBack(next, name, 4);
  area.items.clear();
  for (const [key, value] of torn) area.items.set(key, value);

  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 2, lost: undefined });
  expect((await again.readCurrent(today)).plan).toEqual(plan);
  expect((await journal.entries(1, 0)).map(({ change }) => change)).toEqual(await again.readLog());
});

test('what another window wrote behind what is torn comes back too', async () => {
  const { store, name, journal, area, vault } = await filled();
  const { store: other } = await freshStore({ name, journal, vault });
  await other.mend();
  const torn = new Map(area.items);
  const abort = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (
    this: IDBTransaction,
  ) {
    this.abort();
  });
  await expect(store.commit('checkIn', [doc], [ran('c3', 30)])).rejects.toThrow();
  abort.mockRestore();
  await other.commit('checkIn', [doc], [ran('c4', 31)]);
  await other.noted();
  await other.commit('checkIn', [doc], [ran('c5', 32)]);
  const { plan } = await other.readCurrent(today);
  store.close();
  await rollBack(other, name, 4);
  area.items.clear();
  for (const [key, value] of torn) area.items.set(key, value);

  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 2, lost: undefined });
  expect((await again.readCurrent(today)).plan).toEqual(plan);
});

test('a database that fails to open once is opened again before it is left', async () => {
  const { store, name, journal, vault } = await filled();
  store.close();
  let opens = 0;
  const torn = {
    open(...given: Parameters<IDBFactory['open']>) {
      if (opens++ === 0) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return indexedDB.open(...given);
    },
  } as IDBFactory;
  const places = [
    { factory: async () => torn, name },
    { factory: async () => indexedDB, name: `${name}-spare` },
  ];
  const { store: again } = await freshStore({ name, journal, vault, places });
  expect(await again.mend()).toMatchObject({ restored: 0, isSpare: false });
  expect(await titles(again)).toEqual(['Fit']);
});

test('an area that gives a torn value up only when it is read again still gives back the rest', async () => {
  const { store, name, area, vault } = await filled();
  const before = (await store.readCurrent(today)).plan;
  store.close();
  await deleteDatabase(name);
  let reads = 0;
  const torn = {
    ...area,
    get: (keys: string | string[] | null) =>
      reads++ % 2 ? area.get(keys) : Promise.reject(new Error('Invalid JSON')),
  };
  const { store: again } = await freshStore({ name, journal: storageJournal(torn), vault });
  expect((await again.readCurrent(today)).plan).toEqual(before);
});

test('what is written after a restore comes back even where it went behind a torn place in both copies', async () => {
  const { store, name, journal, area, vault } = await filled();
  store.close();
  await deleteDatabase(name);
  const torn = new Map(area.items);
  const { store: restored } = await freshStore({ name, journal, vault });
  await restored.commit('checkIn', [doc], [ran('c3', 31)]);
  const { plan } = await restored.readCurrent(today);
  await rollBack(restored, name, 4);
  area.items.clear();
  for (const [key, value] of torn) area.items.set(key, value);
  const { store: again } = await freshStore({ name, journal, vault });
  expect(await again.mend()).toMatchObject({ restored: 1, lost: undefined });
  expect((await again.readCurrent(today)).plan).toEqual(plan);
});

/** Lets the seconds that work waits for go by at once, and no faster than what the database does between them. */
async function hurried<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((next) => setImmediate(next));
    await vi.advanceTimersByTimeAsync(20);
  }
  vi.useRealTimers();
  return done;
}

test('a journal that is only slow is waited for before anything is called lost', async () => {
  const { store, name, journal, vault } = await filled();
  store.close();
  await deleteDatabase(name);
  const slow = () => new Promise((resolve) => setTimeout(resolve, 10_000)).then(() => journal.head());
  const { store: again } = await freshStore({ name, vault, journal: { ...journal, head: slow } });
  expect(await hurried(() => titles(again))).toEqual(['Fit']);
  expect(await hurried(() => again.mend())).toMatchObject({ restored: 4, lost: undefined, isAlone: false });
});

test.each(['torn', null, {}, { generation: 1, arrival: '4', hash: '' }])(
  'a head of the journal that says %j says nothing',
  async (head) => {
    const { store, name, area, vault } = await filled();
    store.close();
    await deleteDatabase(name);
    area.items.set('journal:head', head);
    area.items.set('journal:1:000000005', { hash: '', change: null });
    const { store: again } = await freshStore({ name, journal: storageJournal(area), vault });
    expect(await titles(again)).toEqual(['Fit']);
    await again.commit('checkIn', [doc], [ran('c3', 30)]);
    expect(await again.upkeep.check()).toMatchObject({
      database: { state: 'sound' },
      journal: { state: 'sound' },
    });
  },
);

test('a place that never answers keeps nobody from the plan, nor from writing', async () => {
  const { store, name, journal } = await filled();
  store.close();
  const never = () => new Promise<never>(() => {});
  const silent = { ...memoryVault(), read: never, write: never };
  const { store: again } = await freshStore({ name, journal, vault: silent });
  const [mended, committed] = await hurried(() =>
    Promise.all([again.mend(), again.commit('checkIn', [doc], [ran('c3', 30)])]),
  );
  expect(mended).toMatchObject({ restored: 0, isAlone: false });
  expect(committed).toMatchObject({ label: 'checkIn' });
  expect(await journal.entries(1, 0)).toHaveLength(5);
});

test('backups of a clock that ran ahead push out none that follow', async () => {
  const { store, clock } = await filled();
  const today = clock.now;
  const keepAt = async (now: number) => {
    clock.now = now;
    await store.commit('checkIn', [doc], [ran(`at${now}`, 30)]);
    await store.upkeep.keepBackup(writeBackup);
  };
  for (let day = 0; day < 6; day++) await keepAt(today + (365 + day) * 86_400_000);
  await keepAt(today + 1);
  const [newest, ...others] = await store.upkeep.keptBackups();
  expect([newest?.made, newest?.changes, others.length]).toEqual([today + 1, 11, 4]);
});
