import type { Page } from '@playwright/test';

/** All that the extension keeps in this profile, as one text: database, both storage areas, files, last picture. */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await request(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        kept.push(await request(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    const { storage } = (globalThis as unknown as KeptGlobal).chrome;
    kept.push(await storage.local.get(null), await storage.session.get(null));
    const files = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of folder.values())
        if (handle.kind === 'directory') await files(handle as FileSystemDirectoryHandle);
        else kept.push(await (await (handle as FileSystemFileHandle).getFile()).text());
    };
    await files(await navigator.storage.getDirectory());
    const { storageBuckets: buckets } = navigator as unknown as BucketNavigator;
    for (const name of await buckets.keys()) await files(await (await buckets.open(name)).getDirectory());
    return JSON.stringify(kept);
  });

interface KeptGlobal {
  chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }> };
}

interface BucketNavigator {
  storageBuckets: {
    keys(): Promise<string[]>;
    open(name: string): Promise<{ getDirectory(): Promise<FileSystemDirectoryHandle> }>;
  };
}
