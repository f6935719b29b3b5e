import type { ExtensionChromium } from './chromium';
import { background, type ExtensionGlobal } from './fixed-today';

/** Closes every page and removes what the extension keeps, in all its stores, so that the next test begins anew. */
export async function clearExtension(extension: ExtensionChromium): Promise<void> {
  const { context } = extension;
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
  const session = await context.newCDPSession(blank);
  await session.send('Storage.clearDataForOrigin', {
    origin: extension.url('').slice(0, -1),
    storageTypes: 'indexeddb,local_storage,file_systems,storage_buckets',
  });
  await session.detach();
  const worker = await background(context);
  await worker.evaluate(async () => {
    const { storage, action } = (globalThis as unknown as ExtensionGlobal).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear(), action.setBadgeText({ text: '' })]);
  });
}
