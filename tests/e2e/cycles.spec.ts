import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { fillQuarter } from './browser/popup';

const quarters = ['Q1 2026', 'Q2 2026', 'Q3 2026'];

/** Three quarters before the samples' one, each better than the one before. */
const earlier = [
  'Objective,Key Result,Start Value,Target Value,Current Value,Quarter',
  ...quarters.flatMap((quarter, at) => [
    `Write more,Publish ${at + 3} essays,0,10,${at * 3 + 1},${quarter}`,
    `Write more,Ask ${at + 5} readers,0,10,10,${quarter}`,
  ]),
].join('\n');

/** The page of past cycles over four quarters, the last of them with notes. */
async function openPast(extension: ExtensionChromium): Promise<Page> {
  await fillQuarter(extension);
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles({
    name: 'earlier.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(earlier),
  });
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Brought in:')).toBeVisible();
  await page.goto(extension.url('dashboard.html#/past'));
  await expect(page.getByRole('heading', { name: 'All cycles' })).toBeVisible();
  return page;
}

test('all cycles are seen at a glance, as a course and in a table that holds the same numbers', async ({
  cleared,
}) => {
  const page = await openPast(cleared);
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(1)).toContainText('Q4 2026');
  await expect(rows.nth(1)).toContainText('running');
  // (0.7 + 1.0) / 2 of two key results.
  await expect(rows.nth(2)).toContainText(/Q3 2026.*0\.9.*Green.*not closed/);
  const chart = page.getByRole('img', { name: 'Scores of 4 cycles, from Q1 2026 to Q4 2026.' });
  await expect(chart.locator('circle')).toHaveCount(4);
  await expect(chart.locator('title').nth(2)).toHaveText('Q3 2026: 0.9');
  expect(await axeFaults(page)).toEqual([]);
});

test('a search finds a note of a check-in, marks it, and leads to its cycle, to be read only', async ({
  cleared,
}) => {
  const page = await openPast(cleared);
  await page.getByLabel('Search in everything you wrote').focus();
  await page.keyboard.type('naive QUICK');
  await expect(page.getByText('One text found')).toBeVisible();
  await expect(page.locator('mark')).toHaveText(['naïve', 'quick']);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Q4 2026' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Q4 2026', level: 1 })).toBeFocused();
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: /naïve/ })).toBeVisible();
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Search in everything you wrote')).toHaveValue('naive QUICK');
});

test('two quarters stand side by side, the earlier one first', async ({ cleared }) => {
  const page = await openPast(cleared);
  for (const quarter of ['Q3 2026', 'Q1 2026']) {
    await page.getByLabel(`Compare ${quarter}`).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Q1 2026 and Q3 2026', level: 1 })).toBeFocused();
  await expect(page.getByRole('row', { name: /^Score/ })).toContainText(/0\.6.*0\.9/);
  await expect(page.getByRole('row', { name: /^Reached/ })).toContainText(/1.*1/);
  expect(await axeFaults(page)).toEqual([]);
});

test('every part fits 320 px, and an empty page says what belongs here', async ({ cleared }) => {
  const page = await openPast(cleared);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['', '/2026-q4', '/2026-q1/2026-q4']) {
    await page.goto(cleared.url(`dashboard.html#/past${path}`));
    await expect(page.locator('main .objective').first()).toBeVisible();
    expect(await wideElements(page)).toEqual([]);
  }
  await page.goto(cleared.url('dashboard.html#/past/1999-q1'));
  await expect(page.getByText('Nothing was written in a cycle of that name.')).toBeVisible();
});

test('where nothing was written yet it says so and leads back', async ({ cleared }) => {
  const page = await cleared.open('dashboard.html#/past');
  await expect(page.getByText('Nothing was written yet.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
