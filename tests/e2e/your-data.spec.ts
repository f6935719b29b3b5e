import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../core/exchange/backup';
import { patchIn, stampOf } from '../../core/model';
import type { ExtensionChromium } from './browser/chromium';
import { expect, test } from './browser/fixtures';
import { everythingKept } from './browser/kept';
import { fillQuarter, logOf, row, sheets, truth } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const retention = 'Make customers so successful that leaving feels unthinkable';

/** The panel, over a quarter with both sheets in it. */
async function openPanel(extension: ExtensionChromium): Promise<Page> {
  await fillQuarter(extension);
  const page = await extension.open('dashboard.html#/data');
  await expect(page.getByText('all three are sound and agree')).toBeVisible();
  return page;
}

/** Saves a backup as a person does; the file's text and name. */
async function saveBackup(page: Page, button = 'Save a backup'): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const backupFile = (text: string, name = 'pacemark-2026-11-22.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const restoreButton = (page: Page) => page.getByRole('button', { name: 'Restore', exact: true });

async function openRestore(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Restore from a backup…' }).click();
  await expect(page.getByRole('heading', { name: 'Restore from a backup' })).toBeFocused();
}

test('a backup is saved, everything is deleted, and the file brings all of it back, until that is taken back', async ({
  cleared,
}) => {
  const page = await openPanel(cleared);
  const { name, text } = await saveBackup(page);
  expect(name).toBe('pacemark-2026-11-22.json');
  await expect(page.getByText('Backup made: pacemark-2026-11-22.json, with one change.')).toBeVisible();
  await expect(page.getByText('It holds all there is.')).toBeVisible();
  const before = await logOf(page);

  await page.getByText('Delete everything…').click();
  await expect(page.getByRole('button', { name: 'Save a backup first' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByText(/^Everything is deleted/)).toBeVisible();
  await expect(page.getByText('Delete everything…')).toBeFocused();
  expect(await logOf(page)).toEqual([]);
  expect(await everythingKept(page)).not.toContain('NPS');

  await openRestore(page);
  await page.locator('input[type=file]').setInputFiles(backupFile(text));
  await expect(page.getByText('Added: 3 objectives, 7 key results, 17 check-ins')).toBeVisible();
  await expect(page.getByRole('article', { name })).toBeFocused();
  await restoreButton(page).click();
  await expect(page.getByText(/^Restored\. Added: 3 objectives/)).toBeVisible();
  expect(await logOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back. What you see is as it was before.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the quarter' }).click();
  await expect(page.getByRole('heading', { name: 'Your Q4 2026 begins here' })).toBeVisible();
});

test('a restore shows what it changes in words, keeps what came later, and says when nothing is new', async ({
  cleared,
}) => {
  const page = await openPanel(cleared);
  const { text } = await saveBackup(page);
  await openRestore(page);
  await page.locator('input[type=file]').setInputFiles(backupFile(text));
  await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();
  await expect(restoreButton(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await truth(page);
  await page.keyboard.press('Escape');
  await row(page, nps).focus();
  await page.keyboard.press('e');
  await page.getByLabel('Target').fill('60');
  await page.keyboard.press('Enter');
  await expect(row(page, nps)).toHaveText('51 of 60');
  await page.goto(cleared.url('dashboard.html#/data'));
  const later = await saveBackup(page);
  await page.goto(cleared.url('dashboard.html'));
  await truth(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect(row(page, nps)).toHaveText('51 of 55');

  // The undo is later than the edit that the file holds: what counts stays, and nothing is claimed.
  await page.goto(cleared.url('dashboard.html#/restore'));
  await page.locator('input[type=file]').setInputFiles(backupFile(later.text));
  await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();

  await page.goto(cleared.url('dashboard.html#/data'));
  await page.getByText('Delete everything…').click();
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByText(/^Everything is deleted/)).toBeVisible();
  for (const [file, said] of [
    [text, 'Added: 3 objectives, 7 key results, 17 check-ins'],
    [later.text, 'Changed: one key result'],
  ] as const) {
    await page.goto(cleared.url('dashboard.html#/restore'));
    await page.reload();
    await page.locator('input[type=file]').setInputFiles(backupFile(file));
    await expect(page.getByText(said)).toBeVisible();
    if (file === later.text) await expect(page.getByText('Target: 55 → 60')).toBeVisible();
    await restoreButton(page).click();
    await expect(page.getByText(/^Restored/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Taken back/)).toBeVisible();
  await page.getByRole('button', { name: 'Show the quarter' }).click();
  await expect(row(page, nps)).toHaveText('51 of 55');
});

test('half a backup gives what it holds and says that the rest is missing; what is no backup is refused', async ({
  cleared,
}) => {
  const page = await openPanel(cleared);
  await page.goto(cleared.url('dashboard.html'));
  await truth(page);
  for (const value of ['52', '53']) {
    await page.keyboard.press('Escape');
    await row(page, nps).focus();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await expect(row(page, nps)).toHaveText(`${value} of 55`);
  }
  await page.goto(cleared.url('dashboard.html#/data'));
  const { text } = await saveBackup(page);
  await page.getByText('Delete everything…').click();
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByText(/^Everything is deleted/)).toBeVisible();

  await openRestore(page);
  await page.locator('input[type=file]').setInputFiles(backupFile(text.slice(0, -150)));
  await expect(
    page.getByText(
      'The file ends in the middle: 2 changes up to Nov 22, 2026 were read, the rest is missing.',
    ),
  ).toBeVisible();
  await restoreButton(page).click();
  await expect(page.getByText(/^Restored/)).toBeVisible();
  await page.getByRole('button', { name: 'Show the quarter' }).click();
  await expect(row(page, nps)).toHaveText('52 of 55');

  await page.goto(cleared.url('dashboard.html#/restore'));
  await page.locator('input[type=file]').setInputFiles(sheets[0] ?? '');
  await expect(page.getByText('This file is not a backup of Pacemark.')).toBeVisible();
  await expect(restoreButton(page)).toBeHidden();
});

test('a backup of a clock that was years ahead is restored whole, and the preview says so', async ({
  cleared,
}) => {
  const page = await openPanel(cleared);
  const stamp = stampOf({ time: Date.UTC(2031, 2, 3, 12), count: 0 }, 'fastclock');
  const patches = [patchIn('2026-q4', 'objective', 'o', { title: 'Sleep eight hours' })];
  const changes = [{ stamp, label: 'addObjective', by: 'fastclock', patches }];
  const text = [...writeBackup(changes, { made: '2031-03-03T12:00:00.000Z', generation: 1 })].join('');
  await openRestore(page);
  await page.locator('input[type=file]').setInputFiles(backupFile(text));
  await expect(page.getByText(/^1 change is dated Mar 3, 2031, which is still to come/)).toBeVisible();
  await restoreButton(page).click();
  await expect(page.getByText('Restored. Added: one objective.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the quarter' }).click();
  await expect(page.getByText('Sleep eight hours', { exact: true })).toBeVisible();

  // What is written next comes after it.
  await truth(page);
  await page.keyboard.press('Escape');
  await row(page, nps).focus();
  await page.keyboard.type('54');
  await page.keyboard.press('Enter');
  await expect(row(page, nps)).toHaveText('54 of 55');
});

test('reading a large file shows how far it is, and stops when it is told to', async ({ cleared }) => {
  const page = await openPanel(cleared);
  await openRestore(page);
  // Made in the page: over the wire it would take seconds.
  await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    const empty = ' '.repeat(1024 * 1024);
    const parts = [
      '{"pacemark":"backup","version":1,"changes":[',
      ...Array.from({ length: 180 }, () => empty),
    ];
    files.items.add(new File(parts, 'large.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).toMatch(/^0\.\d/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reading was stopped. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a backup file' })).toBeVisible();
});

test('a backup that is given to "bring in a file" leads to its preview', async ({ cleared }) => {
  const page = await openPanel(cleared);
  const { text } = await saveBackup(page);
  await page.goto(cleared.url('dashboard.html#/bring-in'));
  await page.locator('input[type=file]').setInputFiles(backupFile(text, 'old.json'));
  await expect(page.getByRole('heading', { name: 'old.json' })).toBeVisible();
  await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();
});

test('an erased record is in no copy any more, and what is left is whole', async ({ cleared }) => {
  const page = await openPanel(cleared);
  expect(await everythingKept(page)).toContain(retention);
  await page.getByText('Erase one record with its history…').click();
  await page.getByLabel('What to erase').selectOption(`Objective: ${retention}`);
  await expect(page.getByText('3 key results and 11 check-ins')).toBeVisible();
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText(`Erased: “${retention}”.`)).toBeVisible();
  await expect(page.getByText('Erase one record with its history…')).toBeFocused();
  for (const words of [retention, nps, 'churn'])
    await expect.poll(() => everythingKept(page), words).not.toContain(words);

  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('all three are sound and agree')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.locator('[data-row]')).toHaveCount(4);
  await page.reload();
  await truth(page);
  await expect(page.getByRole('heading', { name: retention })).toHaveCount(0);
  expect(await everythingKept(page)).not.toContain(retention);
});

test('a damaged copy is found by a check, mended, and said', async ({ cleared }) => {
  const page = await openPanel(cleared);
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as AreaGlobal).chrome.storage;
    const all = await local.get(null);
    const key = Object.keys(all).find((one) => /^journal:\d+:\d+$/.test(one)) ?? '';
    await local.set({ [key]: { ...(all[key] as object), hash: '00000000000000' } });
  });
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('row', { name: /Second copy/ })).toContainText('Damaged');
  await expect(page.getByText(/one change was put back into a copy that lacked it/)).toBeVisible();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('all three are sound and agree')).toBeVisible();
  await page.getByRole('button', { name: 'Work everything out again' }).click();
  await expect(page.getByText('Everything was worked out again from your changes.')).toBeVisible();
});

interface AreaGlobal {
  chrome: {
    storage: {
      local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
  };
}
