import { browser } from 'wxt/browser';
import { deleteBuckets } from '../../../core/store';
import { demoKey, demoName, demoPrefix, inDemoTurn } from './demo-mode';

const spare = `${demoName}-spare`;

/** Throws away what the demo kept, in all its places, once it was left. */
export const forgetDemo = (): Promise<void> => inDemoTurn(throwAway);

/** The same for who has the turn already. */
export async function throwAway(): Promise<void> {
  if ((await browser.storage.local.get(demoKey))[demoKey] !== false) return;
  for (const name of [demoName, spare]) await deleted(name);
  await deleteBuckets(`${demoName}-`);
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(demoName, { recursive: true }).catch(() => undefined);
  const keys = Object.keys(await browser.storage.local.get(null));
  // Last, so that what ends before is begun again.
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(demoPrefix)));
  await browser.storage.local.remove(demoKey);
}

/** Windows that have it open still close it when they hear of this. */
const deleted = (name: string): Promise<void> =>
  new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => done();
    deleting.onerror = () => failed(deleting.error);
  });
