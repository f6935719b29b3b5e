import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ExtensionFirefox } from './browser/firefox';
import { fixedToday } from './browser/fixed-today';
import { sheets } from './browser/popup';
import { TiddlyWiki } from './browser/tiddlywiki';

const churn = 'Cut monthly churn from 4.2 % to 2.8 %';
const rowOf = (title: string) => `button[aria-label^="Check in: ${title}, "]`;
/** Its text with plain spaces; '' while there is none. */
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()).catch(() => '');

async function checkIn(popup: Page, typed: string): Promise<void> {
  await (await popup.waitForSelector(rowOf(churn)))?.focus();
  await popup.keyboard.type(typed);
  await popup.keyboard.press('Enter');
}

test('in Firefox too a person goes from the toolbar to a scorecard in a wiki', async () => {
  const firefox = await ExtensionFirefox.launch();
  const wiki = await TiddlyWiki.start();
  try {
    await test.step('both sheets are previewed and brought in', async () => {
      const page = await firefox.open('dashboard.html#/bring-in', fixedToday);
      const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...sheets);
      await expect
        .poll(() => textOf(page, '.will-be h3'))
        .toContain('3 objectives, 7 key results, 17 check-ins');
      await page.locator('button.primary:not(:disabled)').click();
      await expect
        .poll(() => textOf(page, '.outcome'))
        .toContain('Brought in: 3 objectives, 7 key results, 17 check-ins.');
      await expect.poll(() => firefox.badgeText()).toBe('1');
      await page.close();
    });

    await test.step('a number and Enter is a check-in, Z takes it back, another one stays', async () => {
      const popup = await firefox.open('popup.html', fixedToday);
      await checkIn(popup, '3.1');
      await expect.poll(() => textOf(popup, '.saved')).toContain('Saved: 3.1 %');
      await popup.keyboard.press('Escape');
      await popup.keyboard.press('z');
      await expect.poll(() => textOf(popup, '.notice')).toContain('Taken back: check-in.');
      await expect.poll(() => textOf(popup, rowOf(churn))).toBe('3.3 % to 2.8 %');
      await checkIn(popup, '3.3');
      await expect.poll(() => textOf(popup, '.saved')).toContain('Saved: 3.3 %');
    });

    await test.step('the browser’s own popup is as large as ours is meant to be', async () => {
      expect(await firefox.sizeOfPopup()).toEqual([400, 600]);
    });

    await firefox.relaunch();
    const popup = await firefox.open('popup.html', fixedToday);

    await test.step('after the browser is closed and started again it is there', async () => {
      await popup.waitForSelector('[data-truth=true]');
      await (await popup.waitForSelector(rowOf(churn)))?.focus();
      await popup.keyboard.press('Enter');
      await expect.poll(() => textOf(popup, '.key-result.open .finish')).toContain('last today');
    });

    await test.step('the badge follows a check-in of what was due', async () => {
      await popup.keyboard.press('Escape');
      await (await popup.waitForSelector(rowOf('Launch the new sleep routine')))?.focus();
      await popup.keyboard.press('Enter');
      await (await popup.waitForSelector('.field input[type=checkbox]'))?.click();
      await popup.keyboard.press('Enter');
      await expect.poll(() => textOf(popup, '.saved')).toContain('Saved');
      await expect.poll(() => firefox.badgeText()).toBe('');
      await popup.keyboard.press('z');
      await expect.poll(() => firefox.badgeText()).toBe('1');
    });

    await test.step('a picture is copied; a copied tag, pasted into a wiki page, shows the numbers', async () => {
      await (await popup.waitForSelector('aria/Embed…[role="button"]'))?.click();
      await popup.locator('[data-target=png-picture] button:not(:disabled)').click();
      await expect
        .poll(() => textOf(popup, '[data-target=png-picture] [role=status]'))
        .toBe('Copied. Paste it into your page.');
      await popup.locator('input[value=tiddlywiki]').click();
      await popup.locator('.other-ways summary').click();
      const address = await popup.waitForSelector('input[type=url]');
      await address?.type(`${wiki.url}/files/embed.html`);
      await popup.keyboard.press('Tab');
      await popup.locator('[data-target=tag-with-data] button:not(:disabled)').click();
      await expect
        .poll(() => textOf(popup, '[data-target=tag-with-data] [role=status]'))
        .toBe('Copied. Paste it into your page.');

      const page = await firefox.browser.newPage();
      await page.evaluateOnNewDocument((instant) => {
        const RealDate = Date;
        globalThis.Date = class extends RealDate {
          constructor(...given: unknown[]) {
            super(...((given.length > 0 ? given : [instant]) as [number]));
          }
        } as DateConstructor;
      }, new Date(fixedToday).getTime());
      await page.goto(wiki.url);
      await (await page.waitForSelector('aria/new tiddler[role="button"]'))?.click();
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
      await (await frame?.waitForSelector('textarea'))?.click();
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await page.locator('aria/Confirm changes to this tiddler[role="button"]').click();
      const scorecard = await page.waitForSelector('.tc-tiddler-view-frame okr-scorecard');
      const shown = () =>
        scorecard?.evaluate((element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));
      for (const figure of ['0.37, an even pace would be at 0.57', '0.69', '0.64', '0.55'])
        await expect.poll(shown).toContain(figure);
    });
  } finally {
    await firefox.close();
    await wiki.stop();
  }
});
