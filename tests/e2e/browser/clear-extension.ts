import type { ExtensionChromium } from './chromium';
import { background, type ExtensionGlobal } from './fixed-today';

/** Closes every page and removes what the extension keeps, in all its stores, so that the next test begins anew. */
export async function clearExtension(extension: ExtensionChromium): Promise<void> {
  const { context } = extension;
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
  const worker = await background(context);
  // What the background is writing just now would never hear that its place is gone.
  await worker.evaluate(async () => {
    const isWriting = async () => ((await navigator.locks.query()).held ?? []).length > 0;
    while (await isWriting()) await navigator.locks.request('pacemark:vault', async () => {});
  });
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
