import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { encodeLink, type Snapshot } from '../../core/snapshot';
import type { ExtensionChromium } from './browser/chromium';
import { faultsIn } from './browser/faults';
import { expect, test } from './browser/fixtures';
import { tabStops, wideElements } from './browser/looks';
import { fillQuarter, logOf, truth } from './browser/popup';

const fit = 'Get back to being fit and rested';
const year = 'Feel at home in my body again';

const published: Snapshot = {
  pacemark: 1,
  asOf: '2026-11-20',
  objectives: [
    { title: 'Customers stay', score: 0.4, keyResults: [] },
    { title: 'Customers come', keyResults: [{ title: 'New', start: 0, target: 10, current: 7 }] },
  ],
};

/** A host on loopback that lets any page read it: a scorecard, a page, one that never answers, and one that is shut. */
async function serve() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.referer ?? ''}${request.headers.cookie ?? ''}`.trim());
    if (request.url === '/slow.json') return;
    const isPage = request.url === '/page.html';
    response.writeHead(200, {
      'Content-Type': isPage ? 'text/html' : 'application/json',
      ...(request.url === '/shut.json' ? {} : { 'Access-Control-Allow-Origin': '*' }),
    });
    response.end(isPage ? '<p>Welcome</p>' : JSON.stringify(published));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function openPage(extension: ExtensionChromium, hash = ''): Promise<Page> {
  await fillQuarter(extension);
  const page = await extension.open(`dashboard.html${hash}`);
  await truth(page);
  return page;
}

/** Writes the year's objective, from the view that asks for it. */
async function writeYear(page: Page) {
  await page.getByRole('link', { name: 'Write in 2026' }).click();
  await page
    .getByRole('button', { name: /^Write your own|^Write/ })
    .first()
    .click();
  await page.getByLabel('What do you want to reach?').fill(year);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: year })).toBeVisible();
}

async function edit(page: Page, title: string) {
  await page.getByRole('button', { name: `Edit objective: ${title}` }).click();
  return page.getByRole('combobox', { name: 'Supports' });
}

test('an objective of the quarter supports one of the year, and the tree shows it', async ({
  cleared,
  shot,
}) => {
  const page = await openPage(cleared, '#/alignment');
  await expect(page.getByText('Linked to nothing yet')).toBeVisible();
  await writeYear(page);
  await page.goto(cleared.url('dashboard.html#/'));
  // What the coach finds unlinked is linked where it says so.
  const advice = page.locator('.advice').filter({ hasText: `“${fit}” supports none of your longer goals` });
  await advice.getByRole('button', { name: 'Link it' }).click();
  await page.getByRole('combobox', { name: 'Supports' }).selectOption({ label: year });
  await page.getByLabel('What do you want to reach?').press('Enter');
  const region = page.getByRole('region', { name: fit });
  await expect(advice).toBeHidden();
  await expect(region.getByText(`Supports: ${year}`)).toBeVisible();

  await region.getByRole('link', { name: year }).click();
  const above = page.getByRole('region', { name: year });
  await above.getByRole('link', { name: 'supported by one' }).click();
  const tree = page
    .getByRole('list')
    .filter({ has: page.getByRole('link', { name: year }) })
    .first();
  await expect(tree.getByRole('listitem').first().getByRole('listitem')).toContainText([fit]);
  await expect(page.getByRole('heading', { name: 'Linked to nothing yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Alignment' }).first()).toHaveAttribute('aria-current', 'page');

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsIn(page, colorScheme)).toEqual([]);
      expect(await wideElements(page)).toEqual([]);
      await shot(page, `alignment-${colorScheme}-${width}`);
    }
  }
  const stops = await tabStops(page);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(stops.map(({ name }) => name)).toContain(year);

  await page.goto(cleared.url('dashboard.html#/'));
  await (await edit(page, fit)).selectOption('Nothing above it');
  await page.getByLabel('What do you want to reach?').press('Enter');
  await expect(region.getByText(`Supports: ${year}`)).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(region.getByText(`Supports: ${year}`)).toBeVisible();
});

test('a published objective is read when its button is pressed, not before, and only once', async ({
  cleared,
}) => {
  const site = await serve();
  const page = await openPage(cleared);
  await (await edit(page, fit)).selectOption('A published one, by its address');
  const address = page.getByLabel('Address of the published scorecard');
  const read = page.getByRole('button', { name: 'Read its title and score' });
  const said = page.locator('.support-field [role=status]');

  await address.fill('somewhere');
  await page.getByLabel('What do you want to reach?').press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Type an address that begins with https://.');
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription('Type an address that begins with https://.');
  await read.click();
  await expect(said).toHaveText('Type an address that begins with https://.');

  await address.fill(`${site.url}/page.html`);
  expect(site.asked).toEqual([]);
  await read.click();
  await expect(said).toHaveText(
    'What is there is no published scorecard but another kind of page. The address is kept.',
  );
  await address.fill(`${site.url}/shut.json`);
  await read.click();
  await expect(said).toHaveText(/^Nothing could be read there\..* The address is kept\.$/);
  await address.fill(`${site.url}/slow.json`);
  await read.click();
  await expect(said).toHaveText(/^There was no answer within 5 seconds\./, { timeout: 15_000 });

  await address.fill(`${site.url}/snapshot.json`);
  await read.click();
  await page.getByLabel('Which of its objectives?').selectOption('Customers stay');
  await expect(said).toHaveText('Read: Customers stay, 0.4 on Nov 20.');
  await address.press('Enter');
  const region = page.getByRole('region', { name: fit });
  await expect(region.getByText('Supports: Customers stay, 0.4 on Nov 20')).toBeVisible();
  await expect(region.getByRole('link', { name: 'Customers stay' })).toHaveAttribute(
    'href',
    `${site.url}/snapshot.json`,
  );
  expect(site.asked).toEqual(['/page.html', '/shut.json', '/slow.json', '/snapshot.json']);

  await page.goto(cleared.url('dashboard.html#/alignment'));
  await expect(page.getByText('Published elsewhere, as of Nov 20')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Customers stay' })).toBeVisible();
  await page.goto(cleared.url('dashboard.html#/'));
  await expect(region.getByText('Supports: Customers stay')).toBeVisible();
  expect(site.asked).toHaveLength(4);
  await site.stop();
});

test('a link that holds its data is read without any request, and a cut one says so', async ({ cleared }) => {
  const site = await serve();
  const page = await openPage(cleared);
  await (await edit(page, fit)).selectOption('A published one, by its address');
  const address = page.getByLabel('Address of the published scorecard');
  const read = page.getByRole('button', { name: 'Read its title and score' });
  const link = `${site.url}/embed.html#${await encodeLink({ ...published, objectives: published.objectives?.slice(1) })}`;
  await address.fill(link.slice(0, -9));
  await read.click();
  await expect(page.getByText('The link is not whole. Copy all of it again.')).toBeVisible();
  await address.fill(link);
  await read.click();
  await expect(page.getByText('Read: Customers come, 0.7 on Nov 20.')).toBeVisible();
  await address.press('Enter');
  await expect(page.getByRole('region', { name: fit }).getByText('Customers come, 0.7')).toBeVisible();
  await expect
    .poll(async () => (await logOf(page)).at(-1)?.patches[0]?.set)
    .toMatchObject({ supportsUrl: link, supports: null });
  expect(site.asked).toEqual([]);
  await site.stop();
});

test('objectives are put in another order by drag and by keys, and it can be undone', async ({ cleared }) => {
  const page = await openPage(cleared);
  await page.keyboard.press('Escape');
  const titles = () =>
    page.locator('[data-objective]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const before = await titles();
  const heading = page.getByRole('region', { name: fit }).locator('.heading');
  await heading.hover();
  await heading
    .locator('.grip')
    .dragTo(page.locator('[data-objective]').first(), { targetPosition: { x: 200, y: 4 } });
  await expect.poll(titles).toEqual([fit, ...before.filter((one) => one !== fit)]);
  await expect(
    page.getByRole('status').filter({ hasText: `${fit}: place 1 of ${before.length}` }),
  ).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(titles).toEqual(before);
  await page.getByRole('button', { name: `Edit objective: ${before[0]}` }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([before[1], before[0], ...before.slice(2)]);
});
