import type { Change } from '../../../core/model';
import { newId } from '../../../entrypoints/shared/plan/new-id';
import { checkIn } from '../../../entrypoints/shared/quarter/check-in';
import { currentDoc } from './history';
import { today } from './now';
import { opened, productName } from './opened';
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

/** One check-in after another as the popup writes it, each until it may say "Saved"; the median of so many. */
export async function timeCheckIns(times: number): Promise<number> {
  const store = await opened(productName);
  const { plan } = await store.readCurrent(today());
  const id = plan.objectives[1]?.keyResults[0]?.record.id ?? '';
  const more = { confidence: 'onTrack', note: 'Two more teams took part.', blocker: '' } as const;
  const taken = await middle(times, async (i) => {
    await checkIn(store, plan, id, { value: 40 + i / 10 }, more, today());
    return performance.now();
  });
  store.close();
  return taken;
}

/** The same change written to a plain database, as strictly and one by one; the median of so many. */
export async function timeRawWrites(times: number): Promise<number> {
  const same = await lastChange();
  const db = await openRaw('plain-writes');
  const taken = await middle(times, async () => {
    await putRaw(db, { id: newId(), ...same });
    return performance.now();
  });
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

async function middle(times: number, take: (i: number) => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    taken.push((await take(i)) - begun);
  }
  return taken.sort((a, b) => a - b)[times >> 1] ?? Number.NaN;
}
