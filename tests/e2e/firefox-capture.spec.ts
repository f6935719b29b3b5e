import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { ExtensionFirefox } from './browser/firefox';
import { freshFolder } from './browser/fresh-folder';
import { serveSite } from './browser/site';

const nps = 'Raise NPS from 42 to 55';
const report = (value: number) =>
  `<!doctype html><html lang="en"><title>Customer success</title><h2>NPS</h2><p id="nps">${value}</p></html>`;

/** A page that allows no frames, and hears what its policy is told of. */
const wikiPage = (html: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="frame-src 'none'">
  <title>Wiki</title><script>addEventListener('securitypolicyviolation', (event) => document.title += event.blockedURI)</script>
  <p>Our numbers.</p>${html}</html>`;

const shown = (page: Page) => () =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')).catch(() => '');

/** What the extension's frame in a page shows; the address of such a one never comes over BiDi. */
const shownLive = (page: Page) => async () => {
  const read = () => document.querySelector('okr-scorecard')?.shadowRoot?.textContent;
  return (
    (await page
      .frames()[1]
      ?.evaluate(read)
      .catch(() => '')) ?? ''
  );
};

/** What a page can tell of the frame over what stands in it. */
const seenBy = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('table')?.previousElementSibling;
    const loaded = performance.getEntries().map(({ name }) => name);
    const text = document.documentElement.outerHTML + document.title + loaded.join(' ');
    return { frames: window.length, tree: host?.shadowRoot, tells: text.includes('extension') };
  });

/** What the extension tells a frame of its own that a page put there by itself, and how much that one shows. */
async function framedBy(page: Page, address: string): Promise<{ answer: unknown; shown: number }> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, address);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector('main');
  return frame.evaluate(async () => {
    const { runtime } = (globalThis as unknown as FirefoxGlobal).browser;
    // It is asked as the frame asked before.
    const answer = await runtime.sendMessage({ kind: 'live', ticket: location.hash.slice(1) });
    return { answer: answer ?? null, shown: document.querySelector('main')?.childElementCount ?? -1 };
  });
}

/** A press on a control of a page that is behind another one. */
const pressBehind = (page: Page, name: string) =>
  page.$$eval(
    'button',
    (buttons, wanted) => buttons.find((one) => one.textContent?.trim().startsWith(wanted))?.click(),
    name,
  );

async function goTo(page: Page, view: string, selector: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
  await page.waitForSelector(selector);
}

/** What the embed dialog gives the clipboard as a table, with a public id. */
async function copiedTable(embed: Page): Promise<string> {
  await embed.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      document.title = (await (await item?.getType('text/html'))?.text()) ?? '';
    };
    document.querySelector<HTMLInputElement>('.public-id input')?.click();
  });
  await embed.waitForFunction(
    () =>
      document.querySelector('pre.bytes')?.textContent?.includes('pacemark-') &&
      document.querySelector('[data-target=html-table] button:enabled'),
  );
  await pressBehind(embed, 'Copy');
  await expect.poll(() => embed.evaluate(() => document.title)).toContain('pacemark-');
  return embed.evaluate(() => document.title);
}

interface FirefoxGlobal {
  browser: {
    windows: { getAll(what: object): Promise<{ type: string; tabs: { url?: string }[] }[]> };
    tabs: { query(what: object): Promise<{ id: number }[]> };
    action: { getBadgeText(details: object): Promise<string> };
    runtime: { sendMessage(message: object): Promise<unknown> };
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
  const pages: Record<string, string> = { '/report': report(52) };
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

    const wiki = await firefox.browser.newPage();
    await test.step('a pasted table is live on a site that is chosen, and on no other', async () => {
      await goTo(page, 'embed', '.public-id input');
      pages['/wiki'] = wikiPage(await copiedTable(page));
      await goTo(page, 'settings', '.allowed-sites input');
      await page.$eval('.allowed-sites input', (choice) => (choice as HTMLInputElement).click());
      await expect.poll(watching(page)).toBe(2);
      const elsewhere = await firefox.browser.newPage();
      await elsewhere.goto(`${site.url.replace('127.0.0.1', 'localhost')}/wiki`);
      await wiki.goto(`${site.url}/wiki`);
      await expect.poll(shownLive(wiki)).toContain('52 of 55');
      // What came with the table is covered with it, what others wrote is not.
      await expect.poll(shown(wiki)).toBe('Our numbers.');
      expect(await seenBy(wiki)).toEqual({ frames: 0, tree: null, tells: false });
      expect(await shown(elsewhere)()).toContain('As it stood on');
      const address = await wiki.frames()[1]?.evaluate(() => location.href);
      await elsewhere.goto(`${site.url.replace('127.0.0.1', 'localhost')}/report`);
      expect(await framedBy(elsewhere, address ?? '')).toEqual({ answer: null, shown: 0 });
      await elsewhere.close();
    });

    await test.step('the next visit says what changed, and the sidebar takes it', async () => {
      pages['/report'] = report(54);
      await front.bringToFront();
      await front.reload();
      await expect.poll(badgeInFront(page)).toBe('◎');
      await expect.poll(shown(sidebar)).toContain('54 on this page · was 52');
      await pressBehind(sidebar, 'Update');
      await expect.poll(shown(sidebar)).toContain('Saved: 54');
      await expect.poll(shownLive(wiki)).toContain('54 of 55');
      await expect.poll(badgeInFront(page)).not.toBe('◎');
    });

    await test.step('the site is taken back in the settings, and no visit is told of any more', async () => {
      await page.bringToFront();
      await (await page.waitForSelector('.allowed-sites button'))?.click();
      await expect.poll(() => page.$('.allowed-sites')).toBeNull();
      await expect.poll(watching(page)).toBe(0);
    });
  } finally {
    await firefox.close();
    await site.stop();
  }
});
