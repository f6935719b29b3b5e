import type { Page } from '@playwright/test';
import { pressInMenu } from './browser/allowed';
import { test as allowedTest } from './browser/allowed-test';
import { background } from './browser/fixed-today';
import { expect } from './browser/fixtures';
import { logOf, openFullPopup, openPopup, row } from './browser/popup';
import { type Site, serveSite } from './browser/site';

const nps = 'Raise NPS from 42 to 55';
const page = '<!doctype html><html lang="en"><title>Report</title><h2>NPS</h2><p id="nps">52</p></html>';

const test = allowedTest.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture uses
  site: async ({}, use) => {
    const site = await serveSite('tests/samples', { '/report': page });
    await use(site);
    await site.stop();
  },
});

interface BarGlobal {
  chrome: {
    omnibox: { onInputEntered: { dispatch(text: string, where: string): void } };
    commands: { onCommand: { dispatch(command: string): void } };
    action: { openPopup(): Promise<void> };
  };
}

/** What is written, as it is now and will be. */
const checkIns = async (popup: Page) =>
  (await logOf(popup)).filter(({ label }) => label === 'checkIn' || label === 'capture').length;

test('from a page to a saved check-in it is 4 keys in the popup, 12 in the address bar, and 2 clicks on a number', async ({
  allowed,
  site,
}) => {
  const whole = await openFullPopup(allowed);
  const report = await allowed.context.newPage();
  await report.goto(`${site.url}/report`);
  const worker = await background(allowed.context);
  const before = await checkIns(whole);

  await test.step('the popup: the key that opens it at the last key result, the number, Enter', async () => {
    await row(whole, nps).click();
    await whole.keyboard.type('49');
    await whole.keyboard.press('Enter');
    await expect.poll(() => checkIns(whole)).toBe(before + 1);
    // The key cannot be pressed here, nor the real popup be opened: what it does is asked for, and a tab stands for it.
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as BarGlobal;
      chrome.action.openPopup = async () => {};
      chrome.commands.onCommand.dispatch('check-in-last');
    });
    const popup = await openPopup(allowed);
    await expect(popup.getByLabel(`New value for ${nps}`)).toBeFocused();
    for (const key of ['5', '2', 'Enter']) await popup.keyboard.press(key);
    await expect(row(popup, nps)).toHaveText('52 of 55');
    await expect.poll(() => checkIns(whole)).toBe(before + 2);
    await popup.close();
  });

  await test.step('the address bar: the key that goes there, the keyword and a space, the line, Enter', async () => {
    // The bar is the browser's own and takes no key here: F6, `okr` and a space, the line and Enter are 12 of them.
    await worker.evaluate(
      (typed) =>
        (globalThis as unknown as BarGlobal).chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'),
      'nps 53',
    );
    await expect(row(whole, nps)).toHaveText('53 of 55');
  });

  await test.step('a selected number: the right click, and the entry of the key result', async () => {
    const id = (await logOf(whole))
      .flatMap(({ patches }) => patches)
      .find(({ set }) => set.title === nps)?.id;
    await report.bringToFront();
    await report.locator('#nps').dblclick();
    // The menu is the browser's own: its entry is pressed as the browser would tell of it.
    await pressInMenu(allowed, report, `measure:${id}`);
    await expect(row(whole, nps)).toHaveText('52 of 55');
    expect(await checkIns(whole)).toBe(before + 4);
  });
});
