import type { Worker } from '@playwright/test';
import type { ExtensionChromium } from './chromium';
import { background, type ExtensionGlobal } from './fixed-today';

/** Closes every page and removes what the extension keeps, in all its stores, so that the next test begins anew. */
export async function clearExtension(extension: ExtensionChromium): Promise<void> {
  const { context } = extension;
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
  const worker = await background(context);
  await untilIdle(worker);
  const session = await context.newCDPSession(blank);
  await session.send('Storage.clearDataForOrigin', {
    origin: extension.url('').slice(0, -1),
    storageTypes: 'indexeddb,local_storage,file_systems,storage_buckets',
  });
  await session.detach();
  await worker.evaluate(async () => {
    const { storage, action } = (globalThis as unknown as ExtensionGlobal).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear(), action.setBadgeText({ text: '' })]);
  });
}

/** A database that is being opened while its data is cleared never opens: what the background does is done first. */
async function untilIdle(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { alarms } = (globalThis as unknown as ExtensionGlobal).chrome;
    const isBegun = async () => (await alarms.get('midnight')) !== undefined;
    while (!(await isBegun())) await new Promise((done) => setTimeout(done, 20));
    for (;;) {
      const { held = [], pending = [] } = await navigator.locks.query();
      const [{ name } = {}] = [...pending, ...held];
      if (name === undefined) return;
      await navigator.locks.request(name, async () => {});
    }
  });
}
