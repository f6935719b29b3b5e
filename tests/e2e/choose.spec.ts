import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { wideElements } from './browser/looks';
import { logOf, truth } from './browser/popup';

async function openChoice(extension: ExtensionChromium): Promise<Page> {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html');
  await truth(page);
  await page.getByRole('link', { name: 'Which framework? Fourteen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which framework?' })).toBeFocused();
  return page;
}

/** To the first statement, by Tab. */
async function toStatements(page: Page) {
  const first = page.getByRole('group', { name: 'My priorities shift' }).or(page.getByRole('group').nth(1));
  await page.getByRole('radio', { name: 'Myself' }).focus();
  await page.keyboard.press('Tab');
  await expect(first.getByRole('radio', { name: 'Applies' })).toBeFocused();
}

/** Sides of the statements in their order: those of a scorecard are `s`. */
const order = 'ossosoosossoso';
const answersFor = (applies: string) => [...order].map((side) => (applies.includes(side) ? 'y' : 'n'));

async function answer(page: Page, letters: string[]) {
  for (const letter of letters) await page.keyboard.press(letter);
}

test('a scorecard is advised, set up as one action and taken back, by keyboard alone', async ({
  cleared,
  shot,
}) => {
  const page = await openChoice(cleared);
  await toStatements(page);
  const letters = answersFor('s');
  await answer(page, letters.slice(0, 6));
  await expect(page.getByText('6 of 14 answered')).toBeVisible();

  await page.reload();
  await expect(page.getByText('6 of 14 answered')).toBeVisible();
  await expect(page.locator('.statements > li').nth(6).getByRole('radio').first()).toBeFocused();
  await answer(page, letters.slice(6));
  await expect(page.getByRole('heading', { name: 'The advice' })).toBeFocused();
  await expect(page.getByText('Begin with a Balanced Scorecard')).toBeVisible();
  await expect(page.getByText('7 of 7 statements for a scorecard apply, and 0 of 7 for OKRs.')).toBeVisible();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await wideElements(page)).toEqual([]);
      await shot(page, `choose-${colorScheme}-${width}`);
    }
    expect(await faultsIn(page, colorScheme)).toEqual([]);
  }

  const before = (await logOf(page)).length;
  await page.getByRole('button', { name: 'Keep the customers we win' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/scorecard$/);
  const log = await logOf(page);
  expect(log).toHaveLength(before + 1);
  const kinds = log.at(-1)?.patches.map(({ kind }) => kind) ?? [];
  expect(kinds.filter((kind) => kind === 'kpi')).toHaveLength(8);
  expect(kinds.filter((kind) => kind === 'link')).toHaveLength(8);
  expect(kinds).not.toContain('reading');
  expect(kinds).not.toContain('objective');

  await page.goto(cleared.url('dashboard.html#/'));
  await page.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter');
  await expect(page.getByText('Taken back: template.')).toBeVisible();
});

test('OKRs are advised to who answers so or doubts, and the first objective is written there', async ({
  cleared,
}) => {
  const page = await openChoice(cleared);
  await toStatements(page);
  await answer(page, answersFor('so'));
  await expect(page.getByText('Begin with OKRs, add perspectives later')).toBeVisible();
  await page.getByRole('checkbox', { name: 'In doubt' }).press('Space');
  await expect(page.getByText('Begin with OKRs', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'In doubt' }).press('Space');

  // Every answer is changed where it stands: by arrow keys and Enter.
  for (const [at, side] of [...order].entries())
    if (side === 's') {
      await page.locator('.statements > li').nth(at).getByRole('radio', { name: 'Applies' }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.statements > li').nth(at).getByLabel('Does not')).toBeChecked();
    }
  await expect(page.getByText('Begin with OKRs', { exact: true })).toBeVisible();

  const title = page.getByLabel('What do you want to reach in Q4 2026?');
  await title.fill('Learn to sail');
  const freeSomeSpace = await fillDisk(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(title).toHaveValue('Learn to sail');
  await freeSomeSpace();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Learn to sail' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Learn to sail' })).toBeHidden();
});

test('one goal stands in both frameworks side by side', async ({ cleared }) => {
  const page = await openChoice(cleared);
  const example = page.locator('.worked-example');
  await expect(example.getByText('Cut monthly churn from 4.2 % to 2.8 %')).toBeVisible();
  await expect(example.getByText('Monthly churn: goal 3.0 %, red flag 4.0 %')).toBeVisible();
  await expect(
    example.getByText('drives Customers stay and grow and Each customer is worth more'),
  ).toBeVisible();
});
