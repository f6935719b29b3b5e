import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures';
import { fillQuarter, truth } from './browser/popup';

/** What would be pressed or typed into and is still to be seen, and every ground that is not white. */
const faultsOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const pressed = 'nav, button:not(.value, .why-status), input:not([type=checkbox]), select, textarea, kbd';
    return seen.flatMap((one) => {
      const { backgroundColor, color } = getComputedStyle(one);
      const isDrawn = one.closest('.bar, .elapsed');
      const name = `${one.tagName}.${one.className}`;
      return [
        ...(one.matches(pressed) ? [`${name} is to be seen`] : []),
        ...(isDrawn || ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(backgroundColor)
          ? []
          : [`${name} is on ${backgroundColor}`]),
        ...(['rgb(0, 0, 0)', 'rgb(51, 51, 51)'].includes(color) ? [] : [`${name} is written in ${color}`]),
      ];
    });
  });

test('on paper a quarter, a key result and a past cycle are black on white, in full, with nothing to press', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.getByRole('button', { name: /^Check in: Raise NPS/ }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await faultsOnPaper(page)).toEqual([]);
  const open = page.locator('[data-row]').filter({ hasText: 'Raise NPS' });
  const current = await open
    .locator('.field')
    .evaluate((field) => getComputedStyle(field, '::before').content.replaceAll('"', '').trim());
  expect(current).toMatch(/^51/);
  await expect(open.locator('.title .word')).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await truth(page);
  await page.getByRole('link', { name: 'Raise NPS from 42 to 55', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Raise NPS from 42 to 55' })).toBeFocused();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await faultsOnPaper(page)).toEqual([]);
  await expect(page.getByText('The first rule that fits counts')).toBeVisible();

  await page.goto(cleared.url('dashboard.html#/past/2026-q4'));
  await truth(page);
  expect(await faultsOnPaper(page)).toEqual([]);
  await expect(page.getByText('Détracteurs: 2 → 1')).toBeVisible();
});
