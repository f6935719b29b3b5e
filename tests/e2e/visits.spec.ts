import type { Page } from '@playwright/test';
import { pickFirst } from './browser/allowed';
import { test as allowedTest } from './browser/allowed-test';
import type { ExtensionChromium } from './browser/chromium';
import { background } from './browser/fixed-today';
import { expect } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { logOf, openFullPopup, row, valueField } from './browser/popup';
import { focusedInPage, saidInPage } from './browser/said-in-page';
import { type Site, serveSite } from './browser/site';

const nps = 'Raise NPS from 42 to 55';
const reportOf = (value: number) =>
  `<!doctype html><html lang="en"><title>Customer success</title><h1>Quarter so far</h1>
<div class="tile"><h2>NPS</h2><p id="nps">${value}</p></div>
<canvas></canvas><iframe sandbox srcdoc="Somebody else’s 7"></iframe></html>`;

/** An application that goes on to another of its views, with other numbers, before the first has stood still. */
const leaving = `${reportOf(54)}<script>addEventListener('load', () => setTimeout(() => {
  history.pushState(null, '', '/other');
  document.getElementById('nps').textContent = '900';
}, 1000));</script>`;

const test = allowedTest.extend<{ site: Site & { show(value: number): void; leave(): void } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
  site: async ({}, use) => {
    const pages = {
      '/report': reportOf(52),
      '/plain': '<!doctype html><title>Nothing is bound here</title>',
    };
    const site = await serveSite('tests/samples', pages);
    await use({
      ...site,
      show: (value) => {
        pages['/report'] = reportOf(value);
      },
      leave: () => {
        pages['/report'] = leaving;
      },
    });
    await site.stop();
  },
});

interface TabsGlobal {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    action: Record<'getBadgeText' | 'getTitle', (details: { tabId?: number }) => Promise<string>>;
  };
}

interface VisitsGlobal {
  chrome: { runtime: { onMessage: { addListener(hear: (message: { kind?: string }) => void): void } } };
  visits: number;
}

/** Counts from now on the visits that the background is told of. */
async function noteVisits(extension: ExtensionChromium): Promise<() => Promise<number>> {
  const worker = await background(extension.context);
  await worker.evaluate(() => {
    const noted = globalThis as unknown as VisitsGlobal;
    noted.visits = 0;
    noted.chrome.runtime.onMessage.addListener(({ kind }) => {
      if (kind === 'visited') noted.visits++;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as VisitsGlobal).visits);
}

/** What the toolbar's button shows, and says, over a page, or everywhere. */
async function buttonOver(extension: ExtensionChromium, page?: Page): Promise<string[]> {
  const worker = await background(extension.context);
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as TabsGlobal;
    const { getBadgeText, getTitle } = chrome.action;
    const tab = url && (await chrome.tabs.query({})).find((one) => one.url === url);
    if (url && !tab) return [];
    const over = tab ? { tabId: tab.id } : {};
    return [await getBadgeText(over), await getTitle(over)];
  }, page?.url());
}

/** Binds the NPS of the report that is open, with one Enter after the pick. */
async function bind(extension: ExtensionChromium, report: Page): Promise<void> {
  const asking = await pickFirst(extension, report);
  await asking.getByRole('radio', { name: nps }).press('Enter');
  await expect(asking.getByText(`Saved: ${nps}, 52.`)).toBeVisible();
  await expect(asking.getByText('Whenever you visit 127.0.0.1 the page is read.')).toBeVisible();
  await asking.close();
}

/** A popup, and the report whose NPS is bound. */
async function openBound(extension: ExtensionChromium, site: Site): Promise<{ popup: Page; report: Page }> {
  const popup = await openFullPopup(extension);
  const report = await extension.context.newPage();
  await report.goto(`${site.url}/report`);
  await bind(extension, report);
  return { popup, report };
}

