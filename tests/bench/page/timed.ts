import type { Change } from '../../../core/model';
import type { Store } from '../../../core/store';
import { newId } from '../../../entrypoints/shared/plan/new-id';
import { checkIn } from '../../../entrypoints/shared/quarter/check-in';
import { currentDoc } from './history';
import { today } from './now';
import { opened, openedAlone, productName } from './opened';
import { getRaw, openRaw, putRaw } from './raw';
import { plainName } from './seed';

/** Opens the database and reads the running quarter; the median of so many times. */
export const timeQuarter = (name: string, times: number): Promise<number> =>
  middle(times, async () => {
    const store = await opened(name);
    const { plan } = await store.readCurrent(today());
    const end = performance.now();
    store.close();
    if (plan.objectives.length !== 4)
      throw new Error(`The quarter of ${name} is not the one that was written.`);
    return end;
  });

/** Opens the plain database and reads its one document; the median of so many times. */
export const timeRawQuarter = (name: string, times: number): Promise<number> =>
  middle(times, async () => {
    const db = await openRaw(plainName(name));
    const doc = await getRaw(db, currentDoc(today()));
    const end = performance.now();
    db.close();
    if (!doc) throw new Error(`${name} has no document to compare with.`);
    return end;
  });

/**
 * Check-ins as the popup writes them, each until it may say "Saved" and so many milliseconds after the last one; the
 * median of so many.
 */
export const timeCheckIns = async (times: number, pause = 0): Promise<number> =>
  checkInsOf(await opened(productName), times, pause);

/** The same with a store that has neither journal nor vault. */
export async function timeAlone(times: number): Promise<number> {
  await fillAlone();
  return checkInsOf(await openedAlone(), times);
}

async function checkInsOf(store: Store, times: number, pause = 0): Promise<number> {
  const { plan } = await store.readCurrent(today());
  await store.mend();
  const id = plan.objectives[1]?.keyResults[0]?.record.id ?? '';
  const more = { confidence: 'onTrack', note: 'Two more teams took part.', blocker: '' } as const;
  const write = async (i: number) => {
    await checkIn(store, plan, id, { value: 40 + i / 10 }, more, today());
    return performance.now();
  };
  const taken = await middle(times, write, pause);
  store.close();
  return taken;
}

/** Opens the product's store, reads the quarter and compares the copies; the median of so many times. */
export const timeOpening = (times: number): Promise<number> => openingOf(() => opened(productName), times);

/** The same with a store that has neither journal nor vault. */
export async function timeOpeningAlone(times: number): Promise<number> {
  await fillAlone();
  return openingOf(openedAlone, times);
}

const openingOf = (open: () => Promise<Store>, times: number): Promise<number> =>
  middle(times, async () => {
    const store = await open();
    await store.readCurrent(today());
    await store.mend();
    const end = performance.now();
    store.close();
    return end;
  });

let isAloneFilled = false;

/** As much history as the product has, in a store alone. */
async function fillAlone(): Promise<void> {
  if (isAloneFilled) return;
  isAloneFilled = true;
  const [product, alone] = [await opened(productName), await openedAlone()];
  await alone.merge(await product.readLog());
  product.close();
  alone.close();
}

/** The same change written to a plain database, as strictly, so many milliseconds after the last; the median of so many. */
export async function timeRawWrites(times: number, pause = 0): Promise<number> {
  const same = await lastChange();
  const db = await openRaw('plain-writes');
  const write = async () => {
    await putRaw(db, { id: newId(), ...same });
    return performance.now();
  };
  const taken = await middle(times, write, pause);
  db.close();
  return taken;
}

let change: Change | undefined;

async function lastChange(): Promise<Change> {
  if (change) return change;
  const store = await opened(productName);
  change = (await store.readLog()).at(-1);
  store.close();
  if (!change) throw new Error('Nothing was written yet.');
  return change;
}

async function middle(times: number, take: (i: number) => Promise<number>, pause = 0): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    const begun = performance.now();
    taken.push((await take(i)) - begun);
  }
  return taken.sort((a, b) => a - b)[times >> 1] ?? Number.NaN;
}
