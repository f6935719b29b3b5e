import { test as base } from '@playwright/test';
import { launchAllowed } from './allowed';
import type { ExtensionChromium } from './chromium';
import { clearExtension } from './clear-extension';

/** With one browser for all tests whose extension may read loopback sites, and nothing kept in the extension. */
export const test = base.extend<{ allowed: ExtensionChromium }, { sharedAllowed: ExtensionChromium }>({
  sharedAllowed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
    async ({}, use) => {
      const extension = await launchAllowed();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  allowed: async ({ sharedAllowed }, use) => {
    await clearExtension(sharedAllowed);
    await use(sharedAllowed);
  },
});
