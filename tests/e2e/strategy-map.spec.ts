import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { logOf, truth } from './browser/popup';
import { submitTwice } from './browser/submit-twice';

const stay = 'Customers stay';
const praise = 'Customers recommend us';
const answer = 'Answer in time';
const craft = 'The team knows its craft';

async function openMap(extension: ExtensionChromium): Promise<Page> {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/map');
  await page.setViewportSize({ width: 1280, height: 900 });
  await truth(page);
  return page;
}

const objective = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true });
const said = (page: Page) => page.locator('.bottom [role=status]');
const litTitles = (page: Page) => page.locator('.node.lit .name').allTextContents();

const enter = (page: Page) => page.keyboard.press('Enter');

/** Writes an objective into the lane that the form already names, or another one by its first letter. */
async function write(page: Page, title: string, lane: string, save = enter) {
  await page.getByLabel('What do you want to reach, in a year or longer?').waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(lane);
  await page.keyboard.press('Shift+Tab');
  await save(page);
  await expect(objective(page, title)).toBeFocused();
}

/** Links what is focused to another objective, over as many arrow keys as it takes. */
async function link(page: Page, arrows: string[]) {
  await page.keyboard.press('l');
  for (const arrow of arrows) await page.keyboard.press(arrow);
  await page.keyboard.press('Enter');
}

/** Four objectives and three links, each key pressed by hand. */
async function makeMap(page: Page) {
  await page.getByRole('button', { name: 'Write the first objective' }).focus();
  await page.keyboard.press('Enter');
  await write(page, stay, 'Fin');
  for (const [title, lane] of [
    [praise, 'Cus'],
    [answer, 'Int'],
    [craft, 'Lea'],
  ] as const) {
    await page.keyboard.press('n');
    await write(page, title, lane);
  }
  await link(page, ['ArrowUp']);
  await expect(said(page)).toHaveText(`“${craft}” drives “${answer}”.`);
  await expect(objective(page, answer)).toBeFocused();
  await link(page, ['ArrowUp']);
  await expect(said(page)).toHaveText(`“${answer}” drives “${praise}”.`);
  await link(page, ['ArrowUp']);
  await expect(said(page)).toHaveText(`“${praise}” drives “${stay}”.`);
}

test('a map is made, linked, tidied and undone by keys alone, and a circle is refused with its way', async ({
  cleared,
  shot,
}) => {
  const page = await openMap(cleared);
  await expect(page.getByRole('heading', { name: 'What drives what' })).toBeVisible();
  await shot(page, 'strategy-map-empty');
  await makeMap(page);
  await expect(objective(page, stay)).toBeFocused();
  await expect.poll(() => litTitles(page)).toEqual([craft, answer, praise, stay]);
  await expect(objective(page, praise)).toHaveAccessibleDescription(
    `No data, no KPI yet, drives ${stay} · driven by ${answer}`,
  );

  await link(page, ['ArrowDown', 'ArrowDown', 'ArrowDown']);
  await expect(said(page)).toHaveText(
    `Not linked: it would make a circle. ${craft} drives ${answer}, ${answer} drives ${praise}, ${praise} drives ${stay}, and ${stay} drives ${craft}.`,
  );
  await expect(page.locator('.node.circle')).toHaveCount(4);
  await shot(page, 'strategy-map-circle');

  await page.keyboard.press('n');
  await write(page, 'Engineers keep learning', 'Lea');
  await expect(page.locator('.node.circle')).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(said(page)).toHaveText('Engineers keep learning: Learning & growth, place 1 of 2');
  await expect(page.locator('[data-lane="3"] .name')).toHaveText(['Engineers keep learning', craft]);
  await expect(objective(page, 'Engineers keep learning')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page)).toHaveText(/^Engineers keep learning: Internal process, place/);
  await page.keyboard.press('z');
  await expect(said(page)).toHaveText('Taken back: move on the map.');
  await expect(page.locator('[data-lane="3"] .name')).toHaveText(['Engineers keep learning', craft]);
  await expect(objective(page, 'Engineers keep learning')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(objective(page, 'Engineers keep learning')).toBeHidden();
  await expect(page.locator('okr-strategy-map')).toBeFocused();
  await page.keyboard.press('z');
  await expect(objective(page, 'Engineers keep learning')).toBeVisible();

  const kinds = (await logOf(page)).flatMap(({ patches }) => patches.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === 'link')).toHaveLength(3);
});

