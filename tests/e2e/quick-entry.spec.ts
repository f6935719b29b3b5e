import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { background, badgeText } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillQuarter, logOf, openFullPopup, openPopup, row, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const churn = 'Cut monthly churn from 4.2 % to 2.8 %';

const line = (page: Page) => page.getByRole('combobox', { name: 'Name, value and note' });
const chosen = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });
const checkInsIn = async (page: Page) =>
  (await logOf(page)).flatMap(({ label, patches }) =>
    label === 'checkIn'
      ? patches.flatMap(({ set }) => (typeof set.value === 'number' ? [[set.value, set.date, set.note]] : []))
      : [],
  );

test('a letter in a value field begins a line: it shows what it will write, writes it, and takes it back', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, nps).click();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowRight');
  await popup.getByLabel('Note').fill('Vendor is late');
  await valueField(popup).focus();
  await popup.keyboard.type('^^ chrn 3.1 two renewals slip');
  await expect(line(popup)).toBeFocused();
  await expect(line(popup)).toHaveValue('^^ chrn 3.1 two renewals slip');
  await expect(chosen(popup)).toHaveText(`${churn} 3.3\u00a0% → 3.1\u00a0%yesterday · two renewals slip`);
  expect(await axeFaults(popup)).toEqual([]);
  expect(await checkInsIn(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.open p.saved')).toContainText(`Saved: ${churn}, 3.1\u00a0%, yesterday`);
  expect(await checkInsIn(popup)).toEqual([[3.1, '2026-11-21', 'two renewals slip']]);
  // The field is as before, where the next line or value can be typed.
  await expect(popup.getByLabel(`New value for ${nps}`)).toBeFocused();
  // What else was typed there was not written, and is still to be.
  await expect(popup.getByLabel('Note')).toHaveValue('Vendor is late');
  await expect(popup.getByRole('radio', { name: 'At risk' })).toBeChecked();
  await popup.locator('.open').getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('Taken back: check-in.')).toBeVisible();
});

test('where two fit it asks, where nothing can be read it says so, and neither writes', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, nps).click();
  await popup.keyboard.type('from 50');
  await expect(popup.getByText('More than one fits: choose with ↓ and press Enter.')).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toHaveText('More than one fits: choose with ↓ and press Enter.');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  const second = await popup.getByRole('option').nth(1).locator('bdi').first().textContent();
  await expect(line(popup)).toHaveAttribute('aria-activedescendant', /-1$/);
  expect(await checkInsIn(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.saved')).toContainText(`Saved: ${second}`);
  expect((await checkInsIn(popup)).map(([value]) => value)).toEqual([50]);

  await popup.keyboard.type('nosuch 5');
  await expect(popup.getByText('Nothing here is called “nosuch”.')).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toHaveText('Nothing here is called “nosuch”.');
  // What was typed stays with its key result; the letter keys of the list act on the list only.
  await popup.keyboard.press('Escape');
  await expect(row(popup, nps)).toContainText('nosuch 5');
  expect(await checkInsIn(popup)).toHaveLength(1);
});

test('in the palette a line is written, said, and taken back without leaving it', async ({ cleared }) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html#/settings');
  await page.locator('.frame').waitFor();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /What are you looking for/ })).toBeFocused();
  await page.keyboard.type('run +4 km wet');
  await expect(chosen(page)).toContainText('Run 150 km: 41\u00a0km → 45\u00a0km');
  await expect(chosen(page)).toContainText('today · wet');
  // A title has no say in which way the whole line runs.
  await expect(chosen(page).locator('bdi')).toHaveCount(0);
  await page.keyboard.press('Enter');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toContainText('Saved: Run 150 km, 45\u00a0km, today');
  expect(await checkInsIn(page)).toEqual([[45, '2026-11-22', 'wet']]);
  await status.getByRole('button', { name: 'Undo' }).click();
  await expect(status).toContainText('Taken back: check-in.');
});

/** What the tests of the address bar ask of the browser's own interface, which nobody can type into here. */
interface BarGlobal {
  chrome: {
    omnibox: {
      setDefaultSuggestion(suggestion: { description: string }): void;
      onInputChanged: { dispatch(text: string, tell: (list: Suggested[]) => void): void };
      onInputEntered: { dispatch(text: string, where: string): void };
    };
    notifications: {
      create(id: string, options: { title: string; buttons?: object[] }): Promise<string>;
      onButtonClicked: { dispatch(id: string, button: number): void };
    };
    commands: { onCommand: { dispatch(command: string): void } };
    action: { openPopup(): Promise<void>; getTitle(details: object): Promise<string> };
  };
  first: string[];
  notified: { id: string; title: string }[];
  opened: number;
}
interface Suggested {
  content: string;
  description: string;
}

async function watch(extension: ExtensionChromium) {
  const worker = await background(extension.context);
  await worker.evaluate(() => {
    const all = globalThis as unknown as BarGlobal;
    Object.assign(all, { first: [], notified: [], opened: 0 });
    const { omnibox, notifications, action } = all.chrome;
    omnibox.setDefaultSuggestion = ({ description }) => void all.first.push(description);
    notifications.create = async (id, { title }) => {
      all.notified.push({ id, title });
      return id;
    };
    action.openPopup = async () => void all.opened++;
  });
  return worker;
}

