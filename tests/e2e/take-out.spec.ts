import { readFileSync } from 'node:fs';
import { faultsIn } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { sample, sheets } from './browser/popup';

test('a plan goes out as CSV, and brought in again it changes nothing', async ({ extension }) => {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/bring-in');
  const file = page.locator('input[type=file]');
  await file.setInputFiles(sheets);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText(/^Brought in/)).toBeVisible();

  await page.goto(extension.url('dashboard.html#/take-out'));
  await expect(page.getByLabel('What goes out')).toContainText('2026-q4,');
  const paths: string[] = [];
  for (const form of ['OKRs as CSV', 'Check-ins as CSV']) {
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption(form);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    paths.push(await (await download).path());
  }
  expect(readFileSync(paths[0] as string, 'utf8').startsWith('\ufeffCycle,')).toBe(true);
  const files = paths.map((path, at) => ({
    name: `${at}.csv`,
    mimeType: 'text/csv',
    buffer: readFileSync(path),
  }));
  await page.goto(extension.url('dashboard.html#/bring-in'));
  await file.setInputFiles(files);
  await expect(page.getByText('All of this is here already. Nothing will change.')).toBeVisible();
});

test('each form is shown before it is copied or saved, without a fault that axe finds', async ({
  extension,
}) => {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles(sheets);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText(/^Brought in/)).toBeVisible();
  await page.goto(extension.url('dashboard.html#/take-out'));
  const shown = page.getByLabel('What goes out');
  for (const [form, words] of [
    ['Markdown table', '| Objective | Key Result |'],
    ['Markdown outline', '- Run 150 km: from 0 km to 150 km'],
    ['Calendar file', 'RRULE:FREQ=WEEKLY;UNTIL=20261231'],
    ['Table for pages', 'Run 150 km'],
  ] as const) {
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption(form);
    await expect(shown).toContainText(words);
  }
  expect(await faultsIn(page, 'light')).toEqual([]);
});

test('a table that is pasted is read like a file', async ({ extension }) => {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/bring-in');
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  const html = readFileSync(sample('page-table.html'), 'utf8');
  await page.evaluate((table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', table);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, html);
  await expect(page.getByText('Songs we know by heart')).toBeVisible();
  await expect(page.getByText(/table of a page/)).toBeVisible();
});
