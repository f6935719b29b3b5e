import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { logOf, truth } from './browser/popup';

/** A small scorecard with its OKR, from the template of all three at once. */
async function openMatrix(extension: ExtensionChromium): Promise<Page> {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html#/');
  await truth(page);
  await page.getByRole('button', { name: 'Start from a template' }).press('Enter');
  await page.getByRole('button', { name: /^Healthy living/ }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Feel light and strong/ })).toBeVisible();
  await page.goto(extension.url('dashboard.html#/x-matrix'));
  await truth(page);
  return page;
}

const cell = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('arrow keys walk the cells, and Space sets a dot that the other pages read and undo takes back', async ({
  cleared,
  shot,
}) => {
  const page = await openMatrix(cleared);
  await expect(page.getByText('No objectives of 2026 yet')).toBeVisible();
  const exercise = 'Aerobic exercise a week';
  const measures = cell(page, `${exercise} measures Move until my heart notices`);
  await expect(measures).toHaveText('●');
  const list = page.getByRole('grid', { name: 'What serves what' });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('Control+End');
  await expect(
    cell(page, 'New recipes and routes tried a month measures Know what does me good'),
  ).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(measures).toBeFocused();

  await page.keyboard.press('Space');
  const none = cell(page, `${exercise} does not measure Move until my heart notices`);
  await expect(none).toBeFocused();
  await expect(page.getByText(`Taken away: ${exercise} measures Move until my heart notices.`)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Set: ${exercise} measures Eat what my body can use.`)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(
    page.getByText(`Not set: ${exercise} goes with Eat what my body can use already, and with one only.`),
  ).toBeVisible();
  const written = (await logOf(page)).slice(-2);
  expect(written.map(({ patches }) => patches.length)).toEqual([1, 1]);
  expect(written.map(({ patches }) => patches[0]?.kind)).toEqual(['kpi', 'kpi']);

  for (const name of ['Undo', 'Undo']) await page.getByRole('button', { name, exact: true }).press('Enter');
  await expect(measures).toHaveText('●');
  await expect(page.getByText('Taken back: dot in the X-matrix.')).toBeVisible();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await wideElements(page)).toEqual([]);
      await shot(page, `x-matrix-${colorScheme}-${width}`);
    }
    expect(await faultsIn(page, colorScheme)).toEqual([]);
  }
});

test('a year’s objective stands between the quarter and the aims, and what cannot be set says why', async ({
  cleared,
  shot,
}) => {
  const page = await openMatrix(cleared);
  await page.getByRole('link', { name: 'Write in 2026' }).press('Enter');
  await page.getByRole('button', { name: /^Write the first objective/ }).press('Enter');
  await page.getByLabel('What do you want to reach?').fill('Feel at home in my body');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Feel at home in my body' })).toBeVisible();
  await page.goto(cleared.url('dashboard.html#/x-matrix'));
  await truth(page);

  const quarter = 'Feel light and strong again by the end of the quarter';
  await cell(page, `${quarter} does not support Feel at home in my body`).press('Space');
  await expect(
    page.getByText(`Not set: ${quarter} goes with Carry less weight already, and with one only.`),
  ).toBeVisible();
  await expect(page.getByText(`${quarter} supports Carry less weight`, { exact: true })).toBeVisible();

  await cell(page, 'Feel at home in my body does not support Carry less weight').press('Space');
  await expect(cell(page, 'Feel at home in my body supports Carry less weight')).toBeFocused();
  const weight = 'Weigh 3 kg (7 lb) less: from 84 kg to 81 kg';
  await expect(cell(page, `${weight} is measured by Weight`)).toHaveText('●');
  await expect(cell(page, `${quarter} is measured by Weight, by way of ${weight}`)).toHaveText('○');
  await shot(page, 'x-matrix-year');

  const [change] = (await logOf(page)).slice(-1);
  expect(change?.patches.map(({ kind, set }) => [kind, Object.keys(set)])).toEqual([
    ['objective', ['supportsStrategic']],
  ]);
});
