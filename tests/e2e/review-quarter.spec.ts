import type { Page } from '@playwright/test';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { logOf, truth, valueField } from './browser/popup';

/** The Mondays of Q4 2026, the first of them in its first week. */
const mondays = Array.from({ length: 13 }, (_, week) =>
  new Date(Date.UTC(2026, 9, 5 + 7 * week)).toISOString().slice(0, 10),
);

const nps = 'Raise NPS from 42 to 55';
const essays = 'Publish 13 essays';
const churn = 'Cut churn from 4.2 to 2.8';

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') || activeElement?.textContent?.trim() || '';
      });
    })
    .toMatch(name);
}

test('a quarter is lived through at the keyboard: thirteen reviews, scores, reflection, the next one drafted', async ({
  cleared,
}) => {
  test.setTimeout(180_000);
  await fixToday(cleared.context, '2026-10-01T09:00:00');
  const page = await cleared.open('dashboard.html');
  await page.getByRole('button', { name: /^Write the first objective/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Be read and be kept');
  await page.keyboard.press('Enter');
  for (const title of [nps, essays, churn]) {
    await expect(page.getByLabel('How will you see that it is reached?')).toBeFocused();
    await page.keyboard.type(title);
    if (title === essays) await page.getByLabel('Target').fill('13');
    await page.keyboard.press('Enter');
    await expect(page.getByText(title).first()).toBeVisible();
    if (title !== churn) {
      await page.locator('[data-add-to]').focus();
      await page.keyboard.press('Enter');
    }
  }

  for (const [week, monday] of mondays.entries()) {
    await fixToday(cleared.context, `${monday}T09:00:00`);
    await page.goto(cleared.url('dashboard.html#/review'));
    await page.reload();
    const values = { [nps]: 42 + week, [essays]: week, [churn]: Number((4.2 - week / 10).toFixed(1)) };
    for (let at = 1; at <= 3; at++) {
      await expect(page.getByText(`${at} of 3`, { exact: true })).toBeVisible();
      await expect(valueField(page)).toBeFocused();
      const title = (await page.locator('#review-title').textContent()) ?? '';
      if (week === 3 && title === essays) {
        await tabTo(page, /^Edit$/);
        await page.keyboard.press('Enter');
        await page.getByLabel('Target').fill('12');
        await page.keyboard.press('Enter');
        await expect(valueField(page)).toBeFocused();
      }
      await page.keyboard.type(String(values[title as keyof typeof values]));
      if (week === 6 && title !== nps) {
        await page.getByLabel('Blocker').focus();
        await page.keyboard.type(`Waiting on somebody for ${title}`);
      }
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: 'What this week came to' })).toBeFocused();
    if (week === 6) await expect(page.getByText(/^Waiting on somebody/)).toHaveCount(2);
    await expect(page.getByRole('link', { name: 'Score the cycle' })).toHaveCount(week >= 11 ? 1 : 0);
  }

  await tabTo(page, /^Score the cycle$/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`Score for ${nps}`)).toHaveValue('0.9');
  await expect(page.getByLabel(`Score for ${essays}`)).toHaveValue('1.0');
  await page.getByLabel('What changes?').focus();
  await page.keyboard.type('Ask for help in the week it gets stuck');
  await tabTo(page, /^Close Q4 2026$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Draft Q1 2027' })).toBeFocused();
  await tabTo(page, /^Carry over: Be read/);
  for (const key of ['c', 'c', 'd', 'c']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Open Q1 2027' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Q1 2027 begins with one objective.')).toBeVisible();

  await fixToday(cleared.context, '2027-01-04T09:00:00');
  await page.goto(cleared.url('dashboard.html'));
  await page.reload();
  await truth(page);
  await expect(page.getByRole('heading', { name: /Q1 2027/ })).toBeVisible();
  await expect(page.getByText(nps).first()).toBeVisible();
  await expect(page.getByText(essays)).toHaveCount(0);
  await page.goto(cleared.url('dashboard.html#/past'));
  await expect(page.getByRole('row', { name: /Q4 2026/ })).toContainText(/0\.9.*Green.*39closed/);
  const checkIns = (await logOf(page)).filter((one) => one.label === 'checkIn');
  expect(checkIns).toHaveLength(39);
});
