import { type Browser, type BrowserContext, test as base, chromium } from '@playwright/test';
import { steadyFlags, withoutFeatures } from '../../scripts/chromium-flags.mjs';
import { chromiumPath } from '../../scripts/find-browsers.mjs';

/** Tests in a Chromium without the extension: what a reader of a page has. */
export const test = base.extend<{ visitor: BrowserContext }, { plain: Browser }>({
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await chromiumPath(),
        // Of two lists of features that are off the last one counts: what Playwright switches off is on, as at a reader's.
        args: [...steadyFlags.filter((flag) => flag !== '--headless'), withoutFeatures()],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ plain }, use) => {
    const context = await plain.newContext({
      locale: 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await use(context);
    await context.close();
  },
});

export { expect } from '@playwright/test';
