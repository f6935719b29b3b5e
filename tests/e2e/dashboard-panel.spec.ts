import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { coveredAmong, longestMotion, tabStops, wideElements } from './browser/looks';
import { fillQuarter, logOf, row, truth } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const churn = 'Cut monthly churn from 4.2 % to 2.8 %';

/** The page over a quarter with both sheets in it, at its list. */
async function openPage(extension: ExtensionChromium, address = ''): Promise<Page> {
  await fillQuarter(extension);
  const page = await extension.open(`dashboard.html${address}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await truth(page);
  return page;
}

const panelOf = (page: Page, title: string) =>
  page.locator('.panel').and(page.getByLabel(title, { exact: true }));
const titleOf = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });

async function openPanel(page: Page, title: string) {
  await titleOf(page, title).click();
  const panel = panelOf(page, title);
  await expect(panel.getByRole('heading', { name: title })).toBeFocused();
  return panel;
}

test('a title opens its key result beside the list, Escape goes back to it, and the address opens it again', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  await titleOf(page, nps).focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page, nps);
  await expect(panel.getByRole('heading', { name: nps })).toBeFocused();
  await expect(page).toHaveTitle(`${nps} · Q4 2026 · Pacemark`);
  await expect(page).toHaveURL(/#\/cycle\/2026-q4\/./);
  await expect(titleOf(page, nps)).toHaveAttribute('aria-current', 'true');
  const address = page.url();

  // The keys of the list are the panel's own while somebody is in it.
  for (const key of ['ArrowDown', 'j', 'n']) await page.keyboard.press(key);
  await expect(panel.getByRole('heading', { name: nps })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(titleOf(page, nps)).toBeFocused();
  await expect(page).toHaveTitle('Q4 2026 · Pacemark');

  const last = 'Accounts with a success plan, from 10 to 60';
  await titleOf(page, last).click();
  await expect(panelOf(page, last).getByRole('heading', { name: last })).toBeFocused();
  await page.goBack();
  await expect(panelOf(page, last)).toBeHidden();
  await expect(titleOf(page, last)).toBeFocused();
  await expect(titleOf(page, last)).toBeInViewport();

  await page.goto('about:blank');
  await page.goto(address);
  await expect(panel.getByRole('heading', { name: nps })).toBeFocused();
});

test('the panel says where it leads, what is needed, and why it stands so, in numbers', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  const panel = await openPanel(page, nps);
  await expect(
    panel.getByText(/^At this pace it ends at 6\d: the target is met in (9|10) of 10 runs\./),
  ).toBeVisible();
  await expect(panel.getByText('To reach 55 by Dec 31: +0.7 a week from now.')).toBeVisible();
  await panel.getByText('Why “On track”?').click();
  await expect(panel.getByText('Progress: (51 − 42) ÷ (55 − 42) = 0.69')).toBeVisible();
  await expect(panel.getByText('Even pace: 52 of 92 days have passed = 0.57')).toBeVisible();

  await expect(panel.getByRole('img', { name: /^From 42 to 51 on Nov 16, of 55/ })).toBeVisible();
  await panel.getByText('As a table').click();
  const table = panel.getByRole('table', { name: `Values of ${nps}` });
  await expect(table.getByRole('row', { name: /^Nov 16 51/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Dec 31, forecast 6\d/ })).toBeVisible();

  await titleOf(page, churn).click();
  await expect(panelOf(page, churn).getByText('There are 4 so far.')).toBeVisible();
});

test('another pace is tried with the arrow keys and moves the line', async ({ cleared }) => {
  const page = await openPage(cleared);
  const panel = await openPanel(page, nps);
  const slider = panel.getByRole('slider', { name: 'What if, each week from now' });
  await expect(panel.locator('.chart-scenario')).toHaveCount(0);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '+0 a week: 51 on Dec 31.');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^\+1\.\d a week: 6\d on Dec 31, the target is met\.$/,
  );
  await expect(panel.locator('.chart-scenario')).toBeVisible();
});

test('a check-in is corrected and removed, each can be taken back, and what it was stays to be read', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  const panel = await openPanel(page, churn);
  const items = panel.getByRole('listitem').filter({ has: page.getByRole('time') });
  await expect(items.first()).toContainText('Two large renewals slip to January');
  await panel.getByRole('button', { name: 'Edit the check-in of Nov 16' }).click();
  await expect(panel.getByLabel('Value')).toBeFocused();
  await page.keyboard.type('3.1');
  await panel.getByLabel('Date', { exact: true }).fill('2026-11-30');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText(/^That date has not come yet/);
  await expect(panel.getByRole('textbox', { name: 'Value' })).not.toHaveAttribute('aria-invalid');
  await expect(panel.getByLabel('Date', { exact: true })).toHaveAccessibleDescription(/^That date has not/);
  await panel.getByLabel('Date', { exact: true }).fill('2026-11-17');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Changed: 3.1 % of Nov 17.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Edit the check-in of Nov 17' })).toBeFocused();
  await expect(items.first()).toContainText('was 3.3 % until');
  await expect(items.first()).toContainText('Date was Nov 16 until');
  await expect(row(page, churn)).toHaveText('3.1 % to 2.8 %');

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(items.first()).toContainText('3.3 %');
  await expect(items.first()).not.toContainText('was');

  await panel.getByRole('button', { name: 'Edit the check-in of Nov 16' }).click();
  await panel.getByLabel('Date', { exact: true }).fill('2026-09-15');
  await page.keyboard.press('Enter');
  await expect(items.last()).toContainText('not in this cycle');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(items.first()).toContainText('3.3 %');

  await panel.getByRole('button', { name: 'Edit the check-in of Nov 16' }).click();
  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(panel.getByText('Removed: 3.3 % of Nov 16.')).toBeVisible();
  await expect(row(page, churn)).toHaveText('3.6 % to 2.8 %');
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(row(page, churn)).toHaveText('3.3 % to 2.8 %');
});

test('a note that the disk has no room for stays in its editor, and is written over no note of another window', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  const panel = await openPanel(page, churn);
  await panel.getByRole('button', { name: 'Edit the check-in of Nov 16' }).click();
  const note = panel.getByLabel('Note', { exact: true });
  await note.fill('A long story');
  // What ends the writing of a word closes neither the editor nor the panel.
  await note.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  const freeSomeSpace = await fillDisk(page);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(note).toHaveValue('A long story');
  await freeSomeSpace();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Changed: 3.3 % of Nov 16.')).toBeVisible();
  await expect(panel.getByText('A long story')).toBeVisible();
  expect((await logOf(page)).at(-1)?.patches[0]?.set).toEqual({ note: 'A long story' });
});

test('what was changed stands in the history, and is gone from it when it is taken back', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Escape');
  await row(page, nps).focus();
  await page.keyboard.press('e');
  await page.getByLabel('Target').fill('60.000');
  await page.keyboard.press('Tab');
  await expect(page.getByText('“60.000” reads as 60.')).toBeVisible();
  await page.getByLabel('Target').fill('60');
  await page.keyboard.press('Enter');
  await expect(row(page, nps)).toHaveText('51 of 60');
  const panel = await openPanel(page, nps);
  await expect(panel.getByText('Target changed from 55 to 60 on Nov 22')).toBeVisible();
  await expect(panel.getByText('Brought in from a file on Nov 22')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row(page, nps)).toHaveText('51 of 55');
  await expect(panel.getByText(/^Target changed/)).toBeHidden();
});

test('on a narrow page the panel has the whole width, and Check in goes to the field in the list', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  await page.setViewportSize({ width: 400, height: 700 });
  const panel = await openPanel(page, nps);
  await expect(row(page, churn)).toBeHidden();
  expect(await wideElements(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Check in', exact: true }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByLabel(`New value for ${nps}`)).toBeFocused();
});

test('the ways to other views are one landmark, say which is shown, and move the focus to its heading', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  const navigation = page.getByRole('navigation', { name: 'Pages' });
  await expect(navigation.getByRole('link', { name: /^This quarter/ })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(navigation.getByText('7 key results')).toBeAttached();
  await navigation.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeFocused();
  await expect(page).toHaveTitle('Settings · Pacemark');
  await expect(navigation.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');

  await page.setViewportSize({ width: 400, height: 700 });
  await expect(navigation.getByRole('link', { name: 'Your data' })).toBeHidden();
  const menu = navigation.getByRole('button', { name: /^Menu/ });
  await menu.click();
  await expect(navigation.getByRole('link', { name: 'Your data' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(navigation.getByRole('link', { name: 'Your data' })).toBeHidden();

  await page.goto(cleared.url('dashboard.html#/cycle/nonsense'));
  await expect(page.getByText('There is no cycle at this address.')).toBeVisible();
  await page.getByRole('link', { name: 'Show this quarter' }).click();
  await expect(row(page, nps)).toBeVisible();
});

test('Alt and an arrow key moves a key result, past the end into the next objective, in one change that can be taken back', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Escape');
  const titles = () => page.locator('[data-row] .title a').allTextContents();
  const before = await titles();
  await row(page, nps).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(row(page, nps)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  // A key that is held comes again as soon as the key result is drawn in the next objective.
  const next = page.getByRole('region', { name: 'Get back to being fit and rested' });
  await next.evaluate((objective, title) => {
    const watch = new MutationObserver(() => {
      if (!objective.textContent?.includes(title)) return;
      watch.disconnect();
      const held = { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', held));
    });
    watch.observe(objective, { childList: true, subtree: true });
  }, nps);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(next.locator('[data-row]').nth(1)).toContainText(nps);
  await expect.poll(titles).toEqual([before[1], before[2], before[3], before[0], ...before.slice(4)]);
  await expect(row(page, nps)).toBeFocused();
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect.poll(titles).toEqual(before);
});

test('a drag by the grip puts a key result where it is dropped, and single presses in its editor move it', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Escape');
  const item = (title: string) => page.locator('[data-row]').filter({ hasText: title });
  await item(nps).hover();
  await item(nps)
    .locator('.grip')
    .dragTo(item('Run 150 km'), { targetPosition: { x: 200, y: 4 } });
  const fit = page.getByRole('region', { name: 'Get back to being fit and rested' });
  await expect(fit.locator('[data-row]').first()).toContainText(nps);

  await row(page, nps).focus();
  await page.keyboard.press('e');
  await page.getByLabel('How will you see that it is reached?').fill('Raise NPS');
  const earlier = page.getByRole('button', { name: 'Earlier in the list' });
  const inFirst = page.getByRole('region', { name: 'Make customers so successful' }).locator('[data-row]');
  for (const place of [2, 1, 0]) {
    await earlier.click();
    await expect(inFirst.nth(place).getByRole('textbox').first()).toHaveValue('Raise NPS');
    await expect(earlier).toBeFocused();
  }
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('button', { name: 'Later in the list' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
});

test('an initiative is added, dated, done and removed, and moves no number', async ({ cleared }) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Escape');
  const objective = page.getByRole('region', { name: 'Make customers so successful' });
  const ring = () => objective.locator('.ring text').textContent();
  const before = await ring();
  await objective.getByRole('button', { name: '+ Initiative' }).click();
  await expect(objective.getByLabel('What will you do to move it?')).toBeFocused();
  await page.keyboard.type('Call ten customers');
  await objective.getByLabel('Due date').fill('2026-11-20');
  const freeSomeSpace = await fillDisk(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(objective.getByLabel('What will you do to move it?')).toHaveValue('Call ten customers');
  await freeSomeSpace();
  await page.keyboard.press('Enter');
  await expect(objective.getByText('was due Nov 20')).toBeVisible();
  await expect(objective.getByRole('button', { name: '+ Initiative' })).toBeFocused();
  await objective.getByRole('checkbox', { name: 'Call ten customers' }).check();
  await expect(objective.getByText('due Nov 20', { exact: true })).toBeVisible();
  expect(await ring()).toBe(before);
  await objective.getByRole('button', { name: 'Edit initiative: Call ten customers' }).click();
  await objective.getByRole('button', { name: 'Remove' }).click();
  await expect(objective.getByText('Call ten customers')).toBeHidden();
  expect((await logOf(page)).map(({ label }) => label)).toEqual([
    'import',
    'addInitiative',
    'doneInitiative',
    'removeInitiative',
  ]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`neither axe nor the keyboard finds a fault in frame and panel, ${colorScheme}`, async ({
    cleared,
  }) => {
    const page = await openPage(cleared);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const panel = await openPanel(page, nps);
    const stops = await tabStops(page);
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    await panel.getByText('Why “On track”?').click();
    await panel.getByText('As a table').click();
    await panel.getByRole('button', { name: 'Edit the check-in of Nov 2' }).click();
    await page.getByRole('button', { name: '+ Initiative' }).first().click();
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsIn(page, colorScheme)).toEqual([]);
      expect(await wideElements(page)).toEqual([]);
    }
    expect(await longestMotion(page)).toBe(0);
  });

test('the status of an objective, and of the cycle, opens its rule and its numbers at the keyboard', async ({
  cleared,
}) => {
  const page = await openPage(cleared);
  const objective = page.getByRole('region', { name: 'Make customers so successful' });
  const status = objective.getByRole('button', { name: /Why “At risk”/ });
  await status.press('Enter');
  await expect(status).toHaveAttribute('aria-expanded', 'true');
  for (const text of ['Raise NPS from 42 to 55', 'The mean of these, by weight', 'never better than at risk'])
    await expect(objective.locator('.roll-up-why')).toContainText(text);
  await expect(objective.locator('.roll-up-why b')).toHaveText(['0.69', '0.64', '0.55', '0.63', '0.57']);
  await status.press('Enter');
  await expect(objective.locator('.roll-up-why')).toHaveCount(0);
  await page.getByRole('button', { name: /0\.4 overall/ }).press('Enter');
  await expect(page.locator('.page-top .roll-up-why li')).toHaveCount(6);

  // What has the focus stands neither under that head nor behind the foot.
  await page.setViewportSize({ width: 1280, height: 640 });
  await expect.poll(() => coveredAmong(page.locator('[data-key-result]'))).toBe(0);
  await row(page, 'Accounts with a success plan, from 10 to 60').focus();
  await page.keyboard.press('e');
  await expect(page.getByLabel('How will you see that it is reached?')).toBeFocused();
  const isSaveInSight = await page.locator('.editor').evaluate((editor) => {
    scrollBy(0, editor.getBoundingClientRect().top - innerHeight + 150);
    const save = editor.querySelector('[type=submit]');
    const { x, y, width, height } = save?.getBoundingClientRect() ?? new DOMRect();
    return save?.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isSaveInSight).toBe(true);
  await page.keyboard.press('Escape');

  // What is grey by its age says so.
  await fixToday(cleared.context, '2026-12-20T12:00:00');
  await page.reload();
  await truth(page);
  await objective.getByRole('button', { name: /Why “/ }).press('Enter');
  await expect(objective.locator('.roll-up-why')).toContainText('check-in is more than 10 days old.');
});