test('Tidy takes the crossings out and can be undone', async ({ cleared }) => {
  const page = await openMap(cleared);
  await page.getByRole('button', { name: 'Write the first objective' }).press('Enter');
  // Pressed twice, it is written once.
  await write(page, 'A above', 'Fin', submitTwice);
  for (const [title, lane] of [
    ['B above', 'Fin'],
    ['A below', 'Cus'],
    ['B below', 'Cus'],
  ] as const) {
    await page.keyboard.press('n');
    await write(page, title, lane);
  }
  const order = () => page.locator('[data-lane="1"] .name').allTextContents();
  const before = await order();
  const [left, right] = before;
  const pull = async (from: string, to: string) => {
    await objective(page, from).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Link to what it drives').selectOption(to);
    await expect(said(page)).toHaveText(`“${from}” drives “${to}”.`);
    await page.keyboard.press('Escape');
    await expect(objective(page, from)).toBeFocused();
  };
  const above = await page.locator('[data-lane="0"] .name').allTextContents();
  await pull(left ?? '', above[1] ?? '');
  await pull(right ?? '', above[0] ?? '');
  const everyone = () => page.locator('[data-lane] .name').allTextContents();
  const crossed = await everyone();
  await page.keyboard.press('t');
  await expect(said(page)).toHaveText('Tidied: 2 objectives stand elsewhere.');
  await expect.poll(everyone).not.toEqual(crossed);
  await page.keyboard.press('z');
  await expect.poll(everyone).toEqual(crossed);

  // Whoever goes elsewhere while an objective is being written is still there when it is drawn.
  await objective(page, 'A above').press('n');
  await page.getByLabel('What do you want to reach, in a year or longer?').fill('C above');
  await page.locator('form:focus-within').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    document.querySelector<HTMLElement>('.page-top .doings button')?.focus();
  });
  await expect(objective(page, 'C above')).toBeVisible();
  await expect(page.locator('.page-top .doings button').first()).toBeFocused();
});

test('whoever links and unlinks in the panel keeps the focus beside it', async ({ cleared }) => {
  const page = await openMap(cleared);
  await makeMap(page);
  await objective(page, craft).press('Enter');
  const panel = page.getByRole('complementary', { name: craft });
  const add = panel.getByLabel('Link to what it drives');
  await add.selectOption(stay);
  await expect(said(page)).toHaveText(`“${craft}” drives “${stay}”.`);
  await add.focus();
  await add.selectOption(praise);
  await expect(add).toBeHidden();
  await expect(panel.getByRole('button', { name: `Take away: ${praise}` })).toBeFocused();
  for (const title of [praise, answer, stay]) {
    await panel.getByRole('button', { name: `Take away: ${title}` }).press('Enter');
    await expect(panel.getByRole('button', { name: `Take away: ${title}` })).toBeHidden();
    await expect(panel.locator(':focus')).toHaveCount(1);
  }
  await expect(add).toBeFocused();
});

test('a pointer pulls links and moves objectives between lanes', async ({ cleared }) => {
  const page = await openMap(cleared);
  await makeMap(page);
  // Through the map, as a hand goes: an event from one part of it to another is told inside of it alone.
  await page.locator('[data-lane="3"]').hover({ position: { x: 10, y: 10 } });
  await objective(page, craft).hover();
  const handle = page.locator('.map-handle');
  const from = await objective(page, craft).boundingBox();
  const at = await handle.boundingBox();
  expect((at?.x ?? 0) + 12).toBeCloseTo((from?.x ?? 0) + (from?.width ?? 0) / 2, 0);
  expect((at?.y ?? 0) + 12).toBeCloseTo(from?.y ?? 0, 0);
  await handle.hover();
  const target = await objective(page, praise).boundingBox();
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 40, { steps: 5 });
  await page.mouse.up();
  await expect(said(page)).toHaveText(`“${craft}” drives “${praise}”.`);
  const lane = await page.locator('[data-lane="3"]').boundingBox();
  const box = await objective(page, answer).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 60);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 60, (lane?.y ?? 0) + 60, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('[data-lane="3"] .name')).toHaveCount(2);
  await expect(page).toHaveURL(/#\/map$/);
});

