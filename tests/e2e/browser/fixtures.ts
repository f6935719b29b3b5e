import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { ExtensionChromium } from './chromium';
import { TiddlyWiki } from './tiddlywiki';

interface Fixtures {
  /** Chromium with the built extension in a fresh profile. */
  extension: ExtensionChromium;
  /** A TiddlyWiki server of this test's own. */
  wiki: TiddlyWiki;
  /** Keeps a picture of a step where PACEMARK_SHOTS names a folder, as `npm start -- --check` does. */
  shot: (page: Page, name: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
  extension: async ({}, use) => {
    const extension = await ExtensionChromium.launch();
    await use(extension);
    await extension.close();
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
