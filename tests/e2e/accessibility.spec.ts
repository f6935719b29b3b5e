import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { contrast, longestMotion, tabStops, wideElements } from './browser/looks';
import { openFullPopup, openPopup, row, sample, sheets, truth } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Walks every view of the popup and of the page, and looks at each once it stands. */
async function walk(
  extension: ExtensionChromium,
  width: number,
  look: (view: string, page: Page) => Promise<void>,
) {
  await fixToday(extension.context);
  const popup = await openPopup(extension);
  await popup.setViewportSize({ width, height: 600 });
  await look('first run', popup);
  await popup.getByRole('button', { name: 'Start from a template' }).click();
  await expect(popup.getByRole('button', { name: 'Customer retention' })).toBeVisible();
  await look('templates', popup);

  const page = await extension.open('dashboard.html#/bring-in');
  if (width < 400) await page.setViewportSize({ width, height: 600 });
  await page.locator('input[type=file]').setInputFiles(sheets);
  await page.getByText('How it was read').first().click();
  await look('bring in', page);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText(/^Brought in/)).toBeVisible();
  await look('brought in', page);
  await page.getByRole('button', { name: 'Show the quarter' }).click();
  await truth(page);
  await look('page', page);
  await page.getByRole('link', { name: nps, exact: true }).click();
  await expect(page.getByRole('heading', { name: nps })).toBeFocused();
  await page.locator('summary', { hasText: 'Why “On track”?' }).click();
  await page.getByText('As a table').click();
  await look('key result', page);
  await page.goto(extension.url('dashboard.html#/settings'));
  await expect(page.getByLabel('Letter keys')).toBeVisible();
  await look('settings', page);
  await lookAtData(extension, page, look);
  await page.close();

  await popup.bringToFront();
  await popup.reload();
  await truth(popup);
  await expect(popup.getByLabel('Done')).toBeFocused();
  await row(popup, nps).click();
  await popup.locator('.choices label.onTrack').click();
  await popup.getByLabel(/^New value/).fill('abc');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toBeVisible();
  await look('check-in', popup);
  await popup.keyboard.press('Escape');
  await look('list', popup);
  await popup.keyboard.press('e');
  await expect(popup.getByLabel('Target')).toBeVisible();
  await look('editor', popup);
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'More' }).click();
  await expect(popup.getByRole('link', { name: 'Settings' })).toBeVisible();
  await look('menu', popup);
  await popup.getByRole('dialog').getByRole('button', { name: 'Keys' }).click();
  await expect(popup.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await look('keys', popup);
  await popup.getByRole('button', { name: 'Close' }).click();
  await popup.getByRole('button', { name: 'Embed…' }).click();
  await expect(popup.locator('okr-scorecard').getByText('Q4 2026').first()).toBeVisible();
  await look('embed', popup);
}

/** The panel with its ways to erase open, and half a backup, altered too, before and after it is restored. */
async function lookAtData(
  extension: ExtensionChromium,
  page: Page,
  look: (view: string, page: Page) => Promise<void>,
) {
  await page.goto(extension.url('dashboard.html#/data'));
  await expect(page.getByText('all three are sound and agree')).toBeVisible();
  await page.getByText('Erase one record with its history…').click();
  await page.getByLabel('What to erase').selectOption({ index: 1 });
  await page.getByText('Delete everything…').click();
  await expect(page.getByText('with all check-ins')).toBeVisible();
  await look('your data', page);
  await page.goto(extension.url('dashboard.html#/restore'));
  await expect(page.getByRole('button', { name: 'Choose a backup file' })).toBeVisible();
  await look('restore', page);
  const whole = readFileSync(sample('backup-1.json'), 'utf8');
  const half = whole.slice(0, whole.indexOf('"removed"'));
  const damaged = half.replace('Chapters 5', 'Chapters 6');
  await page.locator('input[type=file]').setInputFiles({
    name: 'pacemark-2026-11-22.json',
    mimeType: 'application/json',
    buffer: Buffer.from(damaged),
  });
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toBeVisible();
  for (const folded of await page.locator('main details:not([open]) summary').all()) await folded.click();
  await look('what a backup brings', page);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored/)).toBeVisible();
  await look('restored', page);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/^Taken back/)).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`no view has a fault that axe sees, ${colorScheme}`, async ({ cleared }) => {
    const faults: string[] = [];
    await walk(cleared, 400, async (view, page) => {
      faults.push(...(await faultsIn(page, colorScheme, levels)).map((fault) => `${view}, ${fault}`));
    });
    expect(faults).toEqual([]);
  });

test('every view fits 320 px without scrolling sideways', async ({ cleared }) => {
  const faults: string[] = [];
  await walk(cleared, 320, async (view, page) => {
    faults.push(...(await wideElements(page)).map((one) => `${view} scrolls: ${one}`));
  });
  expect(faults).toEqual([]);
});