test('in the address bar each suggestion is what it writes; Enter writes, says so, and can be taken back', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const worker = await watch(cleared);
  const type = (text: string) =>
    worker.evaluate(
      (typed) =>
        new Promise<{ first: string; others: Suggested[] }>((done) => {
          const { chrome, first } = globalThis as unknown as BarGlobal;
          chrome.omnibox.onInputChanged.dispatch(typed, (others) =>
            done({ first: first.at(-1) ?? '', others }),
          );
        }),
      text,
    );
  const enter = (text: string) =>
    worker.evaluate(
      (typed) =>
        (globalThis as unknown as BarGlobal).chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'),
      text,
    );
  const notified = () => worker.evaluate(() => (globalThis as unknown as BarGlobal).notified);

  expect(await type('nps 52 <b>&"')).toEqual({
    first: `<match>${nps}</match>  51 → 52  <dim>today · &lt;b&gt;&amp;&quot;</dim>`,
    others: [],
  });
  const { first, others } = await type('from 50');
  expect(first).toContain('More than one fits');
  expect(others.length).toBeGreaterThan(1);
  expect(others[0]?.content).toBe(`"${nps}" =50`);

  await enter('nps 52');
  await expect.poll(notified).toEqual([{ id: 'saved', title: `Saved: ${nps}, 52, today` }]);
  expect(await badgeText(cleared.context)).toBe('✓');
  expect(await checkInsIn(popup)).toEqual([[52, '2026-11-22', undefined]]);
  await expect(row(popup, nps)).toContainText('52');
  await worker.evaluate(() =>
    (globalThis as unknown as BarGlobal).chrome.notifications.onButtonClicked.dispatch('saved', 0),
  );
  await expect(row(popup, nps)).toContainText('51');
  await expect.poll(async () => (await notified()).at(-1)?.title).toBe(`Taken back: ${nps}, 52`);
  await expect.poll(() => badgeText(cleared.context)).toBe('1');

  await enter(others[1]?.content ?? '');
  await expect.poll(async () => (await checkInsIn(popup)).map(([value]) => value)).toEqual([52, 50]);
  // Undo takes that back, and not what was done since.
  await popup.getByLabel('Done').check();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.saved')).toBeVisible();
  await worker.evaluate(() =>
    (globalThis as unknown as BarGlobal).chrome.notifications.onButtonClicked.dispatch('saved', 0),
  );
  await expect.poll(async () => (await notified()).at(-1)?.title).toMatch(/^Taken back: .*, 50\skg$/);
  const log = await logOf(popup);
  expect(log.at(-1)?.undoes).toBe(log.find(({ patches }) => patches[0]?.set.value === 50)?.stamp);

  const opened = cleared.context.waitForEvent('page');
  await enter('from 50');
  const page = await opened;
  await expect(page.getByRole('combobox')).toHaveValue('from 50');
  await expect(page.getByRole('option', { name: 'More than one fits' })).toBeVisible();
});

test('one key opens the popup with a line to type, another at the key result that was checked in last', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, churn).click();
  await popup.keyboard.type('3.2');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.saved')).toBeVisible();
  await popup.close();
  const worker = await watch(cleared);
  const press = async (command: string) => {
    await worker.evaluate(
      (name) => (globalThis as unknown as BarGlobal).chrome.commands.onCommand.dispatch(name),
      command,
    );
    return openPopup(cleared);
  };

  // The first that is due is a box to check: a line can be typed all the same.
  const quick = await press('quick-entry');
  await expect(line(quick)).toBeFocused();
  await quick.keyboard.type('nps 53');
  await expect(chosen(quick)).toContainText('51 → 53');
  await quick.keyboard.press('Enter');
  await expect(quick.locator('.saved')).toContainText(`Saved: ${nps}, 53, today`);
  await quick.close();

  const last = await press('check-in-last');
  await expect(last.getByLabel(`New value for ${nps}`)).toBeFocused();
  expect(await worker.evaluate(() => (globalThis as unknown as BarGlobal).opened)).toBe(2);
  await last.close();
  // Asked once: who opens it by hand finds what is due.
  const byHand = await openPopup(cleared);
  await expect(byHand.getByLabel('Done')).toBeFocused();
});

test('the settings show the keys and where they are changed', async ({ cleared }) => {
  const page = await cleared.open('dashboard.html#/settings');
  const keys = page.getByRole('region', { name: 'Keys in the browser' });
  await expect(keys).toContainText('Quick entry: type a name and a value');
  await expect(keys).toContainText('Check in on the last key result');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { create(tab: { url: string }): void } } };
    chrome.tabs.create = ({ url }) => {
      document.title = url;
    };
  });
  await keys.getByRole('button', { name: 'Change the keys…' }).click();
  await expect(page).toHaveTitle('chrome://extensions/shortcuts');
  expect(await axeFaults(page)).toEqual([]);
});
