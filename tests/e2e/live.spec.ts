import type { Frame, Page } from '@playwright/test';
import { typeAddress } from '../hosts/embed-dialog';
import { test as allowedTest } from './browser/allowed-test';
import type { ExtensionChromium } from './browser/chromium';
import { background } from './browser/fixed-today';
import { expect } from './browser/fixtures';
import { logOf, openFullPopup, row, valueField } from './browser/popup';
import { type Site, serveSite } from './browser/site';
import { TiddlyWiki } from './browser/tiddlywiki';

const nps = 'Raise NPS from 42 to 55';
const test = allowedTest.extend<{ wiki: TiddlyWiki }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
  wiki: async ({}, use) => {
    const wiki = await TiddlyWiki.start();
    await use(wiki);
    await wiki.stop();
  },
});

interface ClipboardGlobal {
  copied?: Record<string, string>;
}

/** What the embed dialog puts on the clipboard in each way, with a public id. */
async function copyAll(popup: Page): Promise<{ id: string; html: string; tag: string; words: string }> {
  await popup.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      const copied: Record<string, string> = {};
      for (const type of item?.types ?? []) copied[type] = (await (await item?.getType(type))?.text()) ?? '';
      (globalThis as ClipboardGlobal).copied = copied;
    };
  });
  const take = () =>
    popup.evaluate(() => {
      const { copied = {} } = globalThis as ClipboardGlobal;
      (globalThis as ClipboardGlobal).copied = undefined;
      return copied;
    });
  await popup.getByRole('button', { name: 'Embed…' }).click();
  const copy = async (target: string, button: string) => {
    await popup.locator(`[data-target=${target}]`).getByRole('button', { name: button, exact: true }).click();
    await expect(popup.locator(`[data-target=${target}]`).getByRole('status').last()).toHaveText(/^Copied/);
    return take();
  };
  // Nothing carries an id until its owner says so.
  expect(JSON.stringify(await copy('html-table', 'Copy'))).not.toContain('pacemark-');
  await popup.getByLabel('Let me see it live where it is pasted').check();
  const { 'text/html': html = '' } = await copy('html-table', 'Copy');
  const { 'text/plain': words = '' } = await copy('png-picture', 'Copy its words');
  await popup.getByRole('radio', { name: 'TiddlyWiki' }).check();
  await popup.getByText(/other way/).click();
  await typeAddress(popup, 'https://example.org/okr/embed.html');
  const { 'text/plain': tag = '' } = await copy('tag-with-data', 'Copy');
  const [id = ''] = /pacemark-[0-9a-z]{16}/.exec(html) ?? [];
  expect(tag).toContain(id);
  expect(words).toContain(id);
  await popup.keyboard.press('Escape');
  return { id, html, tag: tag.replace(/^<script.*\n/, ''), words };
}

async function chooseSite(extension: ExtensionChromium): Promise<void> {
  const settings = await extension.open('dashboard.html#/settings');
  const choice = settings.getByLabel('Show my live scorecards here: http://127.0.0.1/*');
  await expect(choice).not.toBeChecked();
  await choice.check();
  await isWatched(extension, true);
  await settings.close();
}

interface ScriptingGlobal {
  chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };
}

async function isWatched(extension: ExtensionChromium, isIt: boolean): Promise<void> {
  const worker = await background(extension.context);
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const { scripting } = (globalThis as unknown as ScriptingGlobal).chrome;
        return (await scripting.getRegisteredContentScripts()).some(({ id }) => id === 'pasted');
      }),
    )
    .toBe(isIt);
}

const liveFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));

/** The one frame over what was pasted, when it is drawn. */
async function liveFrame(page: Page): Promise<Frame> {
  await expect.poll(() => liveFrames(page).length).toBe(1);
  const [frame] = liveFrames(page);
  if (!frame) throw new Error('There is no live frame.');
  return frame;
}

/** Whether the frame stands where something was pasted, and nothing of that can be seen. */
const isCovered = (page: Page, pasted: string): Promise<boolean> =>
  page.locator(pasted).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return (
      width === 0 ||
      document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 60)) ===
        element.previousElementSibling
    );
  });

const picture = (words: string) =>
  `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="640" height="320" alt="${words}">`;

