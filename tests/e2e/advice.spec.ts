import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { fillQuarter, openPopup, row, truth } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const fit = 'Get back to being fit and rested';

async function openPage(extension: ExtensionChromium, hash = ''): Promise<Page> {
  await fillQuarter(extension);
  const page = await extension.open(`dashboard.html${hash}`);
  await truth(page);
  return page;
}

test('a target that moves late is asked about on the page, until it is taken back', async ({ cleared }) => {
  const page = await openPage(cleared);
  const advice = page.getByText(
    `The target of “${nps}” moved from 55 to 52 on 22 November. Was that a decision?`,
  );
  const american = page.getByText(/^The target of “Raise NPS.* moved from 55 to 52 on November 22/);
  await row(page, nps).focus();
  await page.keyboard.press('e');
  await page.getByLabel('Target').fill('52');
  await page.keyboard.press('Enter');
  await expect(advice.or(american)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  // It is published only where its owner says so.
  const embed = await cleared.open('dashboard.html#/embed');
  const told = embed.getByLabel('Which targets were moved late');
  await expect(told).not.toBeChecked();
  await expect(embed.locator('pre.bytes')).not.toContainText('movedTarget');
  await told.check();
  await expect(embed.locator('pre.bytes')).toContainText('"movedTarget": true');
  await expect(embed.locator('okr-scorecard').getByText('target moved')).toBeVisible();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken back: edit of a key result.')).toBeVisible();
  await expect(advice.or(american)).toBeHidden();
  await expect(told).toBeHidden();
  await expect(embed.locator('pre.bytes')).not.toContainText('movedTarget');
});

test('an objective is advised on while it is written, in the popup too, and saved all the same', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const popup = await openPopup(cleared);
  await truth(popup);
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('n');
  await popup.keyboard.type('Grow revenue by 20 %');
  await popup.keyboard.press('Tab');
  await expect(
    popup.getByText('“Grow revenue by 20 %” is a metric. What would be better once it is reached?'),
  ).toBeVisible();
  await popup.getByLabel('What do you want to reach?').press('Enter');
  await expect(popup.getByRole('heading', { name: 'Grow revenue by 20 %' })).toBeVisible();
});

test('at the review a reflection is asked for, and the remedy goes to its first question', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  await fixToday(cleared.context, '2026-12-28T12:00:00');
  const page = await cleared.open('dashboard.html#/score/2026-q4');
  const advice = page.getByText('This cycle has scores but no word about them. What worked, what did not?');
  await advice.click();
  await page.getByRole('button', { name: 'Write a sentence' }).click();
  await expect(page.getByLabel('What worked?')).toBeFocused();
  await page.keyboard.type('Asking early');
  await page.keyboard.press('Tab');
  await expect(advice).toBeHidden();
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await wideElements(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

test('where there is a longer goal, an objective without one is asked which it serves', async ({
  cleared,
}) => {
  const page = await openPage(cleared, '#/cycle/2026');
  await page
    .getByRole('button', { name: /objective/i })
    .first()
    .click();
  await page.getByLabel('What do you want to reach?').fill('Feel at home in my body again');
  await page.keyboard.press('Enter');
  await page.goto(cleared.url('dashboard.html#/cycle/2026-q4'));
  const advice = page.getByText(`“${fit}” supports none of your longer goals. Which one does it serve?`);
  await expect(advice).toBeVisible();
  await page.locator('details').filter({ has: advice }).getByRole('button', { name: 'Link it' }).click();
  await expect(page.locator('.support-field select')).toBeFocused();
});
