import type { Worker } from '@playwright/test';

/** From now on the database of a page or of the background has no room, until what comes back is called. */
export async function fillDisk(page: Pick<Worker, 'evaluate'>): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function () {
      const full = new DOMException('There is no room.', 'QuotaExceededError');
      Object.defineProperty(this, 'error', { get: () => full });
      this.abort();
    };
    Object.assign(globalThis, { freeSomeSpace: () => Object.assign(IDBTransaction.prototype, { commit }) });
  });
  return () => page.evaluate(() => (globalThis as unknown as { freeSomeSpace(): void }).freeSomeSpace());
}
