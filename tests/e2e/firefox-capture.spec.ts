import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ExtensionFirefox } from './browser/firefox';
import { freshFolder } from './browser/fresh-folder';
import { serveSite } from './browser/site';

const nps = 'Raise NPS from 42 to 55';
const report = (value: number) =>
  `<!doctype html><html lang="en"><title>Customer success</title><h2>NPS</h2><p id="nps">${value}</p></html>`;

const shown = (page: Page) => () =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')).catch(() => '');

/** A press on a control of a page that is behind another one. */
const pressBehind = (page: Page, name: string) =>
  page.$$eval(
    'button',
    (buttons, wanted) => buttons.find((one) => one.textContent?.trim().startsWith(wanted))?.click(),
    name,
  );

interface FirefoxGlobal {
  browser: {
    windows: { getAll(what: object): Promise<{ type: string; tabs: { url?: string }[] }[]> };
    tabs: { query(what: object): Promise<{ id: number }[]> };
    action: { getBadgeText(details: object): Promise<string> };
    scripting: { getRegisteredContentScripts(): Promise<object[]> };
  };
}

/** What stands on the button over the tab in front, and how many scripts tell of visits, as a page of ours sees it. */
const badgeInFront = (page: Page) => () =>
  page.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as FirefoxGlobal).browser;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tab && action.getBadgeText({ tabId: tab.id });
  });
const watching = (page: Page) => () =>
  page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as FirefoxGlobal).browser;
    return (await scripting.getRegisteredContentScripts()).length;
  });

/** The windows that the extension opened by itself. */
const ownWindows = (page: Page) => () =>
  page.evaluate(async () => {
    const { windows } = (globalThis as unknown as FirefoxGlobal).browser;
    const all = await windows.getAll({ populate: true });
    return all.filter(({ type }) => type === 'popup').map(({ tabs }) => tabs[0]?.url);
  });

/** A copy of the built extension with the site that the browser would else ask for. */
async function allowed(): Promise<string> {
  const extension = await freshFolder('allowed-firefox');
  await cp(resolve('.output/firefox-mv3'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return extension;
}

test('in Firefox too a number is picked from the sidebar, told of at the next visit, taken, and its site taken back', async () => {
  const pages = { '/report': report(52) };
  const site = await serveSite('tests/samples', pages);
  const firefox = await ExtensionFirefox.launch({ extension: await allowed() });
  try {
    const page = await firefox.page(firefox.url('dashboard.html'), 'main button');
    await test.step('a key result is written', async () => {
      await (await page.$('main button'))?.press('Enter');
      await (await page.waitForSelector('form input'))?.type('Be kept');
      await page.keyboard.press('Enter');
      await expect.poll(shown(page)).toContain('Be kept');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.type(nps);
      await page.keyboard.press('Enter');
      await expect.poll(shown(page)).toContain(nps);
    });

    const front = await firefox.browser.newPage();
    await front.goto(`${site.url}/report`);
    const sidebar = await firefox.page(firefox.url('sidepanel.html'), '[data-truth=true]');
    await test.step('the number is picked by keys and bound with one Enter', async () => {
      await front.bringToFront();
      await pressBehind(sidebar, 'Pick a number');
      await front.waitForSelector('html > [popover=manual]');
      await front.keyboard.press('Tab');
      await front.keyboard.press('Enter');
      const url = firefox.url('capture.html');
      await expect.poll(ownWindows(page)).toEqual([url]);
      // What is in that window cannot be reached from here: the same page in a tab.
      const asking = await firefox.page(url, 'input[type=radio]:checked');
      await (await asking.waitForSelector('input[type=radio]:checked'))?.press('Enter');
      await expect.poll(shown(asking)).toContain(`Saved: ${nps}, 52.`);
      await asking.close();
    });

    await test.step('the next visit says what changed, and the sidebar takes it', async () => {
      await expect.poll(watching(page)).toBe(1);
      pages['/report'] = report(54);
      await front.bringToFront();
      await front.reload();
      await expect.poll(badgeInFront(page)).toBe('◎');
      await expect.poll(shown(sidebar)).toContain('54 on this page · was 52');
      await pressBehind(sidebar, 'Update');
      await expect.poll(shown(sidebar)).toContain('Saved: 54');
      await expect.poll(badgeInFront(page)).not.toBe('◎');
    });

    await test.step('the site is taken back in the settings, and no visit is told of any more', async () => {
      const settings = await firefox.page(firefox.url('dashboard.html#/settings'), '.allowed-sites');
      await (await settings.waitForSelector('.allowed-sites button'))?.click();
      await expect.poll(() => settings.$('.allowed-sites')).toBeNull();
      await expect.poll(watching(page)).toBe(0);
    });
  } finally {
    await firefox.close();
    await site.stop();
  }
});