test('on an allowed site the button says what changed, and what may be saved unasked is, with Undo in the page', async ({
  allowed,
  site,
}) => {
  const { popup, report } = await openBound(allowed, site);
  const before = (await logOf(popup)).length;

  await test.step('a visit of a page that says another number is told, and nothing is written', async () => {
    site.show(54);
    await report.reload();
    await expect.poll(() => buttonOver(allowed, report)).toEqual(['◎', `On this page now: ${nps}, 54`]);
    expect(await logOf(popup)).toHaveLength(before);
  });

  await test.step('after “always for this one” the visit writes it, with its receipt', async () => {
    const settings = await allowed.open('dashboard.html#/settings');
    await expect(settings.getByRole('list', { name: /Sites that are read/ })).toContainText(
      'http://127.0.0.1',
    );
    await settings.getByLabel('Save it without asking from now on, where it is sure').click();
    await expect.poll(() => logOf(settings)).toHaveLength(before + 1);
    await settings.close();
    await report.bringToFront();
    await report.reload();
    await expect.poll(() => saidInPage(report)).toContain(`Saved from this page: ${nps}, 54`);
    await expect(row(popup, nps)).toHaveText('54 of 55');
    const saved = (await logOf(popup)).at(-1);
    expect(saved).toMatchObject({
      label: 'capture',
      patches: [
        { set: { value: 54, receipt: { title: 'Customer success', url: `${site.url}/report`, text: '54' } } },
      ],
    });
    await expect.poll(async () => (await buttonOver(allowed, report))[0]).toBe('✓');
  });

  await test.step('Undo that finds no room says so, and stays', async () => {
    await report.keyboard.press('Tab');
    // The frame of another process had its turn with the key.
    await expect.poll(() => focusedInPage(report)).toBe('Undo');
    const freeSomeSpace = await fillDisk(await background(allowed.context));
    await report.keyboard.press('Enter');
    await expect
      .poll(async () => (await saidInPage(report)).join(' '))
      .toContain('Not taken back; it is still saved. The disk is full.');
    await freeSomeSpace();
    expect((await buttonOver(allowed, report))[0]).toBe('✓');
    expect(await focusedInPage(report)).toBe('Undo');
  });

  await test.step('Undo in the page takes it back, and the next visit does not write it again', async () => {
    await report.keyboard.press('Enter');
    await expect.poll(() => saidInPage(report)).toContain(`Taken back: ${nps}.`);
    await expect(row(popup, nps)).toHaveText('52 of 55');
    const after = (await logOf(popup)).length;
    await report.reload();
    await expect.poll(() => buttonOver(allowed, report)).toEqual(['◎', `On this page now: ${nps}, 54`]);
    expect(await logOf(popup)).toHaveLength(after);
    const panel = await allowed.open('sidepanel.html');
    await report.bringToFront();
    await expect(panel.getByText('54 on this page · was 52')).toBeVisible();
    // The panel has had its turn with what may be saved unasked.
    await panel.evaluate(() => navigator.locks.request('pacemark:visit', async () => {}));
    expect(await logOf(popup)).toHaveLength(after);
  });

  await test.step('over a page without bindings it says what it says everywhere, also when that changes', async () => {
    const visited = await noteVisits(allowed);
    await report.goto(`${site.url}/plain`);
    await expect.poll(visited).toBeGreaterThan(0);
    await popup.evaluate(() => navigator.locks.request('pacemark:visit', async () => {}));
    await popup.bringToFront();
    await popup.getByLabel('Done').check();
    await popup.keyboard.press('Enter');
    await expect.poll(() => buttonOver(allowed)).toEqual(['', 'Pacemark']);
    expect(await buttonOver(allowed, report)).toEqual(['', 'Pacemark']);
  });
  expect(new Set(site.asked)).toEqual(new Set(['/report', '/favicon.ico', '/plain']));
});

test('a page that is left while it is read gives no number of the one that came in its place', async ({
  allowed,
  site,
}) => {
  const { popup, report } = await openBound(allowed, site);
  const settings = await allowed.open('dashboard.html#/settings');
  const before = (await logOf(popup)).length + 1;
  await settings.getByLabel('Save it without asking from now on, where it is sure').click();
  await expect.poll(() => logOf(settings)).toHaveLength(before);
  await report.bringToFront();
  site.leave();
  await report.reload();
  await report.waitForURL('**/other');
  // The visit of the page that was left has had its turn.
  await popup.evaluate(() => navigator.locks.request('pacemark:visit', async () => {}));
  // What it said itself may be read before it is left.
  const values = (await logOf(popup)).flatMap(({ patches }) => patches.map(({ set }) => set.value));
  expect(values).toContain(52);
  expect(values).not.toContain(900);
});

interface PanelGlobal {
  chrome: { runtime: { getContexts(what: object): Promise<{ documentUrl?: string }[]> } };
}

test('the side panel stands beside the page, asks each page that comes to the front, and has the picker at hand', async ({
  allowed,
  site,
}) => {
  const { popup, report } = await openBound(allowed, site);
  site.show(54);
  await report.reload();

  const worker = await background(allowed.context);
  const panels = () =>
    worker.evaluate(async () => {
      const { runtime } = (globalThis as unknown as PanelGlobal).chrome;
      return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).map((one) => one.documentUrl);
    });
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Open beside the page' }).click();
  await expect.poll(panels).toEqual([allowed.url('sidepanel.html')]);

  // The real panel takes no keys from here: the same page in a tab behind the report.
  const panel = await allowed.open('sidepanel.html');
  await report.bringToFront();
  await expect(panel.getByText('54 on this page · was 52')).toBeVisible();

  // What is saved meanwhile, here in the list itself, is not saved again.
  await row(panel, nps).evaluate((button: HTMLElement) => button.click());
  await valueField(panel).fill('54');
  await valueField(panel).evaluate((field: HTMLInputElement) => field.form?.requestSubmit());
  await expect(row(panel, nps)).toHaveText('54 of 55');
  const written = (await logOf(panel)).length;
  await panel.getByRole('button', { name: 'Update' }).evaluate((button: HTMLElement) => button.click());
  await expect(panel.getByText(`Nothing was written: “${nps}” has this value already`)).toBeVisible();
  expect(await logOf(panel)).toHaveLength(written);

  await panel.getByRole('button', { name: 'More' }).evaluate((button: HTMLElement) => button.click());
  await panel
    .getByRole('button', { name: 'Pick a number on this page…' })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => saidInPage(report)).toContain('Pick a number');
  for (const outOfReach of [
    'What is drawn as a picture (canvas) cannot be read.',
    'Frames of other sites cannot be read: open them in a tab of their own.',
  ])
    expect((await saidInPage(report)).join(' ')).toContain(outOfReach);
});
