import type { Frame, Page } from '@playwright/test';
import { copyWay, saveWay, typeAddress } from '../hosts/embed-dialog';
import { test as allowedTest } from './browser/allowed-test';
import type { ExtensionChromium } from './browser/chromium';
import { background } from './browser/fixed-today';
import { expect } from './browser/fixtures';
import { logOf, openFullPopup, row, valueField } from './browser/popup';
import { saidInPage } from './browser/said-in-page';
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

/** Keeps what is copied in the page, and gives it out once. */
async function spyOnClipboard(popup: Page): Promise<() => Promise<Record<string, string>>> {
  await popup.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      const copied: Record<string, string> = {};
      for (const type of item?.types ?? []) copied[type] = (await (await item?.getType(type))?.text()) ?? '';
      (globalThis as ClipboardGlobal).copied = copied;
    };
  });
  return () =>
    popup.evaluate(() => {
      const { copied = {} } = globalThis as ClipboardGlobal;
      (globalThis as ClipboardGlobal).copied = undefined;
      return copied;
    });
}

/** What the embed dialog puts on the clipboard in each way, with a public id. */
async function copyAll(popup: Page): Promise<{ id: string; html: string; tag: string; words: string }> {
  const take = await spyOnClipboard(popup);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  const copy = async (target: string, button: string) => {
    await popup
      .locator(`[data-target=${target}]`)
      .getByRole('button', { name: `${button}:` })
      .click();
    await expect(popup.locator(`[data-target=${target}]`).getByRole('status').last()).toHaveText(/^Copied/);
    return take();
  };
  // Nothing carries an id until its owner says so.
  expect(JSON.stringify(await copy('html-table', 'Copy'))).not.toContain('pacemark-');
  await popup.getByLabel('Let me see it live where it is pasted').check();
  // What is copied twice is one scorecard.
  await popup.getByRole('button', { name: 'Copy: Table', exact: true }).dblclick();
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

/** Of the two sites that the extension may read, which are two to a browser and one server here. */
async function chooseSite(extension: ExtensionChromium, site = '127.0.0.1'): Promise<void> {
  const settings = await extension.open('dashboard.html#/settings');
  for (const one of ['127.0.0.1', 'localhost'])
    await settings.getByLabel(`Show my live scorecards here: http://${one}/*`).setChecked(one === site);
  await expect.poll(() => looksIn(extension)).toEqual([`http://${site}/*`]);
  await settings.close();
}

interface ScriptingGlobal {
  chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> } };
}

const looksIn = async (extension: ExtensionChromium): Promise<string[] | undefined> =>
  (await background(extension.context)).evaluate(async () => {
    const { scripting } = (globalThis as unknown as ScriptingGlobal).chrome;
    return (await scripting.getRegisteredContentScripts()).find(({ id }) => id === 'pasted')?.matches;
  });

const liveFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));

/** What a page shows that no live scorecard stands in, after one in another page that was opened later does. */
async function isAsPasted(page: Page, table: string): Promise<void> {
  await expect(page.locator(table)).toBeVisible();
  await expect(page.getByText('As it stood on')).toBeVisible();
  expect(liveFrames(page)).toEqual([]);
  expect(await page.evaluate(() => window.length)).toBe(0);
}

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
    element.scrollIntoView();
    const { left, top, width, height } = element.getBoundingClientRect();
    const live = element.previousElementSibling;
    if (width === 0) return (live?.getBoundingClientRect().height ?? 0) > 100;
    return document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 60)) === live;
  });

const picture = (words: string) =>
  `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="640" height="320" alt="${words}">`;

