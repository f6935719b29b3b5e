import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { wideElements } from './browser/looks';
import { bringIn, fillQuarter, logOf, openPopup, row, valueField } from './browser/popup';

/** The review of the samples' quarter on the Monday after the day they are of. */
async function openReview(extension: ExtensionChromium): Promise<Page> {
  await fillQuarter(extension);
  await fixToday(extension.context, '2026-11-23T12:00:00');
  const page = await extension.open('dashboard.html#/review');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  return page;
}

/** A quarter of ten key results, none checked in yet. */
const tenKeyResults = [
  'Objective,Key Result,Start,Target',
  ...Array.from({ length: 10 }, (_, at) => `Read widely,Read ${at + 10} books,0,${at + 10}`),
].join('\n');

test('ten key results are reviewed at the keyboard in under a minute, and each is in the log', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles({
    name: 'books.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(tenKeyResults),
  });
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Brought in:')).toBeVisible();
  await page.goto(cleared.url('dashboard.html#/review'));
  const began = performance.now();
  for (let at = 1; at <= 10; at++) {
    await expect(page.getByText(`${at} of 10`, { exact: true })).toBeVisible();
    await expect(valueField(page)).toBeFocused();
    await page.keyboard.type(String(at));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeFocused();
  expect(performance.now() - began).toBeLessThan(60_000);
  const log = await logOf(page);
  expect(log.filter((one) => one.label === 'checkIn').map((one) => one.patches[0]?.set.value)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test('skips, goes back, keeps a blocker, and sums up what moved, what is blocked and what was skipped', async ({
  cleared,
}) => {
  const page = await openReview(cleared);
  await cleared.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const count = Number((await page.getByText(/^1 of \d+$/).textContent())?.split(' ')[2]);
  const title = page.locator('#review-title');
  const first = await title.textContent();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(`2 of ${count}`, { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(title).toHaveText(first ?? '');

  // In an editor the arrows belong to its fields.
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const wording = page.getByLabel('How will you see that it is reached?');
  await wording.fill('Half');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(' written');
  await expect(wording).toHaveValue('Half written');
  // What could not be written says so, and stays in its editor.
  const freeSomeSpace = await fillDisk(page);
  await wording.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^The disk is full: nothing was saved/);
  await expect(wording).toHaveValue('Half written');
  await freeSomeSpace();
  await page.keyboard.press('Escape');
  await expect(wording).toBeHidden();

  const seen: string[] = [];
  const reasons: string[] = [];
  for (let at = 1; at <= count; at++) {
    await expect(page.getByText(`${at} of ${count}`, { exact: true })).toBeVisible();
    const now = (await title.textContent()) ?? '';
    seen.push(now);
    reasons.push((await page.locator('.review-facts').textContent()) ?? '');
    if (now === 'Raise NPS from 42 to 55') {
      await page.keyboard.type('52');
      for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab');
      await expect(page.getByLabel('Blocker')).toBeFocused();
      await page.keyboard.type('Waiting for *legal*');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('ArrowDown');
  }
  expect(seen).toContain('Raise NPS from 42 to 55');
  expect(reasons[seen.indexOf('Raise NPS from 42 to 55')]).toContain('51 of 55, 7 days ago');
  expect(reasons.some((one) => /an even pace would be at 0\.58/.test(one))).toBe(true);
  await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeFocused();
  await expect(page.getByText('51 → 52 of 55')).toBeVisible();
  await expect(page.getByText('Waiting for *legal*')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  const copied = async (button: string, beginning: string) => {
    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied.')).toBeVisible();
    // What was said of the text before still stands.
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(async () => (await read()).startsWith(beginning)).toBe(true);
    return read();
  };
  const text = await copied('Copy as text', 'Weekly review of November 23, 2026, Q4 2026, week 8 of 13');
  expect(text).toContain('Moved\n- Raise NPS from 42 to 55: 51 → 52 of 55 (On track)');
  expect(text).toContain('Blocked\n- Raise NPS from 42 to 55: Waiting for *legal*');
  const markdown = await copied('Copy as Markdown', '# Weekly review');
  expect(markdown).toContain('## Blocked\n\n- **Raise NPS from 42 to 55**: Waiting for \\*legal\\*');
  expect(markdown).toContain('## Skipped\n\n- **');

  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Raise NPS from 42 to 55');
  await expect(valueField(page)).toHaveValue('52');

  // What the palette saved is said in it alone: here Undo stands beside what it takes back.
  await valueField(page).press('Enter');
  const said = page.locator('.review-said').getByRole('status');
  await expect(said).toContainText('Saved: Raise NPS from 42 to 55');
  // What was typed since it was saved stays when that is taken back.
  await page.keyboard.press('ArrowUp');
  await expect(title).toHaveText('Raise NPS from 42 to 55');
  await valueField(page).fill('53');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(said).toContainText('Taken back');
  await expect(valueField(page)).toHaveValue('53');
  await valueField(page).press('Enter');
  await expect(said).toContainText('Saved: Raise NPS from 42 to 55');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /What are you looking for/ }).fill('run 50');
  await expect(page.getByRole('option', { selected: true })).toContainText('Run 150 km');
  await page.keyboard.press('Enter');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toContainText('Saved: Run 150 km');
  await page.keyboard.press('Escape');
  await expect(status).toBeHidden();
  await expect(said).toContainText('Saved: Raise NPS from 42 to 55');

  // What was taken back elsewhere meanwhile is taken back here too.
  const popup = await openPopup(cleared);
  await popup.keyboard.press('Escape');
  for (const [taken, text] of [
    ['Run 150 km', '41 of 150 km'],
    ['Raise NPS from 42 to 55', '51 of 55'],
  ] as const) {
    await row(popup, taken).focus();
    await popup.keyboard.press('z');
    await expect(row(popup, taken)).toHaveText(text);
  }
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(said).toContainText('Taken back: the check-in for Raise NPS from 42 to 55.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('what cannot be read stays in the field and says why; nothing is written', async ({ cleared }) => {
  const page = await openReview(cleared);
  await page.keyboard.press('ArrowDown');
  await valueField(page).waitFor();
  const before = (await logOf(page)).length;
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(valueField(page)).toHaveValue('abc');
  expect(await logOf(page)).toHaveLength(before);
});

test('with nothing due it says when the next review is; with nothing written what to do', async ({
  cleared,
}) => {
  await fixToday(cleared.context, '2026-11-22T12:00:00');
  const page = await cleared.open('dashboard.html#/review');
  await expect(page.getByText('There is nothing to review yet.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(cleared.url('dashboard.html#/bring-in'));
  await bringIn(page, ['tests/samples/okr-sheet.csv']);
  await page.goto(cleared.url('dashboard.html#/review'));
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  const count = Number((await page.getByText(/^1 of \d+$/).textContent())?.split(' ')[2]);
  for (let at = 1; at <= count; at++) {
    await expect(page.getByText(`${at} of ${count}`, { exact: true })).toBeVisible();
    const field = page.locator('.field input');
    await expect(field).toBeFocused();
    if ((await field.getAttribute('type')) !== 'checkbox') await page.keyboard.type('1');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('The next review is on Monday, November 23, 2026.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeVisible();
});

for (const [name, width, direction] of [
  ['narrow', 320, 'ltr'],
  ['from right to left', 400, 'rtl'],
] as const)
  test(`a step and its summary fit a page that is ${name}`, async ({ cleared }) => {
    const page = await openReview(cleared);
    await page.setViewportSize({ width, height: 700 });
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    expect(await wideElements(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeFocused();
    expect(await wideElements(page)).toEqual([]);
  });
