import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ExtensionChromium } from './chromium';
import { background } from './fixed-today';
import { freshFolder } from './fresh-folder';

/**
 * Chromium with a copy of the built extension that may read loopback sites: a press on the toolbar or in the menu,
 * which gives that for one tab, is not to be had without a window.
 */
export async function launchAllowed(): Promise<ExtensionChromium> {
  const extension = await freshFolder('allowed');
  await cp(resolve('.output/chrome-mv3'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
  );
  return ExtensionChromium.launch({ extension });
}

interface MenuGlobal {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number; url?: string; title?: string }[]> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  };
}

/** Presses an entry of the browser's menu, as on the text that is selected in a page. */
export async function pressInMenu(
  extension: ExtensionChromium,
  page: Page,
  menuItemId: string,
): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const worker = await background(extension.context);
  await worker.evaluate(
    async ({ url, entry }) => {
      const { chrome } = globalThis as unknown as MenuGlobal;
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
      if (tab) chrome.contextMenus.onClicked.dispatch(entry, tab);
    },
    { url: page.url(), entry: { menuItemId, selectionText } },
  );
}

/** Selects the whole text of an element, as three clicks would. */
export const select = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));

/** Opens the picker from the browser's menu; it takes the keys and the pointer of the page. */
export async function openPicker(extension: ExtensionChromium, report: Page): Promise<void> {
  await report.bringToFront();
  await pressInMenu(extension, report, 'pick');
  await report.locator('html > [popover=manual]').waitFor({ state: 'attached' });
}

/** Picks the first number of a page by keys, and returns the window that then asks what it is the value of. */
export async function pickFirst(extension: ExtensionChromium, report: Page): Promise<Page> {
  await openPicker(extension, report);
  const opening = extension.context.waitForEvent('page');
  await report.keyboard.press('Tab');
  await report.keyboard.press('Enter');
  const asking = await opening;
  // A window that the extension opens by itself may have been drawn before its clock was set.
  await asking.reload();
  return asking;
}
