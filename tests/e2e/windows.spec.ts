import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures';
import { bringIn, logOf, openFullPopup, openPopup, row, sample, truth, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const run = 'Run 150 km';

/** Types into a row of the list, as one does who moves by keys. A page behind another takes no clicks in time. */
async function type(page: Page, title: string, typed: string): Promise<void> {
  await row(page, title).focus();
  await page.keyboard.type(typed);
  await expect(valueField(page)).toHaveValue(typed);
}

/** Checks in by number and Enter, and waits until it is shown as saved. */
async function checkIn(page: Page, title: string, typed: string, saved: string): Promise<void> {
  await type(page, title, typed);
  await page.keyboard.press('Enter');
  await expect(page.locator('.saved')).toContainText(`Saved: ${saved}`);
}

const valuesOf = async (page: Page): Promise<unknown[]> =>
  (await logOf(page))
    .filter((change) => change.label === 'checkIn')
    .map((change) => change.patches[0]?.set.value);

test('a popup and a page show each other what changes, and undo what is their own', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);

  await popup.keyboard.press('Escape');
  await checkIn(popup, run, '50', '50 km');
  await expect(row(page, run)).toHaveText('50 of 150 km');

  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByLabel('What do you want to reach?')).toBeFocused();
  await page.keyboard.type('Sleep eight hours');
  await page.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Sleep eight hours' })).toBeVisible();

  // Its first key result is asked for at once.
  await expect(page.getByLabel('How will you see that it is reached?')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect(popup.getByRole('heading', { name: 'Sleep eight hours' })).toBeHidden();
});

test('an edit writes what was edited, and an Undo takes back what it stands beside', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);

  await row(page, run).focus();
  await page.keyboard.press('e');
  await page.getByLabel('How will you see that it is reached?').fill('Run far');
  await popup.keyboard.press('Escape');
  await row(popup, run).focus();
  await popup.keyboard.press('e');
  await popup.getByLabel('Target', { exact: true }).fill('180');
  await popup.keyboard.press('Enter');
  await expect(row(popup, run)).toHaveText('41 of 180 km');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Run far')).toHaveText('41 of 180 km');

  await checkIn(page, 'Run far', '50', '50 km');
  await page.goto(cleared.url('dashboard.html#/bring-in'));
  await bringIn(page, [sample('okra.csv')]);
  await expect(row(popup, 'Run far')).toHaveText('50 of 180 km');
  await checkIn(popup, 'Run far', '60', '60 km');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken back: file brought in.')).toBeVisible();
  await expect(popup.locator('.objective')).toHaveCount(3);
  await expect(row(popup, 'Run far')).toHaveText('60 of 180 km');
});

test('twenty sums typed in turn and at once into two popups come to exactly twenty more', async ({
  cleared,
}) => {
  const first = await openFullPopup(cleared);
  const second = await openPopup(cleared);
  for (const popup of [first, second]) await popup.keyboard.press('Escape');

  for (let turn = 0; turn < 5; turn++) {
    await checkIn(first, run, '+1', `${42 + turn * 2} km`);
    await expect(row(second, run)).toHaveText(`${42 + turn * 2} of 150 km`);
    await checkIn(second, run, '+1', `${43 + turn * 2} km`);
    await expect(row(first, run)).toHaveText(`${43 + turn * 2} of 150 km`);
  }
  for (let turn = 0; turn < 5; turn++) {
    for (const popup of [first, second]) await type(popup, run, '+1');
    await Promise.all([first, second].map((popup) => popup.keyboard.press('Enter')));
    for (const popup of [first, second])
      await expect(row(popup, run)).toHaveText(`${53 + turn * 2} of 150 km`);
    // Each says what it wrote, not what it had foreseen.
    const told = await Promise.all([first, second].map((popup) => popup.locator('.saved').textContent()));
    expect(told.map((text) => Number(/\d+/.exec(text ?? '')?.[0])).sort()).toEqual([
      52 + turn * 2,
      53 + turn * 2,
    ]);
  }

  const values = await valuesOf(first);
  expect(values).toEqual(Array.from({ length: 20 }, (_, at) => 42 + at));
});

