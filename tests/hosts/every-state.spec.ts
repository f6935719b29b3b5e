import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { longestMotion } from '../e2e/browser/looks';
import { type Site, serveSite } from '../e2e/browser/site';
import { openGallery } from './gallery-page';
import { expect, test } from './plain-browser';
import { unseenByAxe } from './unseen-by-axe';

const schemes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

let site: Site;
test.beforeAll(async () => {
  site = await serveSite('.output/site');
});
test.afterAll(() => site.stop());

/** Leaves of the gallery every state of every element, with the tables of the first open. */
async function showStates(page: Page): Promise<void> {
  await page.evaluate(() => {
    const others = new CSSStyleSheet();
    others.replaceSync(
      '#gallery > header, #builder, .element > :not(h2, details:has(.states)) { display: none }',
    );
    document.adoptedStyleSheets = [others];
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:has(.states)'))
      details.open = true;
  });
  const widgets = page.locator('.states .widget > *');
  await expect(widgets.last().locator('[part=card], [part=note]').first()).toBeVisible();
  await page.locator('.states > :first-child .widget > *').evaluateAll((all) => {
    for (const one of all)
      for (const details of one.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
}

for (const direction of ['left to right', 'right to left'])
  for (const { name, ...scheme } of schemes)
    test(`every element in every state is for everybody: ${name}, ${direction}`, async ({ visitor }) => {
      const { page } = await openGallery(visitor, site);
      await showStates(page);
      await page.getByRole('radio', { name: direction }).check();
      await page.emulateMedia(scheme);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        // It would name all that is well, too.
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect([...faults, ...(await unseenByAxe(page))]).toEqual([]);
      expect(await longestMotion(page)).toBeLessThanOrEqual(0.2);
    });
