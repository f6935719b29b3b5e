import { pickFirst } from './browser/allowed';
import { test as allowedTest } from './browser/allowed-test';
import { faultsIn } from './browser/faults';
import { badgeText } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { logOf, openFullPopup, row, truth } from './browser/popup';
import { serveSite } from './browser/site';

const nps = 'Raise NPS from 42 to 55';
/** 0.55 of the way where an even pace would be at 0.565, without a word of its owner's. */
const adoption = 'Lift 90-day feature adoption from 25 % to 45 %';

test('limits of a status count in the popup, the page, the panel, the badge and the coach, and undo takes them back', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const line = (of: typeof popup, title: string) => of.locator('[data-row]').filter({ hasText: title });
  await expect(line(popup, adoption).locator('.title')).toContainText('On track');
  const page = await cleared.open('dashboard.html#/settings');
  await page.getByLabel('On track up to a gap of').fill('0.01');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('from 0.56 on is on track, from 0.32 on at risk')).toBeVisible();
  await expect(line(popup, adoption).locator('.title')).toContainText('At risk');
  const quarter = await cleared.open('dashboard.html');
  await truth(quarter);
  await expect(line(quarter, adoption).locator('.title')).toContainText('At risk');
  await quarter.getByRole('link', { name: adoption, exact: true }).click();
  const panel = quarter.getByRole('complementary');
  await panel.getByText('Why “At risk”?').click();
  await expect(
    panel.getByText(/first rule that fits.* up to 0\.01 is on track, up to 0\.25 at risk/),
  ).toBeVisible();

  await page.getByLabel('At risk up to a gap of').fill('0.015');
  await page.keyboard.press('Tab');
  await expect(line(popup, adoption).locator('.title')).toContainText('Off track');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: limits of a status.')).toBeVisible();
  await expect(line(popup, adoption).locator('.title')).toContainText('At risk');

  await page.getByLabel('A status is told from').selectOption('ratio');
  await expect(page.getByLabel('On track from a share of')).toHaveValue('0.9');
  await expect(line(popup, adoption).locator('.title')).toContainText('On track');
  await page.getByLabel('On track from a share of').fill('0.98');
  await page.keyboard.press('Enter');
  await expect(line(popup, adoption).locator('.title')).toContainText('At risk');
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(line(popup, adoption).locator('.title')).toContainText('On track');
  await expect(page.getByLabel('On track up to a gap of')).toHaveValue('0.1');

  await expect.poll(() => badgeText(cleared.context)).toBe('1');
  await page.getByLabel('A key result is due again each').selectOption('Sunday');
  await expect.poll(() => badgeText(cleared.context)).toBe('5');

  await page.getByLabel('Many key results under one objective are more than').fill('2');
  await page.keyboard.press('Enter');
  await expect(quarter.getByText('Which 2 say best that it is reached?').first()).toBeAttached();
});

test('limits that contradict each other are refused in a sentence, and what was typed stays', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html#/settings');
  const before = (await logOf(popup)).length;
  const onTrack = page.getByLabel('On track up to a gap of');
  await onTrack.fill('0.3');
  await onTrack.press('Enter');
  await expect(page.getByRole('alert')).toContainText('0.3 is more than 0.25');
  await expect(onTrack).toHaveValue('0.3');
  await page.getByLabel('Far too many are').fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('choose at least 5')).toBeVisible();
  await page.getByLabel('Days without a check-in until it is stale').fill('ten');
  await page.keyboard.press('Enter');
  await expect(page.getByText('whole number from 1 to 365')).toBeVisible();
  expect(await logOf(popup)).toHaveLength(before);
  await onTrack.fill('0.2');
  await onTrack.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('0.3 is more than 0.25')).toBeHidden();
  expect((await logOf(popup)).at(-1)?.patches[0]?.set).toEqual({ onTrackLimit: 0.2 });
});

test('the last picture is painted by its owner’s limits, and what is published says that it is not', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await expect(popup.getByText('Exactly what leaves')).toBeVisible();
  await expect(popup.getByText('Your own limits of a status are not in it')).toBeHidden();
  const page = await cleared.open('dashboard.html#/settings');
  await page.getByLabel('On track up to a gap of').fill('0.01');
  await page.keyboard.press('Enter');
  await expect(popup.getByText('Your own limits of a status are not in it')).toBeVisible();

  await popup.reload();
  await truth(popup);
  await popup.waitForFunction(() => localStorage['pacemark:last-picture:1'].includes('"onTrackLimit":0.01'));
  // Without its store the popup has nothing but the copy.
  await popup.addInitScript(() => {
    indexedDB.open = () => ({}) as IDBOpenDBRequest;
  });
  await popup.reload();
  await expect(popup.locator('[data-truth=false]')).toBeVisible();
  await expect(popup.locator('[data-row]').filter({ hasText: adoption }).locator('.title')).toContainText(
    'At risk',
  );
  await expect(row(popup, nps)).toBeVisible();
});