test('a page that slept through a change shows it when it is shown again', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  await popup.keyboard.press('Escape');
  const asleep = await cleared.context.newPage();
  // What other windows say does not get through to it.
  await asleep.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
  });
  await asleep.goto(cleared.url('dashboard.html'));
  await truth(asleep);
  await expect(row(asleep, run)).toHaveText('41 of 150 km');
  await checkIn(popup, run, '50', '50 km');
  await expect(row(asleep, run)).toHaveText('41 of 150 km');
  await asleep.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(row(asleep, run)).toHaveText('50 of 150 km');
});

test('what one window removed, another is told when it checks in there, and keeps what was typed', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await row(popup, run).click();
  await valueField(popup).fill('60');
  await row(page, run).focus();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`Removed: ${run}`)).toBeVisible();
  await expect(row(page, run)).toBeHidden();
  await expect(valueField(popup)).toBeHidden();

  await page.keyboard.press('z');
  await expect(valueField(popup)).toHaveValue('60');
});

test('what is typed in one window stays beside what is typed in another, and is gone in both once saved', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await type(popup, run, '+4');
  await expect(row(page, run)).toHaveText('+4 of 150 km');
  await popup.close();
  await type(page, nps, '52');

  const again = await openPopup(cleared);
  await expect(row(again, nps)).toHaveText('52 of 55');
  await row(again, run).focus();
  await again.keyboard.press('Enter');
  await expect(valueField(again)).toHaveValue('+4');
  await again.keyboard.press('Enter');
  await expect(row(page, run)).toHaveText('45 of 150 km');
  await page.keyboard.type('.5');
  await expect(row(again, nps)).toHaveText('52.5 of 55');
  await expect(row(again, run)).toHaveText('45 of 150 km');

  // A page loses the focus to a popup that is opened above it.
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await row(again, nps).focus();
  await again.keyboard.press('Enter');
  await expect(valueField(again)).toHaveValue('52.5');
  await again.keyboard.press('Enter');
  await expect(valueField(page)).toHaveValue('');
});

test('a popup that is gone right after Enter has saved the check-in whole or not at all', async ({
  cleared,
}) => {
  const keeper = await openFullPopup(cleared);
  const written = (await logOf(keeper)).length;
  let saved = 0;
  for (let turn = 1; turn <= 6; turn++) {
    const popup = await cleared.open('popup.html');
    await truth(popup);
    await row(popup, run).click();
    await valueField(popup).fill(`${100 + turn}`);
    await popup.getByLabel('Note').fill(`note ${turn}`);
    const isShown = turn % 2 === 0;
    // Half of them vanish in the tick of the key, half as soon as the page says that it is saved.
    if (isShown) {
      await popup.keyboard.press('Enter');
      await popup.locator('.saved').waitFor();
      saved++;
    } else void popup.keyboard.press('Enter').catch(() => undefined);
    await popup.close();
  }
  const after = (await logOf(keeper)).slice(written);
  for (const change of after) {
    const { value, note } = change.patches[0]?.set ?? {};
    expect(note).toBe(`note ${Number(value) - 100}`);
  }
  for (let turn = 2; turn <= 6; turn += 2)
    expect(after.map((change) => change.patches[0]?.set.value)).toContain(100 + turn);
  expect(after.length).toBeGreaterThanOrEqual(saved);
  // The view and the log say the same.
  await keeper.reload();
  await truth(keeper);
  await expect(row(keeper, run)).toHaveText(new RegExp(`^${after.at(-1)?.patches[0]?.set.value} `));
});

test('a page gives way to a newer version, and refuses what that wrote without touching it', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const before = await logOf(popup);
  const other = await cleared.context.newPage();
  await other.goto(cleared.url('icon/ring.svg'));
  const isOpened = other.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('pacemark', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
      }),
  );
  await expect(popup.getByRole('alert')).toHaveText(/^Pacemark was updated in another window\./);
  expect(await isOpened).toBe(true);
  await popup.getByRole('button', { name: 'Open again' }).click();
  await expect(popup.getByRole('alert')).toHaveText(
    /^Your data was written by a newer version of Pacemark\./,
  );
  const after = await popup.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  expect(after).toEqual([99]);
  expect(await logOf(popup)).toEqual(before);
});
