import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { background, badgeText, fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { contrast } from './browser/looks';
import { openFullPopup, openPopup, row, truth, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const churn = 'Cut monthly churn from 4.2 % to 2.8 %';
const label = (page: Page) => page.getByRole('complementary', { name: 'Demo', exact: true });

/** Everything that is kept of a person's own plan, in all its places, as text; what is the demo's left out. */
const ownStore = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
    };
    const asked = <Got>(request: IDBRequest<Got>) =>
      new Promise<Got>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await asked(indexedDB.open('pacemark'));
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const kept: unknown[] = await Promise.all(
      stores.map((name) => asked(transaction.objectStore(name).getAll())),
    );
    database.close();
    const area = Object.entries(await chrome.storage.local.get(null));
    kept.push(area.filter(([key]) => !/^demo(:|$)/.test(key)).sort());
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('pacemark');
    for await (const [name, handle] of folder)
      if (handle.kind === 'file')
        kept.push([name, await (await (handle as FileSystemFileHandle).getFile()).text()]);
    return JSON.stringify(kept);
  });

/** Waits until the background has done what it was woken for. */
const untilQuiet = async (extension: ExtensionChromium): Promise<void> =>
  (await background(extension.context)).evaluate(async () => {
    for (;;) {
      const { held = [], pending = [] } = await navigator.locks.query();
      const [{ name } = {}] = [...pending, ...held];
      if (name === undefined) return;
      await navigator.locks.request(name, async () => {});
    }
  });

interface BarGlobal {
  chrome: { omnibox: { onInputEntered: { dispatch(text: string, where: string): void } } };
}

test('the demo is one click in and one click out, and leaves a person’s own plan byte for byte as it was', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, nps).click();
  await valueField(popup).fill('49');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.saved')).toContainText('Saved');
  await row(popup, churn).click();
  await valueField(popup).fill('3.1');
  await popup.keyboard.press('Escape');
  await expect(row(popup, churn)).toContainText('3.1');
  await expect.poll(() => badgeText(cleared.context)).toBe('1');
  await untilQuiet(cleared);
  const settings = await cleared.open('dashboard.html#/settings');
  const before = await ownStore(settings);

  await test.step('one click opens it in every window, and each page says so', async () => {
    // An impatient second press opens nothing more.
    await settings
      .getByRole('button', { name: 'Try it with a filled quarter' })
      .evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
    await expect(label(settings)).toBeVisible();
    await expect(label(popup)).toContainText('These numbers are made up. Your own plan is untouched.');
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Demo quarter · week 8 of 13');
    for (const view of ['scorecard', 'map', 'kpis', 'data']) {
      const page = await cleared.open(`dashboard.html#/${view}`);
      await expect(label(page)).toBeVisible();
      await page.close();
    }
    await expect.poll(() => badgeText(cleared.context)).not.toBe('1');
  });

  await test.step('what is done in it, from the popup and from the address bar, stays in it', async () => {
    await row(popup, nps).click();
    await valueField(popup).fill('53');
    await popup.keyboard.press('Enter');
    await expect(row(popup, nps)).toHaveText('53 of 55');
    await (await background(cleared.context)).evaluate(() =>
      (globalThis as unknown as BarGlobal).chrome.omnibox.onInputEntered.dispatch('nps 54', 'currentTab'),
    );
    await expect(row(popup, nps)).toHaveText('54 of 55');
    expect(await axeFaults(popup)).toEqual([]);
    const leave = label(popup).getByRole('button', { name: 'Leave the demo' });
    await leave.focus();
    const { ring, ground } = await leave.evaluate((button) => ({
      ring: getComputedStyle(button).outlineColor,
      ground: getComputedStyle(button.closest('aside') as Element).backgroundColor,
    }));
    expect(contrast(ring, ground)).toBeGreaterThanOrEqual(3);
    await untilQuiet(cleared);
    expect(await ownStore(settings)).toBe(before);
  });

  await test.step('one click leaves it, and nothing of it is left', async () => {
    await label(popup).getByRole('button', { name: 'Leave the demo' }).click();
    await truth(popup);
    await expect(label(popup)).toHaveCount(0);
    await expect(row(popup, nps)).toContainText('49 of 55');
    await expect(row(popup, churn)).toContainText('3.1');
    await expect.poll(() => badgeText(cleared.context)).toBe('1');
    await untilQuiet(cleared);
    expect(await ownStore(popup)).toBe(before);
    const left = () =>
      popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(keys: null): Promise<object> } } };
        };
        const bases = (await indexedDB.databases()).map(({ name }) => name);
        const keys = Object.keys(await chrome.storage.local.get(null));
        return [...bases, ...keys].filter((name) => name?.includes('demo'));
      });
    await expect.poll(left).toEqual([]);
  });
});

test('who has written nothing yet can begin with the demo, and is back at the beginning after it', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const popup = await openPopup(cleared);
  await popup.getByRole('button', { name: 'Try it with a filled quarter' }).click();
  await expect(row(popup, nps)).toBeVisible();
  await label(popup).getByRole('button', { name: 'Leave the demo' }).click();
  await expect(popup.getByRole('button', { name: 'Write the first objective' })).toBeVisible();
});
