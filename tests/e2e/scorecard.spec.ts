import type { Page } from '@playwright/test';
import type { ExtensionChromium } from './browser/chromium';
import { axeFaults } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { tabStops, wideElements } from './browser/looks';
import { logOf, truth } from './browser/popup';
import { submitTwice } from './browser/submit-twice';

/** The scorecard of the customer retention template, with its sample readings. */
async function openFilled(extension: ExtensionChromium): Promise<Page> {
  await fixToday(extension.context);
  const page = await extension.open('dashboard.html');
  await truth(page);
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await page.getByRole('checkbox', { name: /sample readings/ }).check();
  await page.getByRole('button', { name: 'Keep the customers we win A Balanced Scorecard' }).click();
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toContainText('Monthly churn');
  return page;
}

const lanes = (page: Page) => page.locator('[data-lane] h2').allInnerTexts();
const objectivesIn = (page: Page, lane: string) =>
  page.getByRole('region', { name: lane, exact: true }).locator('h3 bdi').allInnerTexts();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first().click();

test('perspectives and strategic objectives are put in another order by keys, by drag and by presses', async ({
  cleared,
}) => {
  const page = await openFilled(cleared);
  await page.getByRole('button', { name: 'Edit perspective: Customer' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => lanes(page))
    .toEqual(['Customer', 'Financial', 'Internal process', 'Learning & growth']);
  await expect(page.getByText('Customer: place 1 of 4')).toBeAttached();
  await undo(page);
  await expect
    .poll(() => lanes(page))
    .toEqual(['Financial', 'Customer', 'Internal process', 'Learning & growth']);

  const edit = page.getByRole('button', { name: 'Edit strategic objective: Customers do not leave' });
  await edit.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => objectivesIn(page, 'Internal process'))
    .toEqual(['Customers do not leave', 'Answer in time', 'New features get used']);
  await expect(edit).toBeFocused();
  await expect(page.getByText('Customers do not leave: place 1 of 3 in Internal process')).toBeAttached();

  const grip = (title: string) =>
    page.locator('[data-strategic]', { hasText: title }).locator('.heading > .grip').first();
  const first = page.locator('[data-lane=customer] [data-strategic]').first();
  // Both ends of the way are in sight.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await grip('Answer in time').dragTo(first, { targetPosition: { x: 200, y: 4 } });
  await expect
    .poll(() => objectivesIn(page, 'Customer'))
    .toEqual(['Answer in time', 'Customers recommend us']);

  await page.getByRole('button', { name: 'Edit perspective: Learning & growth' }).click();
  const earlier = page.getByRole('button', { name: 'Earlier in the list' });
  await earlier.click();
  await expect(page.getByText('Learning & growth: place 3 of 4')).toBeAttached();
  await expect(earlier).toBeFocused();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => lanes(page))
    .toEqual(['Financial', 'Customer', 'Learning & growth', 'Internal process']);
});

