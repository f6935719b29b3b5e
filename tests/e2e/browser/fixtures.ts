import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { ExtensionChromium } from './chromium';
import { clearExtension } from './clear-extension';
import { TiddlyWiki } from './tiddlywiki';

interface Fixtures {
  /** Chromium with the built extension in a fresh profile. */
  extension: ExtensionChromium;
  /** The browser that tests share, with nothing kept in the extension and no page of it open. */
  cleared: ExtensionChromium;
  /** A TiddlyWiki server of this test's own. */
  wiki: TiddlyWiki;
  /** Keeps a picture of a step where PACEMARK_SHOTS names a folder, as `npm start -- --check` does. */
  shot: (page: Page, name: string) => Promise<void>;
}

export const test = base.extend<Fixtures, { shared: ExtensionChromium }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
  extension: async ({}, use) => {
    const extension = await ExtensionChromium.launch();
    await use(extension);
    await extension.close();
  },
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const extension = await ExtensionChromium.launch();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  cleared: async ({ shared }, use) => {
    await clearExtension(shared);
    await use(shared);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  wiki: async ({}, use) => {
    const wiki = await TiddlyWiki.start();
    await use(wiki);
    await wiki.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  shot: async ({}, use) => {
    const folder = process.env.PACEMARK_SHOTS;
    await use(async (page, name) => {
      if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
    });
  },
});

export { expect } from '@playwright/test';
