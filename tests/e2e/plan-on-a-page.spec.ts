import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { bringIn, fillQuarter, truth } from './browser/popup';

/** How many sheets a PDF has, and how large the first is in points. */
async function sheetsOf(page: Page): Promise<{ count: number; size: number[] }> {
  const text = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const count = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1) ?? [];
  return { count, size: box.map((length) => Math.round(Number(length))) };
}

/** The two sheets of the samples, and the scorecard of the first template with readings. */
async function openFullPlan(extension: ExtensionChromium): Promise<Page> {
  await fillQuarter(extension);
  return withScorecard(extension);
}

async function withScorecard(extension: ExtensionChromium): Promise<Page> {
  const page = await extension.open('dashboard.html#/choose');
  await page.evaluate(() => {
    const sides = 'ossosoosossoso';
    const ids =
      'shifting manyParts metricsKept stretch stable simple ownGoals whole fast budgets agreed autonomy longHorizon noAppraisal';
    const applies = Object.fromEntries(ids.split(' ').map((id, at) => [id, sides[at] === 's']));
    localStorage.setItem('pacemark:framework-answers:1', JSON.stringify({ whose: 'team', applies }));
  });
  await page.reload();
  await page.getByRole('checkbox', { name: 'Fill KPIs with sample readings' }).press('Space');
  await page.getByRole('button', { name: 'Keep the customers we win' }).press('Enter');
  await expect(page).toHaveURL(/#\/scorecard$/);
  await page.goto(extension.url('dashboard.html#/plan-on-a-page'));
  await truth(page);
  return page;
}

const sheet = (page: Page) => page.getByRole('img', { name: /^The sheet/ });

test('a small plan and a full one each print on exactly one sheet of the chosen paper', async ({
  cleared,
  shot,
}) => {
  await fillQuarter(cleared);
  const small = await cleared.open('dashboard.html#/plan-on-a-page');
  await truth(small);
  await expect(small.getByText('All of it fits')).toBeVisible();
  expect(await sheetsOf(small)).toMatchObject({ count: 1, size: [612, 792] });
  await small.close();

  const page = await withScorecard(cleared);
  await expect(sheet(page)).toContainText(/Net revenue ?retention/);
  await expect(sheet(page)).toContainText('111 %, goal 110 %');
  await expect(sheet(page)).toContainText(/Raise NPS from 42 to ?55/);
  await expect(page.getByText(/^All of it fits, in [\d.]+ point type\.$/)).toBeVisible();
  const papers = { A4: [595, 842], Letter: [612, 792] };
  for (const [name, [short = 0, long = 0]] of Object.entries(papers))
    for (const orientation of ['Portrait', 'Landscape']) {
      await page.getByLabel('Paper').selectOption(name);
      await page.getByLabel('Orientation').selectOption(orientation);
      const { count, size } = await sheetsOf(page);
      expect(count).toBe(1);
      const wanted = orientation === 'Portrait' ? [short, long] : [long, short];
      for (const [at, length] of wanted.entries())
        expect(Math.abs((size[at] ?? 0) - length)).toBeLessThanOrEqual(1);
      await shot(page, `plan-on-a-page-${name}-${orientation}`);
    }
});

test('the demo prints on one sheet too', async ({ cleared }) => {
  const page = await cleared.open('dashboard.html');
  await page.getByRole('button', { name: 'Try it with a filled quarter' }).click();
  await expect(page.getByRole('complementary', { name: 'Demo', exact: true })).toBeVisible();
  await page.goto(cleared.url('dashboard.html#/plan-on-a-page'));
  await truth(page);
  await expect(page.getByText(/^All of it fits/)).toBeVisible();
  expect(await sheetsOf(page)).toMatchObject({ count: 1 });
});

test('no row runs past its column as drawn, and the sheet is kept as a picture that stands alone', async ({
  cleared,
}) => {
  const page = await openFullPlan(cleared);
  const overlaps = await sheet(page).evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('text')].map((one) => ({
      text: one.textContent,
      box: one.getBBox(),
    }));
    const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
    return boxes.flatMap(({ text, box }, at) => [
      ...(box.x < 30 || box.x + box.width > width - 30 || box.y + box.height > height - 20 ? [text] : []),
      ...boxes
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) > 0.5 &&
            Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y) >
              Math.min(box.height, other.height) * 0.35,
        )
        .map((other) => `${text} | ${other.text}`),
    ]);
  });
  expect(overlaps).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).press('Enter');
  const download = await saving;
  expect(download.suggestedFilename()).toBe('plan-2026-q4-2026-11-22.svg');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('>Customers stay and grow<');
  expect(text).not.toMatch(/foreignObject|<style|href=|url\(/);
  const blank = await page.context().newPage();
  const faults = await blank.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return parsed.querySelectorAll('parsererror').length;
  }, text);
  expect(faults).toBe(0);
});