test('the map is read, changed and passed by axe in every scheme and at 320 pixels', async ({
  cleared,
  shot,
}) => {
  const page = await openMap(cleared);
  await makeMap(page);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('In words')).toBeFocused();
  for (const [colorScheme, forcedColors] of [
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const) {
    await page.emulateMedia({ forcedColors });
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await faultsIn(page, colorScheme), `${colorScheme} ${forcedColors} ${width}`).toEqual([]);
      expect.soft(await wideElements(page)).toEqual([]);
      await shot(page, `strategy-map-${colorScheme}-${forcedColors}-${width}`);
    }
  }
  await page.getByLabel('In words').fill('Customers stay and grow');
  await page.getByLabel('In words').press('Enter');
  await page.keyboard.press('Escape');
  await expect(objective(page, 'Customers stay and grow')).toBeFocused();
  await page.keyboard.press('z');
  await expect(objective(page, stay)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('What it means').fill('Year after year');
  await page.keyboard.press('Escape');
  await expect(objective(page, stay)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What it means')).toHaveValue('Year after year');
  await page.keyboard.press('Escape');
  await expect(objective(page, stay)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(objective(page, praise)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(said(page)).toContainText(`Removed: ${praise}`);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(objective(page, praise)).toBeVisible();
});

const columnOf = (page: Page, title: string) =>
  objective(page, title).evaluate((button) => {
    const root = button.getRootNode() as ShadowRoot;
    const { left, width } = button.getBoundingClientRect();
    const theme = [...root.querySelectorAll<HTMLElement>('[data-theme]')].find((one) => {
      const box = one.getBoundingClientRect();
      return box.left <= left + width / 2 && left + width / 2 < box.right;
    });
    return theme?.textContent?.trim() ?? 'none';
  });

test('themes are made, named and removed, and objectives carried into them by keys, panel and pointer', async ({
  cleared,
  shot,
}) => {
  const page = await openMap(cleared);
  await makeMap(page);
  await page.getByRole('button', { name: 'Themes', exact: true }).press('Enter');
  for (const title of ['Trust', 'Simple']) {
    await page.getByLabel('A new theme').fill(title);
    // Pressed twice, it is written once.
    await submitTwice(page);
    await expect(said(page)).toHaveText(`New theme: ${title}.`);
    await expect(page.getByLabel(`Name of the theme ${title}`)).toHaveCount(1);
  }
  await page.getByLabel('Name of the theme Trust').fill('Win trust');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the theme Win trust')).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(objective(page, stay)).toBeFocused();
  expect((await logOf(page)).filter(({ label }) => label === 'editTheme')).toHaveLength(1);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(said(page)).toHaveText(`${stay}: Simple`);
  await expect.poll(() => columnOf(page, stay)).toBe('Simple');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => columnOf(page, stay)).toBe('Win trust');
  await expect(objective(page, stay)).toHaveAccessibleDescription(/theme Win trust · driven by/);
  await page.keyboard.press('z');
  await expect.poll(() => columnOf(page, stay)).toBe('Simple');

  await objective(page, praise).press('Enter');
  await page
    .locator('label', { hasText: /^Theme/ })
    .getByRole('combobox')
    .selectOption('Win trust');
  await page.keyboard.press('Escape');
  await expect.poll(() => columnOf(page, praise)).toBe('Win trust');

  const box = await objective(page, answer).boundingBox();
  const column = await page.locator('[data-theme="1"]').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 60);
  await page.mouse.down();
  await page.mouse.move((column?.x ?? 0) + (column?.width ?? 0) / 2, (box?.y ?? 0) + 60, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => columnOf(page, answer)).toBe('Simple');
  await expect.poll(() => columnOf(page, craft)).toBe('none');
  await shot(page, 'strategy-map-themes');
  await page.getByText('Data', { exact: true }).press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Theme' })).toBeVisible();
  await expect(page.getByRole('row', { name: answer }).getByRole('cell', { name: 'Simple' })).toBeVisible();
  expect(await faultsIn(page, 'light')).toEqual([]);

  await page.getByRole('button', { name: 'Themes', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Remove the theme Simple' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the theme Win trust' })).toBeFocused();
  await expect(page.locator('[data-theme]')).toHaveCount(1);
  await expect.poll(() => columnOf(page, stay)).toBe('none');
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect.poll(() => columnOf(page, stay)).toBe('Simple');
});

test('a finger that rests on an objective carries it to another lane', async ({ cleared }) => {
  const page = await openMap(cleared);
  await makeMap(page);
  const box = await objective(page, answer).boundingBox();
  const lane = await page.locator('[data-lane="3"]').boundingBox();
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: (box?.x ?? 0) + 60, y }],
    });
  await touch('touchStart', (box?.y ?? 0) + 40);
  await expect(objective(page, answer)).toHaveAttribute('style', /scale/);
  for (let step = 1; step < 6; step++)
    await touch('touchMove', (box?.y ?? 0) + 40 + (((lane?.y ?? 0) - (box?.y ?? 0)) * step) / 5);
  await touch('touchEnd');
  await expect(page.locator('[data-lane="3"] .name')).toHaveCount(2);
  await expect(page).toHaveURL(/#\/map$/);
});
