import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { typeAddress } from '../hosts/embed-dialog';
import { background, badgeText, type ExtensionGlobal, fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { truth } from './browser/popup';

const samples = ['okr-sheet.csv', 'okr-sheet-check-ins.csv'].map((name) => resolve('tests/samples', name));

const valueField = (popup: Page) => popup.getByLabel(/^New value for/);
const row = (popup: Page, title: string) => popup.getByRole('button', { name: `Check in: ${title}` });

test('a person goes from the toolbar to a scorecard in a wiki', async ({ extension, wiki, shot }) => {
  const { context } = extension;
  await fixToday(context);
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });

  await test.step('the first run says what belongs here and offers three ways to begin', async () => {
    await expect(popup.getByRole('heading', { name: 'Your Q4 2026 begins here' })).toBeVisible();
    await expect(popup.getByText('Start from a template')).toBeVisible();
    await shot(popup, '1-first-run');
  });

  await test.step('both sheets are previewed and brought in as one change', async () => {
    const opened = context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Bring in a file A sheet' }).click();
    const page = await opened;
    await page.locator('input[type=file]').setInputFiles(samples);
    await expect(page.getByText('3 objectives, 7 key results, 17 check-ins')).toBeVisible();
    await shot(page, '2-bring-in');
    await page.getByRole('button', { name: 'Bring in', exact: true }).click();
    await expect(page.getByText('Brought in: 3 objectives, 7 key results, 17 check-ins.')).toBeVisible();
    await page.close();
  });

  await test.step('the open popup shows them at once, and the badge what is due', async () => {
    await expect(row(popup, 'Raise NPS from 42 to 55')).toHaveText('51 of 55');
    await expect.poll(() => badgeText(context)).toBe('1');
  });

  await test.step('the cursor is in the first due value field; a number and Enter is a check-in', async () => {
    await popup.reload();
    await truth(popup);
    await expect(popup.getByLabel('Done')).toBeFocused();
    await popup.keyboard.press('Escape');
    await row(popup, 'Cut monthly churn from 4.2 % to 2.8 %').focus();
    await popup.keyboard.type('3.2');
    await expect(popup.getByText('3.3 % → 3.2 %')).toBeVisible();
    await popup.getByLabel('Note').fill('Two large renewals slip to January');
    await popup.locator('main').evaluate((list) => list.scrollTo(0, 0));
    await shot(popup, '3-popup');
    await popup.emulateMedia({ colorScheme: 'dark' });
    await shot(popup, '3-popup-dark');
    await popup.emulateMedia({ colorScheme: 'light' });
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.saved')).toContainText('Saved: 3.2 %');
  });

  await test.step('undo takes it back', async () => {
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('z');
    await expect(popup.getByText('Taken back: check-in.')).toBeVisible();
    await expect(row(popup, 'Cut monthly churn from 4.2 % to 2.8 %')).toHaveText('3.3 % to 2.8 %');
  });

  await test.step('what was called saved outlives a killed browser', async () => {
    await row(popup, 'Raise NPS from 42 to 55').click();
    await valueField(popup).fill('51');
    await popup.getByLabel('Note').fill('Second survey');
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.saved')).toContainText('Saved: 51');
    await extension.killAndRelaunch();
  });

  const again = await extension.open('popup.html');
  await fixToday(extension.context);
  await again.reload();
  await truth(again);
  await again.setViewportSize({ width: 400, height: 600 });

  await test.step('after the restart the check-in is there, and the badge heals itself', async () => {
    await again.keyboard.press('Escape');
    await row(again, 'Raise NPS from 42 to 55').click();
    await expect(again.getByText('last today')).toBeVisible();
    await again.keyboard.press('Escape');
    // The browser started on the day of this machine; the background is woken on the samples' day.
    await (await background(extension.context)).evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).chrome.alarms.onAlarm.dispatch({ name: 'midnight' }),
    );
    await expect.poll(() => badgeText(extension.context)).toBe('1');
  });

  await test.step('the badge follows a check-in and its undo', async () => {
    await row(again, 'Launch the new sleep routine').click();
    await again.getByLabel('Done').check();
    await again.keyboard.press('Enter');
    await expect.poll(() => badgeText(extension.context)).toBe('');
    await again.keyboard.press('z');
    await expect.poll(() => badgeText(extension.context)).toBe('1');
  });

  await test.step('the embed view shows the very widget and copies a tag with the data', async () => {
    await again.getByRole('button', { name: 'Embed…' }).click();
    await expect(again.locator('okr-scorecard').getByText('Raise NPS from 42 to 55').first()).toBeVisible();
    await again.getByRole('radio', { name: 'TiddlyWiki' }).check();
    await typeAddress(again, `${wiki.url}/files/embed.html`);
    await shot(again, '4-embed');
    await again.locator('[data-target=tag-with-data]').getByRole('button', { name: 'Copy' }).click();
    await expect(again.getByText('Copied. Paste it into your page.')).toBeVisible();
  });

  await test.step('pasted into a wiki page, the widget shows the numbers and the pace of the day', async () => {
    const page = await extension.context.newPage();
    await page.goto(wiki.url);
    await page.getByRole('button', { name: 'new tiddler' }).first().click();
    const editor = page.frameLocator('iframe.tc-edit-texteditor-body, iframe').locator('textarea');
    await editor.focus();
    await page.keyboard.press('Control+v');
    await page.getByRole('button', { name: 'Confirm changes to this tiddler' }).first().click();
    const scorecard = page.locator('.tc-tiddler-view-frame okr-scorecard').first();
    await expect(scorecard.getByText('0.37, an even pace would be at 0.57')).toBeVisible();
    await expect(page.locator('.tc-tiddler-view-frame').first()).toHaveCSS('opacity', '1');
    await shot(page, '5-wiki');
    await scorecard.getByText('Data', { exact: true }).click();
    for (const progress of ['0.69', '0.64', '0.55'])
      await expect(scorecard.getByRole('cell', { name: progress, exact: true })).toBeVisible();
  });
});
