import type { Page } from '@playwright/test';

/** From now on the page's database has no room for anything, until what comes back is called. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
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