test('what is left out makes room, by keyboard, and the sheet can be read as text', async ({
  cleared,
  shot,
}) => {
  const page = await openFullPlan(cleared);
  await page.getByRole('checkbox', { name: 'KPIs' }).press('Space');
  await expect(sheet(page)).not.toContainText(/Net revenue ?retention/);
  await expect(sheet(page)).toContainText('Customers stay and grow');
  await page.getByRole('checkbox', { name: 'KPIs' }).press('Space');
  await page.getByText('The sheet as text').press('Enter');
  await expect(page.getByRole('heading', { name: 'OKRs Q4 2026' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await wideElements(page)).toEqual([]);
      await shot(page, `plan-on-a-page-${colorScheme}-${width}`);
    }
    expect(await faultsIn(page, colorScheme)).toEqual([]);
  }
});

test('a plan that no type makes fit says what to leave out, and fits without it', async ({
  cleared,
}, testInfo) => {
  await fillQuarter(cleared);
  const sheetOf = (rows: string[]) =>
    ['Objective,Key Result,Start Value,Target Value,Quarter', ...rows].join('\n');
  const rows = Array.from(
    { length: 200 },
    (_, at) => `Objective ${at % 20},Raise what is counted as number ${at},0,${at + 10},Q4 2026`,
  );
  const file = testInfo.outputPath('many.csv');
  await writeFile(file, sheetOf(rows));
  const page = await cleared.open('dashboard.html#/bring-in');
  await bringIn(page, [file]);
  await page.goto(cleared.url('dashboard.html#/plan-on-a-page'));
  await truth(page);
  await expect(
    page.getByText(/^\d+ lines do not fit, even in the smallest type\. It fits without: Key results\.$/),
  ).toBeVisible();
  await expect(sheet(page)).toContainText(/\d+ more lines did not fit\./);
  expect((await sheetsOf(page)).count).toBe(1);
  await page.getByRole('checkbox', { name: 'Key results' }).press('Space');
  await expect(page.getByText(/^All of it fits/)).toBeVisible();
  await expect(sheet(page)).toContainText('Objective 19');
});

test('the strategy is drawn as a map across the sheet, and read from its causes on', async ({
  cleared,
  shot,
}) => {
  const page = await openFullPlan(cleared);
  await page.getByLabel('Strategy as').selectOption('map');
  await expect(sheet(page)).toContainText(/Customers ?stay ?and ?grow/);
  await expect(sheet(page).locator('path[fill=none]').first()).toBeAttached();
  for (const [name, orientation] of [
    ['A4', 'Portrait'],
    ['Letter', 'Landscape'],
  ] as const) {
    await page.getByLabel('Paper').selectOption(name);
    await page.getByLabel('Orientation').selectOption(orientation);
    await expect(page.getByText(/^All of it fits/)).toBeVisible();
    expect((await sheetsOf(page)).count).toBe(1);
    await shot(page, `plan-on-a-page-map-${name}`);
  }
  await page.getByText('The sheet as text').press('Enter');
  await expect(page.locator('.sheet-text li', { hasText: 'drives' }).first()).toBeVisible();
});
