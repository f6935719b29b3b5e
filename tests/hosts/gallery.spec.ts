import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { tabStops, wideElements } from '../e2e/browser/looks';
import { type Site, serveSite } from '../e2e/browser/site';
import { openGallery, paste, sheet } from './gallery-page';
import { expect, test } from './plain-browser';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const { modules } = JSON.parse(await readFile('.output/widgets/custom-elements.json', 'utf8'));
const tags: string[] = modules.flatMap(({ declarations }: { declarations: { tagName: string }[] }) =>
  declarations.map(({ tagName }) => tagName),
);

let site: Site;
test.beforeAll(async () => {
  site = await serveSite('.output/site');
});
test.afterAll(() => site.stop());

test('every element stands in every state, and an attribute that is tried is drawn and in its tag', async ({
  visitor,
}) => {
  const { page, faults } = await openGallery(visitor, site);
  for (const tag of tags) {
    const section = page.locator(`section#${tag}`);
    await section.locator('summary', { hasText: 'states at once' }).click();
    const drawn = section.locator(`.states ${tag}`);
    const count = await section.getByLabel('State').locator('option').count();
    await expect(drawn).toHaveCount(count);
    for (const one of await drawn.all())
      await expect(one.locator('[part=card], [part=note]').first()).toBeVisible();
    expect(await drawn.locator('img, script, b:text-is("not bold")').count()).toBe(0);
  }
  const ring = page.locator('section#okr-progress-ring');
  await ring.getByLabel('label').fill('Tried');
  await ring.getByLabel('theme').selectOption('dark');
  await expect(ring.locator('.try okr-progress-ring')).toContainText('Tried');
  await expect(ring.locator('pre').first()).toContainText('label="Tried" theme="dark"');
  expect(faults).toEqual([]);
});

test('a pasted sheet becomes a tag that draws it in another page, and a link that does', async ({
  visitor,
}) => {
  const { page, faults } = await openGallery(visitor, site);
  await paste(page, 'not a sheet');
  await expect(page.locator('.problems')).toBeVisible();
  await paste(page, sheet);
  await expect(page.locator('#builder okr-scorecard').getByText('3.3 % to 2.8 %').first()).toBeVisible();
  await page.getByLabel('Heading').fill('Ours');
  const copied = async (target: string) => {
    const way = page.locator(`[data-target=${target}]`);
    if (!(await way.isVisible())) await page.locator('#builder summary', { hasText: 'other ways' }).click();
    await way.getByRole('button', { name: /^Copy/ }).click();
    await expect(way.getByText('Copied.')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const tag = await copied('tag-with-data');
  const link = await copied('embed-link');
  expect(tag).toMatch(/integrity="sha384-.{64}"/);
  expect(faults).toEqual([]);

  const wiki = await visitor.newPage();
  await wiki.clock.setFixedTime('2026-11-22T12:00:00');
  await wiki.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'access-control-allow-origin': '*' },
      body: `<!doctype html><meta charset="utf-8"><title>Wiki</title>${tag}`,
    }),
  );
  for (const address of [`${site.url}/pasted.html`, link]) {
    await wiki.goto(address);
    const widget = wiki.locator('okr-scorecard');
    await expect(widget.getByRole('heading', { name: 'Q4 2026 · Ours' })).toBeVisible();
    await expect(widget.getByText('3.3 % to 2.8 %').first()).toBeVisible();
    await expect(widget.getByText('0.37, an even pace would be at 0.57')).toBeVisible();
  }
});

test('the example and a snapshot of ten lines are read too, and a picture is for light or dark pages', async ({
  visitor,
}) => {
  const { page, faults } = await openGallery(visitor, site);
  await page.getByRole('button', { name: 'Use an example' }).click();
  await expect(page.locator('#builder').getByText('Read: 3 key results.')).toBeVisible();
  await paste(page, await readFile('tests/demo/scorecard.json', 'utf8'));
  const builder = page.locator('#builder');
  await expect(builder.getByRole('heading', { name: 'Q4 2026 · Customer success' })).toBeVisible();
  const picture = builder.locator('[data-target=svg-picture]');
  await expect(picture.getByRole('img')).toHaveAttribute('src', /%23fff/);
  await picture.getByLabel('For a page that is').selectOption('dark');
  await expect(picture.getByRole('img')).toHaveAttribute('src', /1d2024/);
  expect(faults).toEqual([]);
});

test('JSON that is not whole is told by its line, where it is pasted and where it is tried', async ({
  visitor,
}) => {
  const { page, faults } = await openGallery(visitor, site);
  const lines = (await readFile('tests/demo/scorecard.json', 'utf8')).trimEnd().split('\n');
  const at = lines.findIndex((line) => line.endsWith(',')) + 1;
  const withoutComma = lines.with(at - 1, lines[at - 1]?.slice(0, -1) ?? '').join('\n');
  const told = `look at line ${at}.`;
  await paste(page, withoutComma);
  await expect(page.locator('#builder').getByText(told)).toBeVisible();
  await paste(page, lines.with(at - 1, `  five: ${lines[at - 1]}`).join('\n'));
  await expect(page.locator('#builder').getByText(told)).toBeVisible();
  await paste(page, lines.join('\n'));
  await expect(page.locator('#builder').getByText('look at line')).toBeHidden();

  const scorecard = page.locator('#okr-scorecard');
  await scorecard.getByText('Its data, as JSON').click();
  await scorecard.getByLabel('Its data, as JSON').fill(withoutComma);
  await expect(scorecard.getByText(told)).toBeVisible();
  expect(faults).toEqual([]);
});

test('it is for everybody: axe, light and dark, narrow, keyboard', async ({ visitor }) => {
  const { page } = await openGallery(visitor, site);
  await paste(page, sheet);
  await expect(page.locator('[data-target=svg-picture] img')).toBeVisible();
  const folded = page.locator('main details > summary').filter({ hasNotText: 'states at once' });
  for (const summary of await folded.all()) await summary.click();
  // Every state of the elements is looked at in a test of its own.
  for (const theme of ['light', 'dark']) {
    await page.getByRole('radio', { name: theme, exact: true }).check();
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    // Colours are all that a theme changes.
    const { violations } = await (theme === 'dark'
      ? axe.withRules('color-contrast')
      : axe.withTags(levels)
    ).analyze();
    const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
    expect(faults, theme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await wideElements(page)).toEqual([]);
  expect((await tabStops(page)).filter(({ isSeen }) => !isSeen)).toEqual([]);
});
