import type { Page } from '@playwright/test';
import { axeFaults } from './browser/faults';
import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { wideElements } from './browser/looks';
import { row, truth } from './browser/popup';

/** The published example: in each perspective what is to be reached, its KPI with goal and red flag, and its reading. */
const example = {
  Financial: [
    ['Customers stay and grow', 'Net revenue retention', '%', '110', '100', '111'],
    ['Each customer is worth more', 'Growth of customer lifetime value', '%', '15', '5', '16'],
  ],
  Customer: [
    ['Customers recommend us', 'Net promoter score', '', '55', '40', '48'],
    ['Customers do not leave', 'Monthly churn', '%', '3', '4', '3.2'],
  ],
  'Internal process': [
    ['Answer in time', 'Ticket resolution', 'h', '4', '8', '4.6'],
    ['New features get used', 'Feature adoption', '%', '40', '30', '39'],
  ],
  'Learning & growth': [
    ['The team knows its craft', 'Certified team members', '%', '100', '70', '100'],
    ['Everyone keeps learning', 'Training a quarter', 'h', '20', '10', '21'],
  ],
};

/** What drives what, upwards. */
const links: Record<string, string[]> = {
  'Customers recommend us': ['Customers stay and grow'],
  'Customers do not leave': ['Customers stay and grow', 'Each customer is worth more'],
  'Answer in time': ['Customers recommend us'],
  'New features get used': ['Customers do not leave'],
  'The team knows its craft': ['Answer in time', 'New features get used'],
  'Everyone keeps learning': ['New features get used'],
};

