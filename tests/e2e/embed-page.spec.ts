import type { Page } from '@playwright/test';
import { encodeLink, type Snapshot } from '../../core/snapshot';
import snapshot from '../demo/scorecard.json' with { type: 'json' };
import { expect, test } from './browser/fixtures';
import { type Site, serveSite } from './browser/site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite('.output/site');
});
test.afterAll(() => site.stop());

/** Opens the embed page on what stands behind the # sign, on the samples' day; gives each address it asked for. */
async function open(page: Page, fragment: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await page.goto(`${site.url}/embed.html#${fragment}`);
  return asked;
}

test('a whole link is drawn, and nothing is asked for but the page and its own files', async ({
  cleared,
}) => {
  const page = await cleared.context.newPage();
  const asked = await open(page, await encodeLink(snapshot as Snapshot));
  await expect(page.getByText('0.63, an even pace would be at 0.57').first()).toBeVisible();
  expect(asked.map((url) => new URL(url).pathname).sort()).toEqual([
    '/embed.css',
    '/embed.html',
    '/embed.js',
  ]);
  expect(asked.every((url) => url.startsWith(site.url))).toBe(true);
});

test('a link that was cut or is empty says so, and the whole link typed after it is drawn', async ({
  cleared,
}) => {
  const page = await cleared.context.newPage();
  const whole = await encodeLink(snapshot as Snapshot);
  await open(page, whole.slice(0, whole.length / 2));
  await expect(page.getByRole('status')).toHaveText(
    'This link was cut short or changed on its way, so the scorecard cannot be read. Nothing is lost: copy the whole link again from where it was made.',
  );
  await expect(page.locator('okr-scorecard')).toBeHidden();
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(page.getByRole('status')).toHaveText(
    'There is no scorecard in this link. Copy the whole link again, with everything after the # sign.',
  );
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, whole);
  await expect(page.getByText('0.63, an even pace would be at 0.57').first()).toBeVisible();
  await expect(page.locator('#problem')).toBeHidden();
});

test('titles that look like markup are text, and run nothing', async ({ cleared }) => {
  const page = await cleared.context.newPage();
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const [objective] = (snapshot as Snapshot).objectives ?? [];
  if (!objective) throw new Error('The demo snapshot has no objective.');
  const keyResults = objective.keyResults.map((one) => ({ ...one, title: `javascript:${hostile}` }));
  const asked = await open(
    page,
    await encodeLink({
      ...(snapshot as Snapshot),
      title: hostile,
      objectives: [{ ...objective, title: hostile, keyResults }],
    }),
  );
  await expect(page.getByText(hostile).first()).toBeVisible();
  await expect(page).toHaveTitle(hostile);
  await expect(page.locator('okr-scorecard img, okr-scorecard script')).toHaveCount(0);
  expect(asked).toHaveLength(3);
});

test('a link with a strategy map or a KPI is drawn by the script that knows them', async ({ cleared }) => {
  const page = await cleared.context.newPage();
  const kpis = [{ title: 'NPS', goal: 55, redFlag: 40, current: 48, date: '2026-11-16' }];
  const map = {
    perspectives: [{ title: 'Customer' }, { title: 'Process' }],
    objectives: [
      { title: 'Customers recommend us', perspective: 0, kpis: [0] },
      { title: 'Answer in time', perspective: 1 },
    ],
    links: [[1, 0]] as [number, number][],
  };
  const asked = await open(page, await encodeLink({ pacemark: 1, asOf: '2026-11-22', map, kpis }));
  await expect(page.getByRole('button', { name: 'Customers recommend us' })).toBeVisible();
  await expect(page.locator('okr-scorecard')).toBeHidden();
  expect(asked.map((url) => new URL(url).pathname)).toContain('/okr-strategy.js');
  expect(asked.every((url) => url.startsWith(site.url))).toBe(true);
  const kpi = await encodeLink({ pacemark: 1, asOf: '2026-11-22', kpis });
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, kpi);
  await expect(page.getByRole('heading', { name: 'NPS' })).toBeVisible();
  await expect(page.locator('okr-strategy-map')).toBeHidden();
});