test('a pasted table, tag and picture are live for their owner, on a site that they chose', async ({
  allowed,
  wiki,
}) => {
  const popup = await openFullPopup(allowed);
  const { html, tag, words } = await copyAll(popup);
  await wiki.put('Table', `<p>Our numbers.</p>${html}<p>Ask me about them.</p>`);
  await wiki.put('Tag', tag);
  await wiki.put('Picture', picture(words));
  const reader = await allowed.context.newPage();
  await reader.goto(wiki.page('Table'));
  await expect(reader.locator('.tc-tiddler-body table')).toBeVisible();

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
      await expect.poll(() => saidInPage(page)).toContain('Pacemark: live scorecard');
      await expect.poll(() => isCovered(page, `.tc-tiddler-body ${pasted}`)).toBe(true);
      if (name === 'Table') {
        await expect(page.getByText(/As it stood on|week 8 of 13/).filter({ visible: true })).toHaveCount(0);
        await expect(page.getByText('Our numbers.')).toBeVisible();
        await expect(page.getByText('Ask me about them.')).toBeVisible();
        // It was opened before the site was chosen.
        await isAsPasted(reader, '.tc-tiddler-body table');
      }
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

  await test.step('an id that is taken back is live nowhere any more, until that is undone', async () => {
    const page = await allowed.context.newPage();
    await page.goto(wiki.page('Table'));
    await liveFrame(page);
    const settings = await allowed.open('dashboard.html#/settings');
    const given = settings.getByRole('list', { name: 'Scorecards with a public id' }).getByRole('listitem');
    await expect(given).toHaveText(/OKRs of Q4 2026.*pacemark-/);
    await given.getByRole('button', { name: /^Take back/ }).click();
    await expect(given.getByRole('button', { name: /^Undo/ })).toBeFocused();
    await page.bringToFront();
    await expect.poll(() => liveFrames(page).length).toBe(0);
    await isAsPasted(page, '.tc-tiddler-body table');
    await settings.bringToFront();
    await settings.keyboard.press('Enter');
    await expect(given.getByRole('button', { name: /^Take back/ })).toBeFocused();
    await settings.close();
    await page.reload();
    await liveFrame(page);
    await page.close();
  });

  await test.step('on a site that its owner left, everybody sees what was pasted', async () => {
    await chooseSite(allowed, 'localhost');
    await reader.reload();
    await expect(reader.locator('.tc-tiddler-body table')).toBeVisible();
    const chosen = await allowed.context.newPage();
    await chosen.goto(wiki.page('Table').replace('127.0.0.1', 'localhost'));
    await liveFrame(chosen);
    await isAsPasted(reader, '.tc-tiddler-body table');
  });
});

test('an uploaded picture, a tag with a data file and a frame of the embed page are live too', async ({
  allowed,
}) => {
  const pages: Record<string, string | Buffer> = {};
  const site = await serveSite('.output/site', pages);
  const popup = await openFullPopup(allowed);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await popup.getByLabel('Let me see it live where it is pasted').check();
  await popup.getByRole('radio', { name: 'Somewhere else' }).check();
  await typeAddress(popup, `${site.url}/embed.html`);
  const picture = await saveWay(popup, 'png-picture');
  const data = await saveWay(popup, 'tag-with-source');
  const take = await spyOnClipboard(popup);
  await copyWay(popup, 'tag-with-source');
  const { 'text/plain': tag } = await take();
  await copyWay(popup, 'embed-link');
  const { 'text/plain': link } = await take();
  // As wikis name what is uploaded: by its file, and without any words.
  const file = `/files/${picture.name}`;
  pages[file] = picture.content;
  pages['/scorecard.json'] = data.content;
  pages['/page'] = bare(
    `<img src="${file}?v=2" alt="">${tag}<iframe src="${link}" width="700" height="500"></iframe>`,
  );
  await chooseSite(allowed);
  const page = await allowed.context.newPage();
  await page.goto(`${site.url}/page`);
  for (const pasted of ['img', 'okr-scorecard', 'iframe'])
    await expect.poll(() => isCovered(page, pasted), pasted).toBe(true);
  const frames = liveFrames(page);
  expect(frames).toHaveLength(3);
  for (const frame of frames) await expect(frame.getByText(nps).first()).toBeVisible();
  await site.stop();
});