test('whatever Tab reaches shows that it is reached, and nothing moves long, or at all where that is asked', async ({
  cleared,
}) => {
  const faults: string[] = [];
  await walk(cleared, 400, async (view, page) => {
    if (
      [
        'list',
        'check-in',
        'editor',
        'settings',
        'key result',
        'bring in',
        'embed',
        'first run',
        'keys',
        'your data',
        'restore',
        'what a backup brings',
      ].includes(view)
    ) {
      const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
      const stops = await tabStops(page);
      // In a dialog there is no more to reach than its own.
      if (stops.length < (view === 'keys' ? 1 : 3)) faults.push(`${view} has only ${stops.length} stops`);
      for (const stop of stops) if (!stop.isSeen) faults.push(`${view}: no ring on ${stop.name}`);
      await focused.evaluate((element) => element.focus());
    }
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    if ((await longestMotion(page)) > 0.2) faults.push(`${view} moves for more than 200 ms`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if ((await longestMotion(page)) > 0) faults.push(`${view} moves where that is not wanted`);
  });
  expect(faults).toEqual([]);
});

test('a status is a shape and a word beside its colour, and a save is said', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  await popup.keyboard.press('Escape');
  for (const [title, word] of [
    [nps, 'On track'],
    ['Run 150 km', 'Off track'],
    ['Weight from 84 kg to 81 kg', 'At risk'],
    ['Launch the new sleep routine', 'No data'],
  ] as const) {
    const line = popup.locator('[data-row]').filter({ hasText: title });
    await expect(line.locator('.title')).toContainText(word);
  }
  const shapes = await popup
    .locator('[data-row] .title .shape')
    .evaluateAll((all) =>
      all.map((one) => `${one.classList[1]} ${one.querySelector('path')?.getAttribute('d')}`),
    );
  const different = [...new Set(shapes)];
  expect(different).toHaveLength(4);
  expect(new Set(different.map((one) => one.split(' ').slice(1).join(' '))).size).toBe(4);
  await expect(popup.getByRole('img', { name: '0.6, At risk' })).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');

  await row(popup, nps).focus();
  await popup.keyboard.type('52');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Saved: 52' })).toBeAttached();
});

test('tables name their columns, and the preview speaks the language it is written in', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await popup.getByRole('button', { name: 'Embed…' }).click();
  const scorecard = popup.locator('okr-scorecard');
  await expect(scorecard).toHaveAttribute('lang', 'en-US');
  await scorecard.getByText('Data', { exact: true }).click();
  for (const name of ['Key result', 'Value', 'Date', 'Progress', 'Pace'])
    await expect(scorecard.getByRole('columnheader', { name, exact: true }).last()).toBeVisible();
  const page = await cleared.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles(sheets);
  await page.getByText('How it was read').first().click();
  await expect(page.getByRole('columnheader', { name: 'Column in the file' }).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Current Value' }).first()).toBeVisible();
});

test('in forced colours rings, bars, ticks and shapes are still seen', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  await popup.keyboard.press('Escape');
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ forcedColors: 'active', colorScheme });
    const colours = await popup.evaluate(() => {
      const styleOf = (selector: string, property: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`There is no ${selector}.`);
        return getComputedStyle(element).getPropertyValue(property);
      };
      return {
        ground: styleOf('body', 'background-color'),
        marks: {
          arc: styleOf('.ring-arc', 'stroke'),
          tick: styleOf('.ring-tick', 'stroke'),
          text: styleOf('.ring text', 'fill'),
          bar: styleOf('.bar-fill', 'background-color'),
          barTick: styleOf('.bar-tick', 'background-color'),
          shape: styleOf('.shape.onTrack', 'fill'),
          line: styleOf('.spark polyline', 'stroke'),
          elapsed: styleOf('.elapsed-fill', 'background-color'),
        },
      };
    });
    for (const [mark, colour] of Object.entries(colours.marks))
      expect.soft(contrast(colour, colours.ground), `${mark}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
  }
});

test('every status, the tick and the focus ring stand out from track and surface by 3 : 1, texts by 4.5 : 1', () => {
  const css = readFileSync('widgets/tokens.css', 'utf8');
  const token = (name: string, scheme: number) => {
    const found = new RegExp(`--okr-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.[scheme];
    if (!found) throw new Error(`There is no token ${name}.`);
    return found;
  };
  const marks = ['done', 'on-track', 'at-risk', 'off-track', 'no-data', 'focus', 'text'];
  for (const scheme of [1, 2]) {
    for (const ground of ['track', 'surface', 'surface-2', 'canvas'])
      for (const mark of marks)
        expect
          .soft(contrast(token(mark, scheme), token(ground, scheme)), `${mark} on ${ground}`)
          .toBeGreaterThanOrEqual(3);
    for (const ground of ['surface', 'surface-2', 'canvas'])
      for (const text of ['text', 'text-2'])
        expect
          .soft(contrast(token(text, scheme), token(ground, scheme)), `${text} on ${ground}`)
          .toBeGreaterThanOrEqual(4.5);
  }
});
