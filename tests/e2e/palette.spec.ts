import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { fillQuarter, logOf, truth, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';

async function openPage(extension: ExtensionChromium, view = ''): Promise<Page> {
  await fillQuarter(extension);
  const page = await extension.open(`dashboard.html#/${view}`);
  await page.locator('.frame').waitFor();
  return page;
}

const field = (page: Page) => page.getByRole('combobox', { name: /What are you looking for/ });
const chosen = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

/** Opens it, types, and goes where the best match leads. */
async function run(page: Page, query: string, expected: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(chosen(page)).toContainText(expected);
  await page.keyboard.press('Enter');
}

test('by keys alone: from any view to any action, objective and key result', async ({ cleared }) => {
  const page = await openPage(cleared, 'settings');
  await run(page, 'nps', nps);
  await expect(page.getByRole('heading', { name: nps })).toBeFocused();

  await run(page, 'check in churn', 'Check in on Cut monthly churn from 4.2 % to 2.8 %');
  await expect(page.getByLabel('New value for Cut monthly churn from 4.2 % to 2.8 %')).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('.saved')).toContainText('Saved: 3 %');

  await run(page, 'new key fit', 'New key result in Get back to being fit and rested');
  await expect(page.getByLabel('How will you see that it is reached?')).toBeFocused();
  await page.keyboard.press('Escape');

  await run(page, 'week', 'Review the week');
  await expect(page.getByRole('heading', { name: 'Weekly review' })).toBeVisible();
  await run(page, 'new obj', 'New objective');
  await expect(page.getByLabel('What do you want to reach?')).toBeFocused();
  await page.keyboard.press('Escape');

  await run(page, 'rested', 'Get back to being fit and rested');
  await expect(
    page.getByRole('button', { name: 'Edit objective: Get back to being fit and rested' }),
  ).toBeFocused();
  await run(page, 'q1', 'Switch to Q1 2027');
  await expect(page.getByText('Your Q1 2027 begins here')).toBeVisible();
  await run(page, 'q4', 'Switch to Q4 2026');
  await expect(page.getByRole('heading', { name: 'Q4 2026' })).toBeVisible();
  await run(page, 'help', 'Help: all keys');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
});

test('arrows choose, Escape gives the focus back, and undo says in place what it took back', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  await expect(page.getByLabel('Done')).toBeFocused();
  const before = await logOf(page);
  await page.keyboard.press('Control+k');
  const first = await chosen(page).textContent();
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /check-in/);
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('listbox').getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel('Done')).toBeFocused();
  expect(await logOf(page)).toEqual(before);

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('undo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Taken back: file brought in.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('redo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Brought back: file brought in.');
});

test('a line of quick entry that is entered twice at once is written once', async ({ cleared }) => {
  const page = await openPage(cleared);
  const before = (await logOf(page)).length;
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('nps +4');
  await expect(chosen(page)).toContainText(nps);
  await field(page).evaluate((input) => {
    const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    input.dispatchEvent(enter());
    input.dispatchEvent(enter());
  });
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('55');
  await expect(field(page)).toHaveValue('');
  expect(await logOf(page)).toHaveLength(before + 1);
});

test('notes are found last, and lead to the key result that was checked in', async ({ cleared }) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('billing');
  const note = page.getByRole('group', { name: 'In notes' }).getByRole('option');
  await expect(note).toContainText('no access to billing export');
  await expect(note).toContainText('Cut monthly churn from 4.2 % to 2.8 % · Nov 2, 2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cut monthly churn from 4.2 % to 2.8 %' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Nothing is called that, and no note says it.')).toBeVisible();
});

test('it opens with the letter keys off and from a field, and stays away while a dialog stands', async ({
  cleared,
}) => {
  const page = await openPage(cleared, 'settings');
  await page.getByLabel('Letter keys').uncheck();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(cleared.url('dashboard.html#/'));
  await truth(page);
  await page.getByRole('button', { name: /^Check in: Run 150 km/ }).click();
  await valueField(page).fill('4');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(valueField(page)).toBeFocused();
  await expect(valueField(page)).toHaveValue('4');

  await page.evaluate(() => {
    const other = document.body.appendChild(document.createElement('dialog'));
    other.showModal();
  });
  await page.keyboard.press('Control+k');
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(field(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Search or do' }).click();
  await expect(field(page)).toBeFocused();
});

test('no fault that axe sees, and nothing wider than a narrow page', async ({ cleared }) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('re');
  await expect(page.getByRole('group', { name: 'Key results' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await faultsIn(page, colorScheme)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await wideElements(page)).toEqual([]);
  expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(
    true,
  );
});

test('what is typed before its code is there is looked for, and Escape gives the focus back', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.context.newPage();
  // Nothing is fetched ahead.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto(cleared.url('dashboard.html'));
  await expect(page.getByLabel('Done')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nps');
  await expect(field(page)).toHaveValue('nps');
  await expect(chosen(page)).toContainText(nps);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Done')).toBeFocused();
});