test('a perspective is renamed, added, and removed with what goes along, which Undo brings back', async ({
  cleared,
}) => {
  const page = await openFilled(cleared);
  await page.getByRole('button', { name: 'Edit perspective: Customer' }).click();
  await expect(
    page.getByText(
      'Removing it takes along 2 strategic objectives, 2 KPIs, and 5 links. Undo brings all of it back.',
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => lanes(page)).toEqual(['Financial', 'Internal process', 'Learning & growth']);
  await expect(page.getByRole('status').filter({ hasText: 'Removed: Customer, with 2' })).toBeVisible();
  await undo(page);
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toContainText('Monthly churn');

  await page.getByRole('button', { name: 'Edit perspective: Customer' }).click();
  await page.getByLabel('What is the lane called?').fill('Members');
  const weight = page.getByLabel('Weight in its mean');
  await weight.fill('heavy');
  await page.keyboard.press('Enter');
  await expect(weight).toHaveAccessibleDescription(/^Type the weight as a number/);
  await weight.fill('2');
  const freeSomeSpace = await fillDisk(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(weight).not.toHaveAttribute('aria-invalid');
  await freeSomeSpace();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => lanes(page))
    .toEqual(['Financial', 'Members', 'Internal process', 'Learning & growth']);
  // (0.70 + 0.56 × 2 + 0.63 + 0.68) ÷ 5 = 0.62
  await page.locator('.scorecard-top .mean-why summary').click();
  await expect(page.locator('.scorecard-top .mean-why')).toContainText(
    '(0.70 + 0.56 × 2 + 0.63 + 0.68) ÷ 5 = 0.62',
  );

  for (const name of ['Society', 'Planet', 'Suppliers', 'Partners']) {
    await page.getByRole('button', { name: '+ Perspective' }).click();
    await page.getByLabel('What is the lane called?').fill(name);
    // Pressed twice, it is written once.
    await submitTwice(page);
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByText('Eight perspectives are the most')).toBeVisible();
  await expect(page.getByRole('button', { name: '+ Perspective' })).toBeHidden();
  await expect(
    page.getByRole('region', { name: 'Society' }).getByText('Nothing stands in this perspective yet'),
  ).toBeVisible();
});

test('mission, vision and values stand on top, written in place', async ({ cleared }) => {
  const page = await openFilled(cleared);
  const box = page.getByRole('region', { name: 'Mission, vision and values' });
  await expect(box).toContainText('Customers get more out of us every year, and so they stay.');
  await box.getByRole('button').click();
  await page.getByLabel('Values: what do you hold to on the way?').fill('Say it early.');
  await page.getByLabel('Title').fill('Stay');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Stay' })).toBeVisible();
  await expect(box).toContainText('Say it early.');
});

test('a review is kept as a draft while it is written, then with the scores of its day', async ({
  cleared,
}) => {
  const page = await openFilled(cleared);
  await expect(page.getByText('There is no review of Q4 2026 yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Review this quarter' }).click();
  await page.getByLabel('What should change?').fill('Drop the training KPI.');
  await page.reload();
  await expect(page.getByLabel('What should change?')).toHaveValue('Drop the training KPI.');
  await page.getByLabel('Date', { exact: true }).fill('2026-11-23');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose a day until today.');
  await expect(page.getByLabel('Date', { exact: true })).toBeFocused();
  await page.getByLabel('Date', { exact: true }).fill('2026-09-30');
  await page.getByRole('button', { name: 'Save' }).click();
  const history = page.getByRole('list', { name: 'Reviews so far' });
  await expect(history).toContainText('Quarterly review, Sep 30, 2026');
  await expect(history).toContainText('Drop the training KPI.');
  const september = await history.locator('.quiet').innerText();

  // One that is being written waits while an older one is looked into.
  await page.getByRole('button', { name: 'Update the strategy' }).click();
  const different = page.getByLabel('What is different from what the strategy took for granted?');
  await different.fill('A competitor');
  await history.getByRole('button', { name: 'Edit the review of Sep 30, 2026' }).click();
  await expect(page.getByLabel('What should change?')).toHaveValue('Drop the training KPI.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Update the strategy' }).click();
  await expect(different).toHaveValue('A competitor');
  await different.fill('A competitor gave up.');
  await submitTwice(page);
  await expect(page.getByRole('button', { name: 'Edit the review of Nov 22, 2026' })).toBeFocused();
  await expect(history.locator('article')).toHaveCount(2);
  await expect(history.locator('article').first()).toContainText('Strategy update, Nov 22, 2026');
  // (0.70 + 0.70) ÷ 2 and so on, as of today; on the day of the other review the first readings counted.
  await expect(history.locator('article').first()).toContainText(
    'Financial 0.7 · Customer 0.6 · Internal process 0.6 · Learning & growth 0.7',
  );
  expect(september).not.toContain('Financial 0.7');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Review this quarter' })).toBeVisible();
});

