import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionChromium } from '../e2e/browser/chromium';
import { openFullPopup } from '../e2e/browser/popup';

/** The embed dialog of the popup, with the samples' quarter, at the place of that name. */
export async function openEmbed(extension: ExtensionChromium, place: string): Promise<Page> {
  const popup = await openFullPopup(extension);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await choosePlace(popup, place);
  return popup;
}

const choosePlace = (popup: Page, place: string): Promise<void> =>
  popup.getByRole('radio', { name: place, exact: true }).check();

/** One way into the chosen place; what stands behind “other ways” is opened. */
async function wayOf(popup: Page, target: string): Promise<Locator> {
  const way = popup.locator(`[data-target=${target}]`);
  await expect(way).toHaveCount(1);
  if (!(await way.isVisible())) await popup.getByText(/^(One other way|\d+ other ways)$/).click();
  return way;
}

export async function typeAddress(popup: Page, address: string): Promise<void> {
  const field = popup.getByLabel('Address of your embed page');
  await expect(field).toHaveCount(1);
  if (!(await field.isVisible())) await popup.getByText(/^(One other way|\d+ other ways)$/).click();
  await field.fill(address);
  await popup.keyboard.press('Tab');
}

export async function copyWay(popup: Page, target: string, button = 'Copy'): Promise<void> {
  const way = await wayOf(popup, target);
  await way.getByRole('button', { name: `${button}:` }).click();
  await expect(way.getByText('Copied. Paste it into your page.')).toBeVisible();
}

/** Saves the file that a way has, and gives its name and content. */
export async function saveWay(popup: Page, target: string): Promise<{ name: string; content: Buffer }> {
  const way = await wayOf(popup, target);
  const downloading = popup.waitForEvent('download');
  await way.getByRole('button', { name: /^Save / }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Pastes as a person does, and gives the text that came: only a focused field is given what is on the clipboard. */
export async function pasteInto(page: Page, field: Locator): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+v');
}

/** What one row of a table says of the samples' quarter, wherever the table was pasted. */
export async function expectChurnRow(page: Page): Promise<void> {
  const churn = page.getByRole('row').filter({ hasText: 'Cut monthly churn' });
  await expect(churn.getByRole('cell')).toHaveText([
    'Cut monthly churn from 4.2 % to 2.8 %',
    '3.3 % to 2.8 %',
    '0.6',
    '● On track',
    'Nov 16',
  ]);
}
