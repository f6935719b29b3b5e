import { browser } from 'wxt/browser';

/** What is kept under a name as long as the browser is open, the newest first. */
export const readList = async <One>(key: string): Promise<One[]> =>
  ((await browser.storage.session.get(key))[key] as One[] | undefined) ?? [];

/** Adds to it, in all windows and the background one after another; of more than `most` the oldest go. */
export const addToList = <One>(key: string, added: readonly One[], most: number): Promise<void> =>
  navigator.locks.request(`pacemark:${key}`, async () => {
    await browser.storage.session.set({ [key]: [...added, ...(await readList<One>(key))].slice(0, most) });
  });
