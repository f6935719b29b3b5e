import { history } from './history';
import { today } from './now';
import { opened } from './opened';

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });

/** Loses the database of a history and opens the store: until everything is back from the journal, on disk. */
export async function timeRecovery(name: string): Promise<number> {
  await deleted(name);
  const begun = performance.now();
  const store = await opened(name);
  const { restored } = await store.mend();
  const { plan } = await store.readCurrent(today());
  const end = performance.now();
  store.close();
  if (restored === 0 || plan.objectives.length !== 4) throw new Error(`${name} was not brought back.`);
  return end - begun;
}

let imports = 0;

/** Brings the same check-ins into a new store as a file does: one change, in the journal too. */
export async function timeImport(checkIns: number): Promise<number> {
  const name = `import-${++imports}`;
  const patches = [...history(checkIns, today(), Date.now())].flat().flatMap((change) => change.patches);
  const begun = performance.now();
  const store = await opened(name);
  await store.commit('bringIn', [...new Set(patches.map((patch) => patch.doc))], patches);
  const { plan } = await store.readCurrent(today());
  const end = performance.now();
  await store.upkeep.erase('everything');
  store.close();
  await deleted(name);
  if (plan.objectives.length !== 4) throw new Error('The import is not the one that was made.');
  return end - begun;
}