test('a KPI that is off track becomes a key result in one change, which Undo takes back', async ({
  cleared,
}) => {
  const page = await openFilled(cleared);
  await page.getByRole('link', { name: 'Net promoter score' }).click();
  await page.getByLabel('New reading of Net promoter score').fill('30');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Scorecard & KPIs' }).click();
  const advice = page.locator('.advice', { hasText: '“Net promoter score” is past its red flag.' });
  await advice.locator('summary').click();
  const before = (await logOf(page)).length;
  await advice.getByRole('button', { name: 'Make it a key result' }).click();
  await expect(page.getByLabel('How will you see that it is reached?')).toHaveValue(
    /^Net promoter score from \d+ to 55$/,
  );
  const log = await logOf(page);
  expect(log).toHaveLength(before + 1);
  expect(log.at(-1)?.patches.map(({ kind }) => kind)).toEqual(['cycle', 'objective', 'keyResult']);
  expect(log.at(-1)?.patches[2]?.set).toHaveProperty('kpi');
  await page.keyboard.press('Escape');
  await page.goto(cleared.url('dashboard.html#/alignment'));
  await expect(page.locator('.tree').first()).toContainText('Strategic objective, Customer');
  // Once scores are proposed, what the quarter did to the KPI is told on the scorecard and where it is closed.
  await cleared.context.clock.setFixedTime('2026-12-20T12:00:00');
  await page.goto(cleared.url('dashboard.html#/score'));
  await page.reload();
  const moved =
    /^Moved in Q4 2026: Net promoter score: \d+ → 30, further from the goal, by “Customers recommend us”/;
  await expect(page.getByRole('region', { name: 'What it moved' }).getByText(moved)).toBeVisible();
  await page.goto(cleared.url('dashboard.html#/scorecard'));
  await expect(page.getByText(moved)).toBeVisible();
  await expect(advice).toBeHidden();
  await undo(page);
  await expect(page.getByRole('list', { name: /^OKRs that support/ })).toHaveCount(0);
  await expect(advice).toBeVisible();
  await advice.locator('summary').press('Enter');
  const keep = advice.getByRole('button', { name: 'Keep it anyway' });
  await keep.focus();
  await keep.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(advice).toBeHidden();
  await expect(page.getByRole('link', { name: 'Net promoter score', exact: true })).toBeFocused();
  expect((await logOf(page)).filter(({ label }) => label === 'keep')).toHaveLength(1);
});

test('an objective of the quarter is aligned with a strategic objective in its editor', async ({
  cleared,
}) => {
  const page = await openFilled(cleared);
  await page.getByRole('link', { name: 'This quarter' }).click();
  await page.getByRole('button', { name: 'Write the first objective' }).click();
  await page.getByLabel('What do you want to reach?').fill('Become the one people tell their friends of');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Edit objective/ }).click();
  await page.getByLabel('Supports').selectOption({ label: 'Customers recommend us' });
  await page.getByLabel('What do you want to reach?').press('Enter');
  await expect(page.getByText('Supports: Customers recommend us, 0.5')).toBeVisible();
  await page.getByRole('link', { name: 'Customers recommend us' }).click();
  await expect(page.getByRole('list', { name: 'OKRs that support Customers recommend us' })).toContainText(
    'Become the one people tell their friends of',
  );
});

test('the scorecard can be used in any width, direction and size, and every focus is seen', async ({
  cleared,
  shot,
}) => {
  const page = await openFilled(cleared);
  await page.getByRole('button', { name: 'Edit strategic objective: Answer in time' }).click();
  await page
    .getByLabel('What do you want to reach in the long run?')
    .fill('Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungspolice '.repeat(3));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Donaudampfschiff').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 768, 400, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wideElements(page)).toEqual([]);
      await shot(page, `filled-${colorScheme}-${width}`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await wideElements(page)).toEqual([]);
  await shot(page, 'filled-rtl');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  expect((await tabStops(page)).filter(({ isSeen }) => !isSeen)).toEqual([]);
});

test('beside the next objective of the quarter a KPI that is off track offers itself, until it is bound', async ({
  cleared,
}) => {
  const page = await openFilled(cleared);
  await page.getByRole('link', { name: 'Monthly churn' }).click();
  await page.getByLabel('New reading of Monthly churn').fill('4.6');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'This quarter' }).click();
  await page.getByRole('button', { name: 'Write the first objective' }).click();
  await page.getByLabel('What do you want to reach?').fill('Sleep well');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const offer = page.getByText('Or derive one from a KPI that is off track:');
  await offer.getByRole('button', { name: 'Monthly churn' }).click();
  await expect(page.getByLabel('How will you see that it is reached?')).toHaveValue(/^Monthly churn from/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Customers do not leave' })).toBeVisible();
  await expect(offer).toBeHidden();
});
