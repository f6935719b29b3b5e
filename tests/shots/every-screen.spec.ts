import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fixToday } from '../e2e/browser/fixed-today';
import { expect, test } from '../e2e/browser/fixtures';
import { wideElements } from '../e2e/browser/looks';
import { bringIn, openPopup, sheets, truth } from '../e2e/browser/popup';

const folder = join(process.env.PACEMARK_SHOTS ?? '.output/shots', 'screens');
const sizes = [
  { width: 1280, height: 900 },
  { width: 768, height: 1000 },
  { width: 400, height: 800 },
];
/** Enough height for all of a screen that scrolls. */
const tall = [
  { width: 1280, height: 2000 },
  { width: 400, height: 2600 },
];
/** What 1280 × 900 is at 200 %. */
const zoomed = [{ width: 640, height: 450 }];
const nps = 'Raise NPS from 42 to 55';

const earlier = [
  'Objective,Key Result,Start Value,Target Value,Current Value,Quarter',
  ...['Q1 2026', 'Q2 2026', 'Q3 2026'].flatMap((quarter, at) => [
    `Write more,Publish ${at + 3} essays,0,10,${at * 3 + 1},${quarter}`,
    `Write more,Ask ${at + 5} readers,0,10,10,${quarter}`,
  ]),
].join('\n');

const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
const hard = [
  'Objective,Key Result,Start Value,Target Value,Current Value,Unit,Quarter',
  `${word.repeat(3)},${word.repeat(2)} von 1.000.000 auf 2.500.000,1000000,2500000,1730000,EUR,Q2 2027`,
  `${word.repeat(3)},אחוז הלקוחות שנשארו איתנו מ־71 ל־85,71,85,78,%,Q2 2027`,
  'أن نبني منتجًا يحبه الناس ويعودون إليه كل يوم,رفع عدد المستخدمين النشطين من 120 إلى 400,120,400,180,,Q2 2027',
  '"An objective that goes on for far longer than any one would want to read, since its owner pasted a paragraph where a sentence was asked for, and then some more",Score,0,1,0.4,,Q2 2027',
].join('\n');

/** One screen in every width, light and dark; none of them may scroll sideways. */
async function shoot(page: Page, name: string, widths = sizes): Promise<void> {
  for (const size of widths) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`) });
    }
    expect.soft(await wideElements(page), `${name} at ${size.width} px`).toEqual([]);
  }
  await page.setViewportSize(sizes[0] as (typeof sizes)[number]);
}

test('every screen, in three widths, light and dark', async ({ extension }) => {
  test.setTimeout(600_000);
  mkdirSync(folder, { recursive: true });
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html');
  const goTo = (view: string) => page.goto(extension.url(`dashboard.html#/${view}`));
  await truth(page);
  await shoot(page, 'first-run');
  for (const view of ['review', 'past', 'alignment', 'take-out']) {
    await goTo(view);
    await page.waitForLoadState('networkidle');
    await shoot(page, `${view}-empty`);
  }

  await goTo('bring-in');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'earlier.csv', mimeType: 'text/csv', buffer: Buffer.from(earlier) });
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Brought in:')).toBeVisible();
  await page.reload();
  await file.setInputFiles(sheets);
  await expect(page.locator('.will-be h3')).toBeVisible();
  await shoot(page, 'bring-in');
  await page.reload();
  await bringIn(page, sheets);

  await goTo('');
  await truth(page);
  await expect(page.locator('.key-result.open')).toBeVisible();
  await shoot(page, 'quarter');
  await page.getByRole('link', { name: nps, exact: true }).click();
  await expect(page.getByRole('heading', { name: nps })).toBeFocused();
  await shoot(page, 'key-result');

  await shoot(page, 'key-result-tall', tall);
  await page.getByText('Why “On track”?').click();
  await shoot(page, 'key-result-why', tall);
  await goTo('');
  await page.locator('.key-result.open').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.getByLabel('How will you see that it is reached?')).toBeFocused();
  await page.getByText('More', { exact: true }).click();
  await shoot(page, 'editing');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nps');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await shoot(page, 'palette');
  await page.keyboard.press('Escape');
  await goTo('cycle/nonsense');
  await expect(page.locator('.failure')).toBeVisible();
  await shoot(page, 'unknown-cycle');

  for (const view of ['take-out', 'data', 'restore', 'settings', 'embed', 'alignment']) {
    await goTo(view);
    await expect(page.locator('h1, .failure').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await shoot(page, view);
    if (['data', 'settings'].includes(view)) await shoot(page, `${view}-tall`, tall);
  }

  await fixToday(extension.context, '2026-11-23T12:00:00');
  await goTo('review');
  await page.reload();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole('textbox', { name: /^New value/ }).fill('52');
  await page.getByLabel('Note', { exact: true }).fill('Two more teams answered');
  await page.getByLabel('Blocker', { exact: true }).fill('No access to the billing export');
  await shoot(page, 'review-pass');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.getByRole('button', { name: /^End here/ }).click();
  await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeVisible();
  await shoot(page, 'review-summary');

  await goTo('past');
  await expect(page.getByRole('heading', { name: 'All cycles' })).toBeVisible();
  await shoot(page, 'past');
  await page.getByRole('searchbox').fill('quick');
  await expect(page.locator('mark').first()).toBeVisible();
  await shoot(page, 'search');
  await goTo('past/2026-q4');
  await expect(page.locator('.score-row').first()).toBeVisible();
  await shoot(page, 'past-cycle');
  await goTo('past/2026-q1/2026-q3');
  await expect(page.getByRole('row', { name: /^Score/ })).toBeVisible();
  await shoot(page, 'comparison');

  await fixToday(extension.context, '2026-12-28T12:00:00');
  await goTo('score/2026-q4');
  await page.reload();
  await expect(page.getByLabel(`Score for ${nps}`)).toBeVisible();
  await shoot(page, 'scoring');
  await page.getByLabel('What worked?').fill('Asking early');
  await page.getByRole('button', { name: 'Close Q4 2026' }).click();
  await expect(page.getByRole('heading', { name: 'Draft Q1 2027' })).toBeVisible();
  await shoot(page, 'next-quarter');
  const closed = await openPopup(extension);
  await shoot(closed, 'popup-closed', [{ width: 400, height: 600 }]);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Taken back/).first()).toBeVisible();
  await closed.bringToFront();
  await fixToday(extension.context);
  await closed.reload();
  await truth(closed);
  await expect(closed.locator('.key-result.open')).toBeVisible();
  await shoot(closed, 'popup', [{ width: 400, height: 600 }]);

  await page.bringToFront();
  await goTo('bring-in');
  await page.reload();
  await file.setInputFiles({ name: 'hard.csv', mimeType: 'text/csv', buffer: Buffer.from(hard) });
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Brought in:')).toBeVisible();
  await goTo('cycle/2027-q2');
  await expect(page.locator('.objective').first()).toBeVisible();
  await shoot(page, 'hard-words', [...sizes, ...zoomed]);
  await page.locator('.title a').first().click();
  await expect(page.locator('.panel-heading')).toBeVisible();
  await shoot(page, 'hard-words-panel', [...sizes, ...zoomed]);
  await goTo('past/2027-q2/2026-q3');
  await expect(page.getByRole('row', { name: /^Score/ })).toBeVisible();
  await shoot(page, 'hard-words-comparison');
  await goTo('');
  await expect(page.locator('.key-result.open')).toBeVisible();
  await shoot(page, 'quarter-zoomed', zoomed);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await shoot(page, 'quarter-right-to-left');
});
