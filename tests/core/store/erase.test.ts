import { expect, test, vi } from 'vitest';
import { writeBackup } from '../../../core/exchange';
import { type Patch, patchIn, recordCheckIn } from '../../../core/model';
import { storageJournal } from '../../../core/store';
import { cycle, doc, filled, ran, rollBack, titles, today } from './filled';
import { deleteDatabase, freshStore, memoryArea } from './open';

async function withSecret() {
  const copies = await filled();
  const { store } = copies;
  await store.commit('addObjective', [doc], [patchIn(cycle, 'objective', 's', { title: 'Secret plan' })]);
  await store.commit(
    'addKeyResult',
    [doc],
    [
      patchIn(cycle, 'keyResult', 'sk', { objective: 's', title: 'Secret number', metric: 'yesNo' }),
      patchIn(cycle, 'objective', 'o', { title: 'Fitter' }),
    ],
  );
  await store.undo();
  await store.redo();
  await store.upkeep.keepBackup(writeBackup);
  await store.noted();
  return copies;
}

const dump = async (name: string, area: ReturnType<typeof memoryArea>) => {
  const { store } = await freshStore({ name });
  const all = [await store.readLog(), await store.readAll(), ...area.items.values()];
  store.close();
  return JSON.stringify(all);
};

test('an erased record is in no copy with any word, and what stood beside it stays', async () => {
  const { store, name, area, vault } = await withSecret();
  expect(await dump(name, area)).toContain('Secret number');
  await store.upkeep.erase(['s']);
  expect(await dump(name, area)).not.toContain('Secret');
  expect(await store.upkeep.keptBackups()).toEqual([]);
  expect(JSON.stringify(vault.state)).not.toContain('Secret');
  expect(await titles(store)).toEqual(['Fitter']);
  expect((await store.readCurrent(today)).plan.objectives[0]?.keyResults[0]?.checkIns).toHaveLength(2);
  expect((await store.upkeep.check()).mended).toBe(0);
  await store.commit('checkIn', [doc], [ran('c3', 30)]);
  expect(await store.undo()).toMatchObject({ label: 'checkIn' });
});

test('a KPI is erased with its readings and goals, and what is bound to it stays', async () => {
  const { store, name, area } = await filled();
  const main = 'scorecard:main';
  await store.commit(
    'addKpi',
    [main, doc],
    [
      {
        doc: main,
        kind: 'kpi',
        id: 'k',
        set: { title: 'Secret measure', parent: 'financial', frequency: 'weekly' },
      },
      {
        doc: main,
        kind: 'reading',
        id: 'r',
        set: { kpi: 'k', date: today, value: 41.5, note: 'Secret note' },
      },
      { doc: main, kind: 'kpiAim', id: 'a', set: { kpi: 'k', from: today, goal: 77.7 } },
      patchIn(cycle, 'keyResult', 'bound', { objective: 'o', title: 'Bound', metric: 'reach', kpi: 'k' }),
    ],
  );
  await store.upkeep.erase(['k']);
  const left = await dump(name, area);
  expect(left).not.toMatch(/Secret|77\.7/);
  expect(left).toContain('Bound');
});

test('what was undone goes with what it hung on: check-ins, work, milestones and key results with their own', async () => {
  const { store, name, area } = await withSecret();
  const undone: Patch[][] = [
    [recordCheckIn(cycle, 'sc', { keyResult: 'sk', date: today, value: 1, note: 'Secret note' })],
    [patchIn(cycle, 'initiative', 'si', { parent: 'sk', title: 'Secret work' })],
    [patchIn(cycle, 'milestone', 'sm', { keyResult: 'sk', title: 'Secret step' })],
    [
      patchIn(cycle, 'keyResult', 'sk2', { objective: 's', title: 'Secret second', metric: 'yesNo' }),
      recordCheckIn(cycle, 'sc2', { keyResult: 'sk2', date: today, value: 1, note: 'Secret second note' }),
    ],
  ];
  for (const patches of undone) {
    await store.commit('edit', [doc], patches);
    await store.undo();
  }
  // Made for another one and moved back: it hangs on what it was moved back to.
  await store.commit('edit', [doc], [patchIn(cycle, 'keyResult', 'k', { objective: 's' })]);
  await store.undo();
  expect(await dump(name, area)).toContain('Secret note');
  await store.upkeep.erase(['s']);
  expect(await dump(name, area)).not.toContain('Secret');
  expect((await store.readCurrent(today)).plan.objectives[0]?.keyResults[0]?.checkIns).toHaveLength(2);
});

test('everything erased stays erased, whichever older copy comes back', async () => {
  const { store, name, area, vault } = await withSecret();
  const older = new Map(area.items);
  const log = await store.readLog();
  await store.upkeep.erase('everything');
  expect(await titles(store)).toEqual([]);
  store.close();
  // The journal of the older generation.
  const journalBack = memoryArea();
  for (const [key, value] of older) journalBack.items.set(key, value);
  const { store: first } = await freshStore({ name, vault, journal: storageJournal(journalBack) });
  expect(await titles(first)).toEqual([]);
  expect(JSON.stringify([...journalBack.items.values()])).not.toContain('Secret');
  // The database of the older generation.
  await rollBack(first, name, 0);
  const { store: apart } = await freshStore({ name });
  await apart.merge(log);
  apart.close();
  const { store: second } = await freshStore({ name, vault, journal: storageJournal(area) });
  expect((await second.mend()).restored).toBe(0);
  expect(await titles(second)).toEqual([]);
  expect(await dump(name, area)).not.toContain('Secret');
  // Both of them: the vault knows what was erased.
  await rollBack(second, name, 0);
  const { store: third } = await freshStore({ name });
  await third.merge(log);
  third.close();
  area.items.clear();
  for (const [key, value] of older) area.items.set(key, value);
  const { store: last } = await freshStore({ name, vault, journal: storageJournal(area) });
  await last.mend();
  expect(await titles(last)).toEqual([]);
  expect(await dump(name, area)).not.toContain('Secret');
});

