import type { Page } from '@playwright/test';
import { pickFirst, pressInMenu, select } from './browser/allowed';
import { test as allowedTest } from './browser/allowed-test';
import type { ExtensionChromium } from './browser/chromium';
import { background } from './browser/fixed-today';
import { expect } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { logOf, openFullPopup, row, truth } from './browser/popup';
import { saidInPage } from './browser/said-in-page';
import { type Site, serveSite } from './browser/site';

const nps = 'Raise NPS from 42 to 55';
const page = `<!doctype html><html lang="en"><title>Customer success</title>
<h1>Quarter so far</h1>
<div class="tile"><h2>NPS</h2><p id="nps">52</p></div>
<div class="tile"><h2>Monthly churn</h2><p id="churn">3.1 %</p></div>
<p>Revenue came to <b id="money">€1.2M</b>, or <b id="two">1.234</b>.</p></html>`;

const test = allowedTest.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
    async ({}, use) => {
      const site = await serveSite('tests/samples', { '/report': page });
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
});

test('a selected number is a check-in with its receipt, one entry of the menu away', async ({
  allowed,
  site,
}) => {
  const popup = await openFullPopup(allowed);
  const log = await logOf(popup);
  const id = log.flatMap(({ patches }) => patches).find(({ set }) => set.title === nps)?.id;
  const report = await allowed.context.newPage();
  await report.goto(`${site.url}/report?session=1#part`);
  await select(report, '#nps');
  const freeSomeSpace = await fillDisk(await background(allowed.context));
  await pressInMenu(allowed, report, `measure:${id}`);
  // Nothing was typed here that could still be there.
  await expect
    .poll(() => saidInPage(report))
    .toContain('Not saved: The disk is full. Free some space and try again, or save a backup.');
  await freeSomeSpace();
  await pressInMenu(allowed, report, `measure:${id}`);
  await expect(row(popup, nps)).toHaveText('52 of 55');
  const saved = (await logOf(popup)).at(-1);
  expect(saved?.label).toBe('capture');
  expect(saved?.patches[0]?.set).toMatchObject({
    value: 52,
    receipt: { title: 'Customer success', url: `${site.url}/report?session=1`, text: '52' },
  });
});

/** A popup over a page: in a tab behind it, since the real one is not to be had without a window. */
async function openOver(extension: ExtensionChromium, report: Page): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await report.bringToFront();
  await popup.goto(extension.url('popup.html'));
  await truth(popup);
  return popup;
}

/** Whether one part of a page ends where another begins: nothing in it can have the focus unseen beneath that. */
const isAbove = (page: Page, part: string, other: string): Promise<boolean> =>
  page.evaluate(
    (parts) => {
      const [upper, lower] = parts.map((one) => document.querySelector(one)?.getBoundingClientRect());
      return upper !== undefined && lower !== undefined && upper.bottom < lower.top + 1;
    },
    [part, other],
  );

test('a number is picked by keys, bound with one Enter, and offered for one key when the page is open again', async ({
  allowed,
  site,
}) => {
  await openFullPopup(allowed);
  const report = await allowed.context.newPage();
  await report.goto(`${site.url}/report`);
  const asking = await pickFirst(allowed, report);
  await expect(asking.getByRole('radio', { name: nps })).toBeChecked();
  await expect(asking.locator('[data-read-value]')).toHaveText('52');
  await expect(asking.getByLabel('Address of the page')).toHaveValue(`${site.url}/report`);
  await asking.setViewportSize({ width: 460, height: 480 });
  expect(await isAbove(asking, 'main', '.bottom')).toBe(true);
  await asking.getByRole('button', { name: 'Try it again' }).click();
  await expect(asking.getByText('It reads 52 now.')).toBeVisible();
  // Enter, and again before it is on disk.
  await asking.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect(asking.getByText(`Saved: ${nps}, 52.`)).toBeVisible();
  expect((await logOf(asking)).filter(({ label }) => label === 'capture')).toHaveLength(1);
  await expect(asking.getByRole('button', { name: 'Close' })).toBeFocused();
  // Undo that finds no room says so, stays, and keeps the focus.
  const freeSomeSpace = await fillDisk(asking);
  await asking.keyboard.press('Shift+Tab');
  await asking.keyboard.press('Enter');
  await expect(asking.getByText(/^The disk is full/)).toBeVisible();
  await expect(asking.getByRole('button', { name: 'Undo' })).toBeFocused();
  await freeSomeSpace();

  await report.locator('#nps').evaluate((element) => {
    element.textContent = '54';
  });
  const popup = await openOver(allowed, report);
  await expect(popup.getByText('54 on this page · was 52')).toBeVisible();
  // As where it comes while somebody types.
  const offers = popup.getByRole('region', { name: 'On this page' });
  await offers.evaluate((section) => section.classList.add('late'));
  expect(await isAbove(popup, 'main', '.page-offers')).toBe(true);
  expect(await isAbove(popup, '.page-offers', '.foot')).toBe(true);
  await offers.evaluate((section) => section.classList.remove('late'));
  const before = (await logOf(popup)).length;
  // Pressed again before it is on disk.
  await popup.evaluate(() => {
    for (let pressed = 0; pressed < 2; pressed++)
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
      );
  });
  await expect(row(popup, nps)).toHaveText('54 of 55');
  expect((await logOf(popup)).length).toBe(before + 1);
  const undoing = offers.getByRole('button', { name: 'Undo' });
  const freeMoreSpace = await fillDisk(popup);
  await undoing.click();
  await expect(popup.getByText(/^The disk is full/)).toBeVisible();
  await expect(undoing).toBeVisible();
  await freeMoreSpace();
  // In its place stands Update after the first press.
  await undoing.dblclick();
  await expect(row(popup, nps)).toHaveText('52 of 55');
  await expect(offers.getByRole('button', { name: 'Update' })).toBeVisible();
  expect((await logOf(popup)).length).toBe(before + 2);

  await report.locator('#nps').evaluate((element) => {
    element.textContent = 'no data';
  });
  const later = await openOver(allowed, report);
  await expect(
    later.getByRole('region', { name: 'On this page' }).getByText('It is not found on the page now.'),
  ).toBeVisible();
  await expect(later.locator('.notice .aloud')).toHaveText(
    `On this page now: ${nps}: It is not found on the page now.`,
  );
  await later.keyboard.press('Control+Enter');
  expect((await logOf(later)).at(-1)?.label).toBe('capture');
  await expect(row(later, nps)).toHaveText('52 of 55');
});
