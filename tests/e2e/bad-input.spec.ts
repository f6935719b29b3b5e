import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { coveredAmong } from './browser/looks';
import { bringIn, logOf, sample, sheets } from './browser/popup';

const text = readFileSync(sample('okr-sheet.csv'), 'utf8');
const csv = (content: Buffer | string, name = 'okrs.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const bringInButton = (page: Page) => page.getByRole('button', { name: 'Bring in', exact: true });

/** Chooses a file that is made in the page: over the wire it would take seconds. */
const chooseLarge = (page: Page, megabytes: number): Promise<void> =>
  page.locator('input[type=file]').evaluate(
    (input: HTMLInputElement, bytes) => {
      const files = new DataTransfer();
      files.items.add(
        new File(['Objective,Key Result\n'.padEnd(bytes, 'x')], 'okrs.csv', { type: 'text/csv' }),
      );
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    megabytes * 1024 * 1024,
  );

test('a file that is no sheet is refused in one sentence, and nothing is written', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  for (const [file, said] of [
    [
      csv(png),
      'This is a picture, not a sheet. Nothing was changed; choose a sheet, an export or a Markdown list.',
    ],
    [csv(''), 'This file is empty. Nothing was changed; save it again where it came from.'],
    [
      csv('Raise NPS,42,55\nCut churn,4,2\n'),
      'The first row names no column that is known here. Nothing was changed; it should name at least Objective and Key Result, or Date, Key Result and Current Value, or KPI and a month with its year.',
    ],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.locator('.file').getByRole('alert')).toHaveText(said);
    await expect(page.locator('.file h2')).toHaveText('okrs.csv');
    await expect(bringInButton(page)).toBeDisabled();
  }
  await chooseLarge(page, 12);
  await expect(page.locator('.file').getByRole('alert')).toHaveText(
    'This file is 12 MB; the most that can be read is 10 MB. Nothing was changed.',
  );
  expect(await logOf(page)).toEqual([]);
});

test('UTF-16 is read, a row that is too long is left out with its line, and the rest is taken', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  const lines = text.trimEnd().split('\n');
  lines[2] = `${lines[2]},one,too many`;
  await page
    .locator('input[type=file]')
    .setInputFiles(csv(Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le')));
  await expect(page.getByText('Sheet of OKRs · UTF-16LE · comma · 7 rows')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One row is not taken' })).toBeVisible();
  await expect(
    page.getByText(
      'okrs.csv, line 3 This row has 10 cells, the first row has 8. A text that holds the sign between cells needs quotes around it.',
    ),
  ).toBeVisible();
  // What has the focus does not stand behind the bar that ends the page.
  await page.setViewportSize({ width: 1280, height: 480 });
  await page.locator('.file summary').press('Enter');
  await expect.poll(() => coveredAmong(page.locator('.file select'))).toBe(0);
  await bringInButton(page).click();
  await expect(page.getByText(/^Brought in: 3 objectives, 6 key results/)).toBeVisible();
});

test('one bad file among good ones is said, and the good ones are taken', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles([csv(text), csv(png, 'logo.csv')]);
  await expect(page.getByRole('alert')).toHaveText(/^This is a picture/);
  await expect(page.getByText('3 objectives, 7 key results, 6 check-ins')).toBeVisible();
});

test('a backup among sheets is told apart, and the sheets are taken', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  // A status is read aloud when it changes: it is there before it says something.
  const said = page.locator('.bring-in > p[role=status]');
  await expect(said).toHaveText('');
  await page.locator('input[type=file]').setInputFiles([...sheets, sample('backup-1.json')]);
  await expect(said).toContainText('“backup-1.json” is a backup of everything');
  await expect(page.getByText('3 objectives, 7 key results')).toBeVisible();
  await expect(bringInButton(page)).toBeEnabled();
});

test('the same files twice change nothing; undo takes the first time back whole', async ({ cleared }) => {
  await fixToday(cleared.context);
  const waiting = await cleared.open('dashboard.html#/bring-in');
  await waiting.locator('input[type=file]').setInputFiles(sheets);
  await expect(bringInButton(waiting)).toBeEnabled();
  const page = await cleared.open('dashboard.html#/bring-in');
  await bringIn(page, sheets);
  const log = await logOf(page);
  expect(log.map((change) => change.label)).toEqual(['import']);

  // A preview that waited meanwhile has nothing new left, which is read where the button was pressed.
  await waiting.bringToFront();
  await bringInButton(waiting).press('Enter');
  await expect(waiting.getByText('All of this is here already. Nothing will change.')).toBeFocused();
  await waiting.close();

  await page.locator('input[type=file]').setInputFiles(sheets);
  await expect(page.getByText('All of this is here already. Nothing will change.')).toBeVisible();
  await expect(bringInButton(page)).toBeDisabled();
  expect(await logOf(page)).toEqual(log);
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();

  await page.reload();
  await bringIn(page, [sample('viva-goals-export.csv')]);
  await expect(page.getByText('They are in Q4 2025, which is not the cycle that runs now.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('Taken back: file brought in.')).toBeVisible();
  await expect(page.locator('.bring-in > [tabindex="-1"]')).toBeFocused();
  await page.getByRole('button', { name: 'Show the quarter' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect(page.getByRole('heading', { name: 'Your Q4 2026 begins here' })).toBeVisible();
});

test('a Viva Goals export is read as what it is', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles(sample('viva-goals-export.csv'));
  await expect(page.getByText(/^Viva Goals export · UTF-8 · comma · 4 rows$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Q4 2025/ })).toBeVisible();
  await expect(page.getByText('Publish the escalation guide initiative')).toBeVisible();
});