interface RuntimeGlobal {
  chrome: { runtime?: { sendMessage(message: object): Promise<unknown>; getURL(path: string): string } };
}

/** What the extension tells a frame of its own that a page put there by itself, and how much that one shows: −1 where none came. */
async function framedBy(page: Page, src: string): Promise<{ answer: unknown; shown: number }> {
  await page.evaluate((given) => {
    const frame = document.createElement('iframe');
    frame.src = given;
    document.body.append(frame);
    return new Promise((done) => {
      frame.onload = done;
    });
  }, src);
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('There is no frame.');
  return frame.evaluate(async () => {
    const { runtime } = (globalThis as unknown as RuntimeGlobal).chrome;
    // It is asked as the frame asked before.
    const answer = await runtime?.sendMessage({ kind: 'live', ticket: location.hash.slice(1) });
    return { answer: answer ?? null, shown: document.querySelector('main')?.childElementCount ?? -1 };
  });
}

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
    '/both': bare(
      `<div id="foreign">${html.replaceAll(id, 'pacemark-0000000000000000')}</div><div id="own">${html}</div>`,
    ),
    '/plain': bare('<p>Nothing was pasted.</p>'),
  };
  const site: Site = await serveSite('tests/samples', pages);
  const page = await allowed.context.newPage();

  await test.step('an id of somebody else changes nothing', async () => {
    await page.goto(`${site.url}/both`);
    // Both were asked for at once.
    await expect.poll(() => isCovered(page, '#own table')).toBe(true);
    await expect(page.locator('#foreign table')).toBeVisible();
    await expect(page.locator('#foreign').getByText('As it stood on')).toBeVisible();
    expect(liveFrames(page)).toHaveLength(1);
  });

  await test.step('the page cannot look into the frame, nor learn from its size', async () => {
    await page.goto(`${site.url}/own`);
    const frame = await liveFrame(page);
    await expect(frame.getByText(nps).first()).toBeVisible();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('table')?.previousElementSibling;
      const loaded = performance.getEntries().map(({ name }) => name);
      return {
        tree: host?.shadowRoot,
        frames: window.length,
        text: document.documentElement.outerHTML + loaded.join(' '),
      };
    });
    expect(seen.tree).toBeNull();
    expect(seen.frames).toBe(0);
    expect(seen.text).not.toContain('extension://');
    expect(await frame.locator('a, button, input, select, textarea').count()).toBe(0);
  });

  await test.step('the frame’s own address, framed by the page, is empty', async () => {
    const own = liveFrames(page)[0];
    const ticket = new URL(own?.url() ?? '').hash;
    // Another one in each session, which only the extension knows.
    const address = (await own?.evaluate(() =>
      (globalThis as unknown as RuntimeGlobal).chrome.runtime?.getURL('live.html'),
    )) as string;
    for (const src of [allowed.url('live.html'), allowed.url('dashboard.html')])
      expect(await framedBy(page, src)).toEqual({ answer: null, shown: -1 });
    for (const src of [address, `${address}#${'0'.repeat(16)}`])
      expect(await framedBy(page, src)).toEqual({ answer: null, shown: 0 });
    // In another tab a ticket opens nothing.
    const thief = await allowed.context.newPage();
    await thief.goto(`${site.url}/plain`);
    expect(await framedBy(thief, `${address}${ticket}`)).toEqual({ answer: null, shown: 0 });
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
  // The same server by another name is another site.
  const page = await allowed.context.newPage();
  await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/page`);
  await expect(page.locator('table')).toBeVisible();
  // A page’s policy is for what it frames itself.
  const chosen = await allowed.context.newPage();
  await chosen.goto(`${site.url}/page`);
  await expect.poll(() => isCovered(chosen, 'table')).toBe(true);
  await isAsPasted(page, 'table');
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