test('a pasted table, tag and picture are live for their owner, on a site that they chose', async ({
  allowed,
  wiki,
}) => {
  const popup = await openFullPopup(allowed);
  const { html, tag, words } = await copyAll(popup);
  await wiki.put('Table', html);
  await wiki.put('Tag', tag);
  await wiki.put('Picture', picture(words));
  const reader = await allowed.context.newPage();
  await reader.goto(wiki.page('Table'));
  await expect(reader.locator('.tc-tiddler-body table')).toBeVisible();
  expect(liveFrames(reader)).toEqual([]);

  await chooseSite(allowed);
  for (const [name, pasted] of [
    ['Table', 'table'],
    ['Tag', 'okr-scorecard'],
    ['Picture', 'img'],
  ] as const)
    await test.step(name, async () => {
      const page = await allowed.context.newPage();
      await page.goto(wiki.page(name));
      const frame = await liveFrame(page);
      await expect(frame.getByText(nps).first()).toBeVisible();
      await expect(frame.getByText(/Only you see this/)).toBeAttached();
      await expect.poll(() => isCovered(page, `.tc-tiddler-body ${pasted}`)).toBe(true);
      if (process.env.PACEMARK_SHOTS)
        await page.screenshot({ path: `${process.env.PACEMARK_SHOTS}/live-${name}.png` });

      await popup.bringToFront();
      await row(popup, nps).click();
      const value = { Table: '52', Tag: '53', Picture: '54' }[name];
      await valueField(popup).fill(value);
      await popup.keyboard.press('Enter');
      await expect(popup.locator('.saved')).toContainText(`Saved: ${value}`);
      await popup.keyboard.press('Escape');
      await page.bringToFront();
      await expect(
        frame
          .getByText(`${value} of 55`)
          .or(frame.getByText(`${value} to 55`))
          .first(),
      ).toBeAttached();
      await page.close();
    });

  await test.step('when its owner leaves the site again, everybody sees what was pasted', async () => {
    const settings = await allowed.open('dashboard.html#/settings');
    await settings.getByLabel('Show my live scorecards here: http://127.0.0.1/*').uncheck();
    await isWatched(allowed, false);
    await settings.close();
    await reader.reload();
    await expect(reader.locator('.tc-tiddler-body table')).toBeVisible();
    expect(liveFrames(reader)).toEqual([]);
  });
});

const bare = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;

test('a page gets nothing from a copied id: not its address, no scorecard of its own framing, no number', async ({
  allowed,
}) => {
  const popup = await openFullPopup(allowed);
  const { id, html } = await copyAll(popup);
  await chooseSite(allowed);
  const before = (await logOf(popup)).length;
  const pages: Record<string, string> = {
    '/own': bare(html),
    '/foreign': bare(`${html.replaceAll(id, 'pacemark-0000000000000000')}`),
    '/strict': bare(html),
  };
  const site: Site = await serveSite('tests/samples', pages);
  const page = await allowed.context.newPage();

  await test.step('an id of somebody else changes nothing', async () => {
    await page.goto(`${site.url}/foreign`);
    await expect(page.locator('table')).toBeVisible();
    // What was asked first is answered first.
    await page.goto(`${site.url}/own`);
    await liveFrame(page);
    await page.goto(`${site.url}/foreign`);
    await expect(page.locator('table')).toBeVisible();
    expect(liveFrames(page)).toEqual([]);
  });

  await test.step('the page cannot look into the frame, nor learn from its size', async () => {
    await page.goto(`${site.url}/own`);
    const frame = await liveFrame(page);
    await expect(frame.getByText(nps).first()).toBeVisible();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('table')?.previousElementSibling;
      return { tree: host?.shadowRoot, frames: window.length, text: document.documentElement.outerHTML };
    });
    expect(seen.tree).toBeNull();
    expect(seen.frames).toBe(0);
    expect(seen.text).not.toContain('extension://');
    expect(await frame.locator('a, button, input, select, textarea').count()).toBe(0);
  });

  await test.step('the frame’s own address, framed by the page, is empty', async () => {
    const own = liveFrames(page)[0]?.url() ?? '';
    const [address = '', ticket = ''] = own.split('#');
    for (const src of [
      allowed.url('live.html'),
      address,
      `${address}#${'0'.repeat(16)}`,
      allowed.url('dashboard.html'),
    ]) {
      await page.evaluate((given) => {
        const frame = document.createElement('iframe');
        frame.src = given;
        document.body.append(frame);
        return new Promise((done) => {
          frame.onload = done;
        });
      }, src);
      const last = page.frames().at(-1);
      expect(await last?.locator('okr-scorecard, table').count()).toBe(0);
    }
    // In another tab a ticket opens nothing.
    const thief = await allowed.context.newPage();
    await thief.goto(`${site.url}/foreign`);
    const answer = await thief.evaluate(
      (given) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.onload = () => done(frame.contentWindow?.length);
          frame.src = given;
          document.body.append(frame);
        }),
      `${address}#${ticket}`,
    );
    expect(answer).toBe(0);
    await expect(thief.frames().at(-1)?.locator('okr-scorecard') ?? thief.locator('main')).toHaveCount(0);
    await thief.close();
  });

  await test.step('nothing was written', async () => {
    expect(await logOf(popup)).toHaveLength(before);
  });
  await page.close();
  await site.stop();
});

test('a policy of the page keeps nothing from its owner, and on a site that was not chosen what was pasted stays', async ({
  allowed,
}) => {
  const popup = await openFullPopup(allowed);
  const { html } = await copyAll(popup);
  await chooseSite(allowed);
  const strict = {
    'Content-Security-Policy': "default-src 'self'; frame-src 'none'; style-src 'unsafe-inline'",
  };
  const site = await serveSite('tests/samples', { '/page': bare(html) }, strict);
  const page = await allowed.context.newPage();
  await page.goto(`${site.url}/page`);
  // A page’s policy is for what it frames itself.
  await expect.poll(() => isCovered(page, 'table')).toBe(true);
  // The same server by another name is another site.
  await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/page`);
  await expect(page.locator('table')).toBeVisible();
  expect(await page.evaluate(() => window.length)).toBe(0);
  expect(liveFrames(page)).toEqual([]);
  // Nor does a page there find out that the extension is here, by the address that all of its kind have.
  const isThere = await page.evaluate(
    (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    allowed.url('live.html'),
  );
  expect(isThere).toBe(false);
  await site.stop();
});