test('a new cycle is as long as its owner says, and weeks begin where they say', async ({ cleared }) => {
  const { context } = cleared;
  await context.clock.setFixedTime('2026-11-22T12:00:00');
  const page = await cleared.open('dashboard.html#/settings');
  await page.getByLabel('A new cycle is').selectOption('month');
  const popup = await cleared.open('popup.html');
  await expect(popup.getByRole('heading', { name: 'Your November 2026 begins here' })).toBeVisible();
  await expect(popup.getByText('· week 4 of 4')).toBeVisible();

  await page.getByLabel('A new cycle is').selectOption('own');
  await expect(page.getByLabel('Last day')).toBeVisible();
  // The second date is changed before the first is read again.
  await page.evaluate(() => {
    for (const [id, value] of [
      ['first-day', '2026-11-18'],
      ['last-day', '2026-11-17'],
    ] as const) {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expect(page.getByRole('alert')).toContainText('The last day comes before the first one.');
  // Typed by keys, each of which makes another date: it is read once it is whole.
  const before = (await logOf(popup)).length;
  await page.getByLabel('Last day').pressSequentially('01122027');
  await page.getByLabel('Last day').blur();
  await expect(popup.getByText('Nov 18, 2026 – Jan 12, 2027 · week 1 of 8')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(await logOf(popup)).toHaveLength(before + 1);
  await page.getByLabel('Weeks begin').selectOption('7');
  await expect(popup.getByText('Nov 18, 2026 – Jan 12, 2027 · week 2 of 8')).toBeVisible();
});

test('a setting that could not be written is told once, in its row', async ({ cleared }) => {
  await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html#/settings');
  const freeSomeSpace = await fillDisk(page);
  await page.getByLabel('A key result is due again each').selectOption('Sunday');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toHaveCount(1);
  await freeSomeSpace();
  await page.getByLabel('A key result is due again each').selectOption('Sunday');
  await expect(page.getByText('Saved.')).toBeVisible();

  // What keys take back is said at the foot, and offered no longer in its row.
  const receipts = page.getByLabel('Keep a receipt');
  await receipts.press('Space');
  await expect(page.locator('#said-receipts')).toHaveText('Saved.');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Taken back: /)).toHaveCount(1);
  await expect(page.getByText('Saved.')).toBeHidden();
  await receipts.press('Space');
  // The button goes when it is pressed; whoever pressed it is at the setting.
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText(/^Taken back: /)).toHaveCount(1);
  await expect(receipts).toBeFocused();
});

allowedTest('a page is unbound with a word, or told that it was not, and comes back', async ({ allowed }) => {
  const site = await serveSite('tests/samples', { '/report': '<h2>NPS</h2><p>52</p>' });
  await openFullPopup(allowed);
  const report = await allowed.context.newPage();
  await report.goto(`${site.url}/report`);
  const asking = await pickFirst(allowed, report);
  await asking.getByRole('radio', { name: nps }).press('Enter');
  await expect(asking.getByText(`Saved: ${nps}, 52.`)).toBeVisible();
  const page = await allowed.open('dashboard.html#/settings');
  const remove = page.getByRole('button', { name: `Remove: ${nps}` });
  const always = 'Save it without asking from now on, where it is sure';
  await expect(page.getByRole('checkbox', { name: `${always}: ${nps}, ` })).toBeVisible();
  const freeSomeSpace = await fillDisk(page);
  await remove.press('Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toHaveCount(1);
  await freeSomeSpace();
  await remove.press('Enter');
  await expect(page.getByText(`Removed: ${nps}, `)).toBeVisible();
  await expect(remove).toBeHidden();
  await expect(page.getByLabel('Keep a receipt')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(remove).toBeVisible();
  await site.stop();
});

test('no fault that axe sees in the settings, with a problem and with all that can be taken back', async ({
  cleared,
}) => {
  await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html#/settings');
  await page.getByLabel('A new cycle is').selectOption('own');
  await page.getByLabel('On track up to a gap of').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to the defaults' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await faultsIn(page, colorScheme)).toEqual([]);
  }
});
