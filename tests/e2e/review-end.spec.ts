import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { coveredAmong, wideElements } from './browser/looks';
import { fillQuarter, logOf, openPopup, row, valueField } from './browser/popup';

/** The samples' quarter at its end. */
async function openScores(extension: ExtensionChromium, day = '2026-12-28T12:00:00'): Promise<Page> {
  await fillQuarter(extension);
  await fixToday(extension.context, day);
  const page = await extension.open('dashboard.html#/score/2026-q4');
  await expect(page.getByRole('heading', { name: 'Scores', exact: true })).toBeVisible();
  return page;
}

const score = (page: Page, title: string) => page.getByLabel(`Score for ${title}`, { exact: true });
const nps = 'Raise NPS from 42 to 55';
const churn = 'Cut monthly churn from 4.2 % to 2.8 %';
const scoresIn = async (page: Page) => (await logOf(page)).filter(({ label }) => label === 'score').length;

/** Closes the quarter with one sentence, from the keyboard. */
async function close(page: Page): Promise<void> {
  await page.getByLabel('What worked?').focus();
  await page.keyboard.type('Asking early');
  await page.getByRole('button', { name: 'Close Q4 2026' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Q4 2026 is closed.').first()).toBeVisible();
}

test('before its last weeks a cycle says when scoring opens, and takes no score', async ({ cleared }) => {
  const page = await openScores(cleared, '2026-12-14T12:00:00');
  await expect(page.getByText('Scoring opens on December 15, 2026.')).toBeVisible();
  await expect(score(page, nps)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Close Q4 2026' })).toHaveCount(0);
});

test('a score is changed with a reason, and both are kept until the proposed one is typed again', async ({
  cleared,
}) => {
  const page = await openScores(cleared);
  const row = page.locator('.score-row').filter({ hasText: nps });
  await expect(score(page, nps)).toHaveValue('0.7');
  // 9 of 13 is 0.692: it reads 0.7 and is yellow.
  await expect(row.getByText('Yellow')).toBeVisible();
  await score(page, nps).focus();
  await page.keyboard.type('0.9');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why 0.9 and not 0.7?')).toBeFocused();
  await expect(row.getByRole('alert')).toHaveText('Not saved yet: say why in a few words.');
  await page.keyboard.type('The survey closed late');
  await page.keyboard.press('Enter');
  await expect(row.getByText('proposed 0.7')).toBeVisible();
  await expect(row.getByText('Green')).toBeVisible();
  await expect(score(page, churn)).toBeFocused();
  const last = (await logOf(page)).at(-1)?.patches[0]?.set;
  expect(last).toMatchObject({ score: 0.9, scoreReason: 'The survey closed late' });
  expect(last?.proposedScore).toBeCloseTo(9 / 13, 9);

  await score(page, nps).fill('1.5');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('alert')).toHaveText('Type a score from 0.0 to 1.0.');
  await score(page, nps).fill('0.7');
  await page.keyboard.press('Enter');
  await expect(row.getByText('proposed 0.7')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  // Each was written once, though leaving the field saves as well.
  expect(await scoresIn(page)).toBe(2);
});

test('a score of two decimals that is passed with Tab stays as it was typed', async ({ cleared }) => {
  const page = await openScores(cleared);
  const row = page.locator('.score-row').filter({ hasText: churn });
  await score(page, churn).fill('0.65');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nearly there');
  // Whoever goes elsewhere while it is written stays there.
  await row.evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    document.querySelector<HTMLElement>('[data-reflection]')?.focus();
  });
  await expect(page.getByText(`Saved: ${churn}, 0.7`)).toBeVisible();
  await expect(page.getByLabel('What worked?')).toBeFocused();
  await expect(row.getByText('proposed 0.6')).toBeVisible();
  await score(page, churn).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(score(page, churn)).toHaveValue('0.65');
  await expect(row.getByText('Yellow')).toBeVisible();
  expect(await scoresIn(page)).toBe(1);
});

test('a score opens the numbers that it came from, of a key result and of a mean', async ({ cleared }) => {
  const page = await openScores(cleared);
  const row = page.locator('.score-row').filter({ hasText: nps });
  await row.getByText('Why 0.7?').press('Enter');
  await expect(row.locator('.score-why p')).toHaveText(
    'Progress: (51 − 42) ÷ (55 − 42) = 0.69. Kept between 0 and 1 and rounded: 0.7.',
  );
  await page.getByText('Why 0.6?').first().press('Enter');
  await expect(page.getByText('The mean, by weight, of 0.69, 0.64, and 0.55.')).toBeVisible();
});

test('a cycle is closed with a reflection, is read-only, and is reopened only after one question', async ({
  cleared,
}) => {
  const page = await openScores(cleared);
  await page.locator('.end-reflection summary').press('Enter');
  const keep = page.getByRole('button', { name: 'Keep it anyway' });
  await keep.focus();
  await keep.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByLabel('What worked?')).toBeFocused();
  expect((await logOf(page)).filter(({ label }) => label === 'keep')).toHaveLength(1);
  await page.getByRole('button', { name: 'Close Q4 2026' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'Write at least one sentence first, or close without a reflection.',
  );
  await close(page);
  await expect(page.getByRole('heading', { name: 'Draft Q1 2027' })).toBeFocused();
  await expect(score(page, nps)).toHaveCount(0);
  await expect(page.getByText('Asking early')).toBeVisible();
  await expect(page.getByText('Closed on December 28, 2026')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  const reopen = page.getByRole('button', { name: 'Reopen…' });
  await reopen.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it closed' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reopen).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Reopen it' }).press('Enter');
  const said = page.locator('.review-said').getByRole('status');
  await expect(said).toHaveText('Q4 2026 is open again.');
  await expect(score(page, nps)).toBeVisible();
  await expect(said).toBeFocused();
  await expect(page.getByLabel('What worked?')).toHaveValue('Asking early');
  await page.getByRole('button', { name: 'Close without a reflection' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reopened on December 28, 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(score(page, nps)).toBeVisible();
  await expect(said).toBeFocused();
});

test('the popup shows a closed quarter to be read, until the closing is taken back elsewhere', async ({
  cleared,
}) => {
  const page = await openScores(cleared);
  await score(page, nps).fill('0.9');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The survey');
  const popup = await openPopup(cleared);
  await popup.keyboard.press('Escape');
  await row(popup, nps).focus();
  await popup.keyboard.type('52');
  await expect(valueField(popup)).toHaveValue('52');
  await popup.keyboard.press('Enter');
  // Another score is proposed now; the reason that is being typed stays.
  await expect(page.getByLabel('Why 0.9 and not 0.8?')).toHaveValue('The survey');
  await close(page);
  await expect(popup.getByText('Q4 2026 is closed.')).toBeVisible();
  await expect(popup.getByText(nps)).toBeVisible();
  await expect(row(popup, nps)).toHaveCount(0);
  expect(await axeFaults(popup)).toEqual([]);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taken back: closed Q4 2026.')).toBeVisible();
  await expect(valueField(popup)).toBeVisible();
});

test('the next quarter is drafted with one key each, as one change that one undo takes back', async ({
  cleared,
}) => {
  const page = await openScores(cleared);
  await close(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const items = page.locator('[data-item]');
  await expect(items.first()).toBeVisible();
  const count = await items.count();
  await items.first().getByRole('button').first().focus();
  await page.keyboard.press('r');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Keep every customer');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.press('r');
  await page.getByLabel('Target').fill('2.0');
  await page.keyboard.press('Enter');
  await page.keyboard.press('d');
  await expect(page.getByText(`4 of ${count} decided.`)).toBeVisible();
  for (let at = 4; at < count; at++) {
    const isDecided = await page.getByText(`${count} of ${count} decided.`).isVisible();
    if (!isDecided) await page.keyboard.press('d');
  }
  await expect(page.getByRole('button', { name: 'Open Q1 2027' })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  const before = (await logOf(page)).length;
  await page.keyboard.press('Enter');
  await expect(page.getByText('Q1 2027 begins with one objective.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Q1 2027', exact: true })).toBeVisible();
  const log = await logOf(page);
  expect(log).toHaveLength(before + 1);
  const set = (title: string) => log.at(-1)?.patches.find((one) => one.set.title === title)?.set;
  expect(set('Keep every customer')?.from).toBeTruthy();
  expect(set(nps)).toMatchObject({ start: 51, target: 55 });
  expect(set(churn)).toMatchObject({ start: 3.3, target: 2 });

  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taken back: draft of Q1 2027.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(`0 of ${count} decided.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Show Q1 2027' })).toHaveCount(0);
});

test('a quarter that is closed late is drafted into the one that runs by then, once for two presses', async ({
  cleared,
}) => {
  const page = await openScores(cleared, '2027-05-05T12:00:00');
  await close(page);
  await expect(page.getByRole('heading', { name: 'Draft Q2 2027' })).toBeFocused();
  await page.locator('[data-item]').first().getByRole('button').first().press('c');
  await page.getByRole('button', { name: 'Open Q2 2027' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByText('Q2 2027 begins with one objective.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Q2 2027', exact: true })).toBeVisible();
  expect((await logOf(page)).filter(({ label }) => label === 'carryOver')).toHaveLength(1);
});

test('where the next quarter begins empty, the one that ended is scored, closed and drafted from', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  await fixToday(cleared.context, '2027-01-05T12:00:00');
  const popup = await openPopup(cleared);
  await expect(popup.getByRole('heading', { name: 'Your Q1 2027 begins here' })).toBeVisible();
  await expect(popup.getByRole('link', { name: /^Score and close Q4 2026/ })).toBeVisible();

  const page = await cleared.open('dashboard.html');
  await page.getByRole('link', { name: /^Score and close Q4 2026/ }).click();
  await expect(page).toHaveURL(/#\/score\/2026-q4$/);
  await close(page);
  await page.goBack();
  await expect(page.getByRole('link', { name: /^Draft Q1 2027 from Q4 2026/ })).toBeVisible();
  await expect(popup.getByRole('link', { name: /^Draft Q1 2027 from Q4 2026/ })).toBeVisible();
  expect(await axeFaults(popup)).toEqual([]);
});

test('scores, reflection and draft fit 320 px, and say what to do where nothing was written', async ({
  cleared,
}) => {
  const page = await openScores(cleared);
  // What has the focus does not stand under the line that says what was saved.
  await page.setViewportSize({ width: 1280, height: 640 });
  await expect.poll(() => coveredAmong(page.locator('[data-score], [data-reflection]'))).toBe(0);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await wideElements(page)).toEqual([]);
  await close(page);
  expect(await wideElements(page)).toEqual([]);
  await page.goto(cleared.url('dashboard.html#/score/2026-q2'));
  await expect(page.getByText('Nothing was written in Q2 2026, so there is nothing to score.')).toBeVisible();
});
