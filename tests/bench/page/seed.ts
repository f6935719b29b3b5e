import { checkInsPerQuarter, currentDoc, history } from './history';
import { today } from './now';
import { opened, productName } from './opened';
import { openRaw, putRaw } from './raw';

/** Writes a history of so many check-ins through the store into a new database. */
export async function seed(name: string, checkIns: number): Promise<void> {
  const store = await opened(name);
  for (const changes of history(checkIns, today(), Date.now())) await store.merge(changes);
  await store.upkeep.tend();
  store.close();
}

/** Years of weekly check-ins in the product's own database and journal. */
export const seedProduct = (years: number): Promise<void> =>
  seed(productName, years * 4 * checkInsPerQuarter);

/** Puts the running quarter's document, as it is, alone into a plain database beside its own. */
export async function keepPlainDoc(name: string): Promise<void> {
  const store = await opened(name);
  const doc = (await store.readAll()).find(({ id }) => id === currentDoc(today()));
  store.close();
  if (!doc) throw new Error(`${name} has no document of the running quarter.`);
  const plain = await openRaw(plainName(name));
  await putRaw(plain, doc);
  plain.close();
}

export const plainName = (name: string): string => `${name}-plain`;