test.each([1, 2, 3, 4])(
  'erasing that ends after %s of its steps is finished by the next start',
  async (steps) => {
    const { store, name, journal, area, vault } = await withSecret();
    store.close();
    let left = steps;
    const ends =
      <Given extends unknown[], Result>(step: (...given: Given) => Promise<Result>) =>
      (...given: Given) =>
        left-- > 0 ? step(...given) : Promise.reject(new Error('The browser has ended.'));
    const { store: ending } = await freshStore({
      name,
      journal: {
        ...journal,
        setErasing: ends(journal.setErasing),
        rewrite: ends(journal.rewrite),
      },
      vault: { ...vault, read: () => vault.read(), remove: ends(vault.remove) },
    });
    await ending.upkeep.erase(['s']).catch(() => undefined);
    ending.close();
    const { store: again } = await freshStore({ name, journal, vault });
    await again.mend();
    expect(await titles(again)).toEqual(['Fitter']);
    expect(await journal.erasing()).toBeUndefined();
    expect(await again.upkeep.keptBackups()).toEqual([]);
    expect(await dump(name, area)).not.toContain('Secret');
  },
);

test('what the third place holds is erased by the next start where that was away, and no tail brings it back', async () => {
  const { store, name, journal, area, vault } = await withSecret();
  const set = vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('IO error'));
  await store.commit('editObjective', [doc], [patchIn(cycle, 'objective', 's', { title: 'Secret tail' })]);
  set.mockRestore();
  expect(JSON.stringify(vault.state)).toContain('Secret tail');
  vi.spyOn(vault, 'write').mockRejectedValueOnce(new Error('away'));
  await expect(store.upkeep.erase(['s'])).rejects.toThrow('away');
  await store.commit('checkIn', [doc], [ran('c3', 30)]);
  await store.noted();
  expect(JSON.stringify(vault.state)).not.toContain('Secret');
  store.close();
  const { store: again } = await freshStore({ name, journal, vault });
  await again.mend();
  expect(await titles(again)).toEqual(['Fitter']);
  expect(await again.upkeep.keptBackups()).toEqual([]);
  expect(await journal.erasing()).toBeUndefined();
  expect(vault.state?.erased?.[0]).toMatchObject({ what: ['s', 'sk'] });
});

test('a browser without a third place erases to the end', async () => {
  const { store, name, journal, area, vault } = await withSecret();
  vault.isGone = true;
  vi.spyOn(vault, 'backups').mockRejectedValue(new DOMException('There is no such place.', 'SecurityError'));
  await store.upkeep.erase(['s']);
  expect(await journal.erasing()).toBeUndefined();
  expect(await dump(name, area)).not.toContain('Secret');
});

/** Written in the spare place while the database's own could not be opened; now that one is in use again. */
async function withSpare() {
  const { store, name, journal, area, vault } = await withSecret();
  store.close();
  const spare = `${name}-spare`;
  const own = { factory: () => indexedDB, name };
  const other = { factory: () => indexedDB, name: spare };
  const { store: elsewhere } = await freshStore({ name, journal, vault, places: [other], device: 'device2' });
  await elsewhere.commit(
    'editObjective',
    [doc],
    [patchIn(cycle, 'objective', 's', { title: 'Secret spare' })],
  );
  elsewhere.close();
  expect(await dump(spare, area)).toContain('Secret spare');
  const remove = vi.fn(() => deleteDatabase(spare));
  const places = [own, { ...other, remove }];
  const open = async () => {
    const { store: healed } = await freshStore({ name, journal, vault, places });
    await healed.mend();
    return healed;
  };
  return { name, spare, journal, area, vault, remove, places, open };
}

test.each([['everything' as const], [['s']]])(
  'what is erased is in no place where the database once was (%s)',
  async (what) => {
    const { name, spare, journal, area, vault } = await withSpare();
    const { store } = await freshStore({ name, journal, vault });
    await store.upkeep.erase(what);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(spare);
    expect(await dump(name, area)).not.toContain('Secret');
    expect(await titles(store)).toEqual(what === 'everything' ? [] : ['Fitter']);
  },
);

test('a place that cannot be deleted is deleted by a later start, once what it may hold more is brought back', async () => {
  const { name, spare, journal, area, vault, remove, places, open } = await withSpare();
  const store = await open();
  remove.mockRejectedValueOnce(new Error('locked'));
  await expect(store.upkeep.erase('everything')).rejects.toThrow('locked');
  expect(await titles(store)).toEqual([]);
  store.close();
  // Another day in the spare place.
  const { store: elsewhere } = await freshStore({ name, journal, vault, places: places.slice(1) });
  await elsewhere.commit('addObjective', [doc], [patchIn(cycle, 'objective', 'n', { title: 'New' })]);
  await elsewhere.upkeep.keepBackup(writeBackup);
  await elsewhere.noted();
  elsewhere.close();
  const first = await open();
  expect(await titles(first)).toEqual(['New']);
  expect(remove).toHaveBeenCalledTimes(1);
  first.close();
  const second = await open();
  expect(remove).toHaveBeenCalledTimes(2);
  expect(await titles(second)).toEqual(['New']);
  expect(await second.upkeep.keptBackups()).toHaveLength(1);
  expect(await journal.erasing()).toBeUndefined();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(spare);
  expect(await dump(name, area)).not.toContain('Secret');
});
