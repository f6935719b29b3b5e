import { browser } from 'wxt/browser';
import { writeBackup } from '../../core/exchange/backup/write-backup';
import { localDate } from '../../core/scoring';
import { readMemory, remember } from '../shared/backup/memory';
import { saveWeekly } from '../shared/backup/weekly';
import { withOwnStore } from './with-store';

const keptKey = 'backup:kept';

/** Once a day: one backup that is kept in the browser, and one into Downloads where its week has passed. */
export async function keepDaily(): Promise<void> {
  const today = localDate(new Date());
  if ((await browser.storage.local.get(keptKey))[keptKey] === today) return;
  await withOwnStore(async (store) => {
    // After a loss the last good backups stay, and are not pushed out by what is left.
    if ((await store.isBehind()) || (await store.mend()).lost) return;
    if ((await store.head()).arrival === 0) return;
    await browser.storage.local.set({ [keptKey]: today });
    if ((await readMemory()).since === undefined) await remember({ since: Date.now() });
    await store.upkeep.keepBackup(writeBackup);
    await saveWeekly(store);
  });
}

/** As soon as it is asked for. */
export const saveFirstWeekly = (): Promise<void> =>
  withOwnStore(async (store) => {
    await saveWeekly(store);
  });
