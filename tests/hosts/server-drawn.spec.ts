import { type Site, serveSite } from '../e2e/browser/site';
import { bundled, installPacked, output } from './packed';
import { expect, test } from './plain-browser';

let drawn: string;
let site: Site;
test.beforeAll(async () => {
  const consumer = await installPacked();
  drawn = await output(process.execPath, ['server.mjs'], consumer.folder);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawn</title>${drawn}`;
  site = await serveSite('.output/site', {
    '/drawn.html': page,
    '/hydrated.html': `${page}<script type="module" src="/every.js"></script>`,
    '/every.js': (await bundled(consumer, 'every.ts')).code,
  });
});
test.afterAll(() => site.stop());

test('what a server draws holds titles, numbers and statuses as text', () => {
  const text = drawn.replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
  for (const words of [
    'Customer success',
    'Make customers so successful that leaving feels unthinkable',
    'Raise NPS',
    '51 of 55',
    '3.3 % to 2.8 %',
    'By hand',
    'Customers recommend us',
    'Answer in time',
    'goal 55',
  ])
    expect(text).toContain(words);
  expect(drawn).not.toContain('<script');
});

test('a browser without scripts shows it, in its colours', async ({ plain }) => {
  const context = await plain.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/drawn.html`);
  const scorecard = page.locator('okr-scorecard');
  await expect(scorecard.getByText('3.3 % to 2.8 %').first()).toBeVisible();
  await expect(scorecard.locator('section')).toHaveCSS('border-radius', '10px');
  await expect(page.locator('okr-kpi').getByRole('heading', { name: 'NPS' })).toBeVisible();
  await expect(page.locator('okr-strategy-map').getByText('Answer in time').first()).toBeVisible();
  await context.close();
});

test('the script that comes later draws it once, with the pace of the day', async ({ visitor }) => {
  const page = await visitor.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await page.goto(`${site.url}/hydrated.html`);
  const scorecard = page.locator('okr-scorecard');
  await expect(scorecard.getByText('0.63, an even pace would be at 0.57').first()).toBeVisible();
  for (const element of ['okr-scorecard', 'okr-progress-ring', 'okr-strategy-map', 'okr-kpi'])
    await expect(page.locator(element).locator('[part=card]')).toHaveCount(1);
  await expect(page.locator('okr-progress-ring').getByText('By hand')).toBeVisible();
  await expect(page.locator('okr-kpi').getByRole('heading', { name: 'NPS' })).toBeVisible();
  // It goes on living: a value that is set later is drawn.
  await page.locator('okr-progress-ring').evaluate((ring) => ring.setAttribute('value', '1'));
  await expect(page.locator('okr-progress-ring').getByRole('img', { name: /^1\.0, Done/ })).toBeVisible();
  expect(errors).toEqual([]);
});
