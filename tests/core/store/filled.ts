import { patchIn, recordCheckIn } from '../../../core/model';
import { type Store, storageJournal } from '../../../core/store';
import { deleteDatabase, freshStore, memoryArea, memoryVault } from './open';

export const cycle = '2026-q4';
export const doc = `cycle:${cycle}`;
export const today = '2026-11-22';
export const ran = (id: string, value: number) =>
  recordCheckIn(cycle, id, { keyResult: 'k', date: today, value });

/** A store with four changes, and its other two copies. */
export async function filled() {
  const area = memoryArea();
  const vault = memoryVault();
  const journal = storageJournal(area);
  const { store, name, clock } = await freshStore({ journal, vault });
  await store.commit('addObjective', [doc], [patchIn(cycle, 'objective', 'o', { title: 'Fit' })]);
  await store.commit(
    'addKeyResult',
    [doc],
    [patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Run', metric: 'reach', target: 150 })],
  );
  await store.commit('checkIn', [doc], [ran('c1', 8)]);
  await store.commit('checkIn', [doc], [ran('c2', 22)]);
  await store.noted();
  return { store, name, journal, area, vault, clock };
}

/** Puts the database back to its first changes, as a file system that lost its newest writes does. */
export async function rollBack(store: Store, name: string, arrival: number): Promise<void> {
  const kept = (await store.readLog()).slice(0, arrival);
  store.close();
  await deleteDatabase(name);
  const { store: older } = await freshStore({ name, newId: () => 'device1' });
  if (arrival > 0) await older.merge(kept);
  older.close();
}

export const titles = async (store: Store): Promise<string[]> =>
  (await store.readCurrent(today)).plan.objectives.map(({ record }) => record.title);
