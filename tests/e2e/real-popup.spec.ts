import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures';
import { openFullPopup } from './browser/popup';

interface PopupGlobal {
  chrome: {
    action: { openPopup(): Promise<void> };
    tabs: { setZoom(zoom: number): Promise<void> };
    extension: { getViews(which: { type: 'popup' }): Window[] };
  };
}

/** Opens the browser's own popup at a zoom, which only pages of the extension can look into; its sizes once it is whole. */
async function sizesAt(page: Page, zoom: number) {
  await page.bringToFront();
  await page.evaluate(async (zoom) => {
    const { action, tabs } = (globalThis as unknown as PopupGlobal).chrome;
    await tabs.setZoom(zoom);
    await action.openPopup();
  }, zoom);
  const sizes = () =>
    page.evaluate(() => {
      const [popup] = (globalThis as unknown as PopupGlobal).chrome.extension.getViews({ type: 'popup' });
      if (!popup?.document.querySelector('[data-truth=true]')) return undefined;
      const { scrollWidth, scrollHeight } = popup.document.documentElement;
      const { innerWidth, innerHeight } = popup;
      return { innerWidth, innerHeight, scrollWidth, scrollHeight };
    });
  await expect.poll(sizes).toBeDefined();
  const whole = await sizes();
  await page.evaluate(() =>
    (globalThis as unknown as PopupGlobal).chrome.extension.getViews({ type: 'popup' })[0]?.close(),
  );
  await expect.poll(sizes).toBeUndefined();
  return whole;
}

test('the browser’s own popup is 400 px wide and as high as it may be, and scrolls nothing but its list', async ({
  extension,
}) => {
  const page = await openFullPopup(extension);
  for (const zoom of [1, 1.5, 2]) {
    const { innerWidth = 0, innerHeight = 0, scrollWidth, scrollHeight } = (await sizesAt(page, zoom)) ?? {};
    expect(innerWidth).toBe(400);
    // The browser gives its popup 600 px at the most, zoomed or not, and less where its window is low.
    expect(innerHeight * zoom).toBeGreaterThan(450);
    expect([scrollWidth, scrollHeight]).toEqual([innerWidth, innerHeight]);
  }
});