/** Puts the focus on something that can be reached by Tab, and presses Enter there. */
async function enter(page: Page, role: 'button' | 'link', name: string) {
  const found = page.getByRole(role, { name, exact: true });
  await found.focus();
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Writes a strategic objective with its KPI; the focus goes from the one to the other by itself. */
async function write(page: Page, lane: string, [title, kpi, unit, goal, redFlag]: string[]) {
  await enter(page, 'button', `New strategic objective in ${lane}`);
  await expect(page.getByLabel('What do you want to reach in the long run?')).toBeFocused();
  await page.keyboard.type(title ?? '');
  for (const to of links[title ?? ''] ?? []) {
    await page.getByRole('checkbox', { name: to, exact: true }).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `New KPI for ${title}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What do you keep an eye on?')).toBeFocused();
  await page.keyboard.type(kpi ?? '');
  await page.keyboard.press('Tab');
  for (const text of [unit, goal, redFlag]) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text ?? '');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: kpi, exact: true })).toBeFocused();
}

const ringOf = (page: Page, name: string) =>
  page
    .locator('.heading', { has: page.getByRole('heading', { name: new RegExp(`^${name}( ?drives|$)`) }) })
    .locator('.ring svg')
    .first();

test('the published example is built from nothing by keyboard, and scores as worked out by hand', async ({
  cleared,
  shot,
}) => {
  test.setTimeout(180_000);
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/scorecard');
  await truth(page);
  await expect(page.getByRole('heading', { name: 'What does the long run need?' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await shot(page, 'scorecard-empty');
  await enter(page, 'button', 'Write the first strategic objective');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Write the first strategic objective' })).toBeFocused();

  for (const [lane, all] of Object.entries(example)) for (const one of all) await write(page, lane, one);

  // What would make a circle is refused, with the circle.
  await enter(page, 'button', 'Edit strategic objective: Customers stay and grow');
  await page.getByRole('checkbox', { name: 'Everyone keeps learning' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert')).toHaveText(
    'This would go round in a circle: Customers stay and grow → Everyone keeps learning → New features get used → Customers do not leave → Customers stay and grow. Take one of these links away first.',
  );
  await expect(page.getByRole('checkbox', { name: 'Everyone keeps learning' })).not.toBeChecked();
  await page.keyboard.press('Escape');

  await enter(page, 'link', 'KPIs');
  await page.locator('[data-reading]').first().focus();
  for (const [, , , , , reading] of Object.values(example).flat()) {
    const id = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.reading);
    await page.keyboard.type(reading ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-reading="${id}"]`)).toHaveValue('');
    await expect(page.locator(`[data-kpi="${id}"] .kpi-value b`)).not.toHaveText('–');
  }

  await enter(page, 'link', 'Scorecard & KPIs');
  // (111 − 100) ÷ (110 − 100) = 1.1, (1 + 1.1) ÷ 3 = 0.70, and so on; a lane is the mean of its two, the whole of the four.
  for (const [name, score] of [
    ['Customers stay and grow', '0.7, On track'],
    ['Each customer is worth more', '0.7, On track'],
    ['Customers recommend us', '0.5, At risk'],
    ['Customers do not leave', '0.6, At risk'],
    ['Answer in time', '0.6, At risk'],
    ['New features get used', '0.6, At risk'],
    ['The team knows its craft', '0.7, On track'],
    ['Everyone keeps learning', '0.7, On track'],
    ['Financial', '0.7, On track'],
    ['Customer', '0.6, At risk'],
    ['Internal process', '0.6, At risk'],
    ['Learning & growth', '0.7, On track'],
  ] as const)
    await expect(ringOf(page, name), name).toHaveAttribute('aria-label', score);
  const why = async (region: string) => {
    const lane = page.getByRole('region', { name: region, exact: true });
    const summary = lane.locator(':scope > .mean-why > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    return lane.locator(':scope > .mean-why');
  };
  await expect(await why('Customer')).toContainText('(0.51 + 0.60) ÷ 2 = 0.56');
  await expect(await why('Internal process')).toContainText('(0.62 + 0.63) ÷ 2 = 0.63');
  const whole = page.locator('.scorecard-top .mean-why');
  await whole.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(whole).toContainText('(0.70 + 0.56 + 0.63 + 0.68) ÷ 4 = 0.64');

  // Three key results, each from the KPI's value today to its goal.
  for (const [objective, keyResult] of [
    ['Customers recommend us', 'Net promoter score from 48 to 55'],
    ['Customers do not leave', 'Monthly churn from 3.2 % to 3 %'],
    ['New features get used', 'Feature adoption from 39 % to 40 %'],
  ] as const) {
    await enter(page, 'button', `Make it this quarter’s work: draft an OKR for “${objective}” in Q4 2026`);
    await expect(page.getByLabel('How will you see that it is reached?')).toHaveValue(
      keyResult.replaceAll(' %', '\u00a0%'),
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: objective }).getByText('Supports:')).toContainText(
      objective,
    );
    await enter(page, 'link', 'Scorecard & KPIs');
    await expect(page.getByRole('list', { name: `OKRs that support ${objective}` })).toContainText('Q4 2026');
  }
  await expect(page.getByRole('button', { name: /^Make it this quarter’s work/ })).toHaveCount(5);

  // One check-in serves both: (51 − 48) ÷ 7 of the key result, (1 + 11 ÷ 15) ÷ 3 = 0.58 of the KPI.
  await page.getByRole('link', { name: 'Net promoter score from 48 to 55' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Check in', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('51');
  await page.keyboard.press('Enter');
  await expect(page.locator('.saved', { hasText: 'Saved: 51' })).toBeVisible();

  // What its values mean is its KPI's to say while it is bound.
  await row(page, 'Net promoter score from 48 to 55').focus();
  await page.keyboard.press('e');
  const kind = page.getByLabel('Kind');
  await expect(kind).toHaveAccessibleDescription(/^It is bound to a KPI/);
  await expect(kind.locator('option:disabled')).toHaveText(['Yes or no', 'Milestones']);
  await expect(page.getByLabel('Unit', { exact: true })).toHaveAttribute('readonly');
  await page.keyboard.press('Escape');
  await expect(kind).toBeHidden();
  await enter(page, 'link', 'Scorecard & KPIs');
  await expect(ringOf(page, 'Customers recommend us')).toHaveAttribute('aria-label', '0.6, At risk');
  await expect(page.getByRole('list', { name: 'OKRs that support Customers recommend us' })).toContainText(
    'Net promoter score from 48 to 55, 0.4',
  );

  expect(await axeFaults(page)).toEqual([]);
  for (const width of [1280, 768, 400]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await wideElements(page)).toEqual([]);
    await shot(page, `scorecard-${width}`);
  }

  // Pressed twice, it is unbound once, and one Undo binds it again. Whoever went elsewhere meanwhile stays there.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'Net promoter score from 48 to 55' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unbind', exact: true }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
    [...document.querySelectorAll<HTMLElement>('[data-key-result]')].at(-1)?.focus();
  });
  await expect(page.getByText('Unbound. It has its own check-ins now.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unbind', exact: true })).toBeHidden();
  await expect(page.locator('[data-key-result]').last()).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByRole('link', { name: /^Bound to the KPI/ })).toBeVisible();
});
