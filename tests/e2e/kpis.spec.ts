import type { Page } from '@playwright/test';
import { faultsIn } from './browser/faults';
import { badgeText, fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { wideElements } from './browser/looks';
import { logOf, truth } from './browser/popup';
import { submitTwice } from './browser/submit-twice';

const keys = async (page: Page, ...list: string[]) => {
  for (const key of list) await page.keyboard.press(key);
};

const enter = (page: Page) => page.keyboard.press('Enter');

/** Fills an editor that is open, by its labels, and saves it with Enter. */
async function write(page: Page, title: string, fields: Record<string, string>, save = enter) {
  await page.getByLabel('What do you keep an eye on?').fill(title);
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
  await save(page);
}

const rowOf = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
const field = (page: Page, title: string) => page.getByLabel(`New reading of ${title}`);

async function openKpis(page: Page, part = '') {
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/kpis${part}`);
  // What is read is true of the view before it too.
  await expect(page.getByRole('grid')).toHaveCount(part === '/bowler' ? 1 : 0);
  await truth(page);
}

async function twoKpis(page: Page) {
  await page.getByRole('button', { name: 'Write the first KPI' }).focus();
  await page.keyboard.press('Enter');
  // Pressed twice, it is written once.
  await write(page, 'NPS', { Goal: '55', 'Red flag': '40' }, submitTwice);
  await expect(field(page, 'NPS')).toBeFocused();
  await page.getByRole('button', { name: 'New KPI', exact: true }).focus();
  await page.keyboard.press('Enter');
  await write(page, 'Monthly churn', { Unit: '%', Goal: '3', 'Red flag': '5' });
  await expect(field(page, 'Monthly churn')).toBeFocused();
}

test('a KPI is written, read, and given a new goal from a date on, by keyboard alone', async ({
  cleared,
  shot,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await page.getByRole('button', { name: 'Write the first KPI' }).focus();
  await page.keyboard.press('Enter');
  await write(page, 'NPS', { Goal: '5.5e1', 'Red flag': '55' });
  await expect(page.getByText('“5.5e1” reads as 55.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Goal and red flag are both 55');
  await page.getByLabel('Red flag', { exact: true }).fill('40');
  await page.keyboard.press('Enter');

  const nps = rowOf(page, 'NPS');
  await expect(nps).toContainText('no reading yet');
  await expect(field(page, 'NPS')).toBeFocused();
  await page.keyboard.type('48');
  await expect(nps).toContainText('first reading: 48');
  await keys(page, 'Tab');
  await page.keyboard.type('Invoices were wrong');
  await keys(page, 'Enter');
  // (48 − 40) ÷ (55 − 40) = 0.53, and (1 + 0.53) ÷ 3 = 0.51.
  await expect(nps.getByRole('img', { name: '0.5, At risk' })).toBeVisible();
  await expect(nps).toContainText('Saved: 48');
  await page.getByLabel('New reading of NPS').fill('+7');
  await expect(nps).toContainText('48 → 55');
  await keys(page, 'Enter');
  await expect(nps.getByRole('img', { name: '0.7, On track' })).toBeVisible();
  await nps.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(nps.getByRole('img', { name: '0.5, At risk' })).toBeVisible();
  await expect(page.getByText('Taken back: reading.')).toBeVisible();
  await expect(field(page, 'NPS')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('nps');
  await page.getByRole('option', { name: 'NPS', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'NPS' })).toBeFocused();
  await expect(page.getByText('Invoices were wrong')).toBeVisible();
  const day = page.getByLabel('Date', { exact: true });
  await page.getByLabel('New reading of NPS').fill('49');
  await page.keyboard.press('Tab');
  await expect(day).toBeFocused();
  await keys(page, 'ArrowDown');
  await expect(day).toHaveValue('2026-10-22');
  await day.fill('2026-12-05');
  await day.press('Enter');
  await expect(page.getByText('That date has not come yet.')).toBeVisible();
  await expect(day).toHaveValue('2026-12-05');
  await day.fill('2026-11-15');
  await day.press('Enter');
  await expect(page.getByText('Saved: 49')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Edit the reading of Nov 22' }).press('Enter');
  const value = page.getByLabel('Value', { exact: true });
  await value.fill('many');
  await keys(page, 'Enter');
  await expect(value).toBeFocused();
  await expect(value).toHaveAccessibleDescription(/^“many” cannot be read/);
  await value.fill('47');
  const freeForReading = await fillDisk(page);
  await keys(page, 'Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(value).toHaveValue('47');
  await expect(value).not.toHaveAttribute('aria-invalid');
  await freeForReading();
  await keys(page, 'Escape');
  await page.getByRole('button', { name: 'New goal from a date on' }).press('Enter');
  const goal = page.getByLabel('Goal', { exact: true });
  await goal.fill('many');
  await keys(page, 'Enter');
  await expect(goal).toHaveAttribute('aria-invalid', 'true');
  await goal.fill('60');
  await page.getByLabel('From', { exact: true }).fill('2026-11-23');
  const freeSomeSpace = await fillDisk(page);
  await keys(page, 'Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(goal).toHaveValue('60');
  await expect(goal).not.toHaveAttribute('aria-invalid');
  await freeSomeSpace();
  await keys(page, 'Enter');
  await expect(page.getByText('From Nov 23, 2026: goal 60 · red flag 40')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New goal from a date on' })).toBeFocused();
  await expect(page.getByText('From the beginning: goal 55 · red flag 40')).toBeVisible();
  await page.locator('summary', { hasText: 'Why “At risk”?' }).press('Enter');
  await expect(page.getByText('(48 − 40) ÷ (55 − 40) = 0.53')).toBeVisible();
  await shot(page, 'kpi-one');

  await page.getByRole('button', { name: 'Edit KPI: NPS' }).press('Enter');
  const more = page.getByText('More', { exact: true });
  const weight = page.getByLabel('Weight in its mean');
  await more.press('Enter');
  await weight.fill('much');
  await keys(page, 'Enter');
  await expect(weight).toHaveAccessibleDescription(/^Type the weight as a number/);
  // Folded over what is wrong, it is unfolded again by Save.
  await more.press('Enter');
  await expect(weight).toBeHidden();
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(weight).toBeFocused();
  await weight.fill('2');
  const freeForWeight = await fillDisk(page);
  await keys(page, 'Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(weight).not.toHaveAttribute('aria-invalid');
  await freeForWeight();
  await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await expect(page.getByText('Removed: NPS')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write the first KPI' })).toBeFocused();
  expect((await logOf(page)).map(({ label }) => label)).toContain('kpiAims');
});

test('the first goal holds for what was read before it, and beside it the list names a later one', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await page.getByRole('button', { name: 'Write the first KPI' }).press('Enter');
  await write(page, 'NPS', {});
  await field(page, 'NPS').fill('48');
  await keys(page, 'Enter');
  await expect(rowOf(page, 'NPS')).toContainText('Saved: 48');
  await cleared.context.clock.setFixedTime('2026-11-23T12:00:00');
  await page.reload();
  const nps = rowOf(page, 'NPS');
  const edit = page.getByRole('button', { name: 'Edit KPI: NPS' });
  await edit.press('Enter');
  await page.getByLabel('Goal', { exact: true }).fill('55');
  await page.getByLabel('Red flag', { exact: true }).fill('40');
  await expect(page.getByText('The new goal and red flag hold')).toBeHidden();
  await keys(page, 'Enter');
  await expect(nps).toContainText('goal 55');
  await expect(nps.getByRole('img', { name: '0.5, At risk' })).toBeVisible();
  await edit.press('Enter');
  await page.getByLabel('Goal', { exact: true }).fill('60');
  await expect(page.getByText('The new goal and red flag hold')).toBeVisible();
  await keys(page, 'Enter');
  await expect(nps).toContainText('goal 55 · goal 60 from Nov 23');
  await expect(nps.getByRole('img', { name: '0.5, At risk' })).toBeVisible();
});

test('a KPI is worked out from others, and a circle is refused in words', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await twoKpis(page);
  await field(page, 'NPS').fill('48');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'NPS')).toContainText('Saved: 48');
  await page.getByRole('button', { name: 'New KPI', exact: true }).press('Enter');
  await page.getByLabel('What do you keep an eye on?').fill('Double');
  await page.getByText('More', { exact: true }).press('Enter');
  await page.getByLabel('Where its values come from').selectOption('Worked out from other KPIs');
  await page.getByLabel('Formula', { exact: true }).fill('n * 2');
  await expect(page.getByText('“n” stands for no KPI yet.')).toBeVisible();
  await page.getByLabel('“n” stands for').selectOption('NPS');
  await expect(page.getByText('Today: 96')).toBeVisible();
  await page.getByLabel('Formula', { exact: true }).press('Enter');
  await expect(rowOf(page, 'Double')).toContainText('96');
  await expect(field(page, 'Double')).toHaveCount(0);

  await page.getByRole('button', { name: 'Edit KPI: NPS' }).press('Enter');
  await page.getByText('More', { exact: true }).press('Enter');
  await page.getByLabel('Where its values come from').selectOption('Worked out from other KPIs');
  await page.getByLabel('Formula', { exact: true }).fill('d / 2');
  await page.getByLabel('“d” stands for').selectOption('Double');
  await page.getByLabel('Formula', { exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('“NPS” → “Double” → “NPS”');
  await expect(page.getByLabel('Formula', { exact: true })).toHaveAccessibleDescription(
    /“NPS” → “Double” → “NPS”/,
  );
});

test('the table by month is filled by typing and by pasting, each taken back at once', async ({
  cleared,
  shot,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await twoKpis(page);
  await openKpis(page, '/bowler');
  const grid = page.getByRole('grid', { name: 'KPIs by month' });
  const cells = (title: string) =>
    grid
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: title }) })
      .getByRole('gridcell');
  await expect(grid.getByRole('columnheader')).toHaveCount(13);
  // Back at the newest months there is nothing later, and who pressed is still there.
  const later = page.getByRole('button', { name: 'Later →' });
  await page.getByRole('button', { name: '← Earlier' }).press('Enter');
  await expect(later).toHaveAttribute('aria-disabled', 'false');
  await later.press('Enter');
  await expect(later).toHaveAttribute('aria-disabled', 'true');
  await expect(later).toBeFocused();
  await cells('NPS').last().focus();
  await keys(page, 'ArrowLeft', 'ArrowLeft');
  await page.keyboard.type('38');
  await keys(page, 'Tab');
  await page.keyboard.type('44');
  await keys(page, 'Tab');
  await page.keyboard.type('lots');
  await keys(page, 'Enter');
  await expect(page.getByRole('alert')).toContainText('“lots” cannot be read');
  await keys(page, 'Escape');
  await page.keyboard.type('56');
  await keys(page, 'Enter');
  await expect(cells('NPS').nth(9)).toHaveText('Off track 38');
  await expect(cells('NPS').nth(10)).toHaveText('At risk 44');
  await expect(cells('NPS').nth(11)).toHaveText('On track 56');
  await expect(cells('Monthly churn').nth(11)).toBeFocused();
  await keys(page, 'ArrowUp', 'Delete');
  await expect(cells('NPS').nth(11)).not.toContainText('56');
  const written = (await logOf(page)).filter(({ label }) => label === 'reading');
  expect(written.map(({ patches }) => patches[0]?.set.date)).toEqual([
    '2026-09-30',
    '2026-10-31',
    '2026-11-22',
  ]);

  // A block of a sheet: a heading that is no number, and two columns.
  await keys(page, 'ArrowLeft');
  await grid.evaluate((table) => {
    const data = new DataTransfer();
    data.setData('text/plain', '45\t47\n3.4 %\tsoon\n9\t9');
    table.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const preview = page.getByRole('region', { name: 'Paste from the sheet' });
  await expect(preview).toContainText('3 readings will be written.');
  await expect(preview).toContainText('Monthly churn, Nov 2026: “soon” cannot be read');
  await expect(preview).toContainText('2 cells lie beyond the table');
  await expect(preview.getByRole('button', { name: 'Write them' })).toBeFocused();
  await shot(page, 'kpi-paste');
  await keys(page, 'Enter');
  await expect(page.getByText('3 readings written.').first()).toBeVisible();
  await expect(cells('NPS').nth(10)).toHaveText('At risk 45');
  await expect(cells('NPS').nth(11)).toHaveText('At risk 47');
  await expect(cells('Monthly churn').nth(10)).toContainText('3.4');
  await page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(cells('NPS').nth(10)).toHaveText('At risk 44');
  await expect(cells('Monthly churn').nth(10)).not.toContainText('3.4');

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [part, name] of [
        ['', 'kpis'],
        ['/bowler', 'kpi-bowler'],
      ] as const) {
        await openKpis(page, part);
        expect(await faultsIn(page, colorScheme)).toEqual([]);
        expect(await wideElements(page)).toEqual([]);
        await shot(page, `${name}-${colorScheme}-${width}`);
      }
    }
  }
});

test('what cannot be read stays in its cell of the table, with the focus', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await twoKpis(page);
  await openKpis(page, '/bowler');
  const newest = (title: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: title }) })
      .getByRole('gridcell')
      .last();
  await newest('NPS').focus();
  await page.keyboard.type('5o');
  await newest('Monthly churn').dblclick();
  await expect(newest('NPS').getByRole('textbox')).toBeFocused();
  await expect(newest('NPS').getByRole('textbox')).toHaveValue('5o');
  await expect(newest('NPS').getByRole('textbox')).toHaveAccessibleDescription(/“o” does not fit here/);
  await expect(page.getByRole('alert')).toContainText('“o” does not fit here');
  await keys(page, 'Backspace', '0', 'Enter');
  await expect(newest('NPS')).toHaveText('At risk 50');
  await expect(newest('Monthly churn')).toBeFocused();
  expect((await logOf(page)).filter(({ label }) => label === 'reading')).toHaveLength(1);
});

test('what is to be read counts in the badge and is asked for in the weekly review', async ({ cleared }) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await twoKpis(page);
  await expect.poll(() => badgeText(cleared.context)).toBe('2');
  await expect(page.getByRole('link', { name: /Weekly review/ })).toContainText('2 due');
  await page.getByRole('link', { name: /Weekly review/ }).press('Enter');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'NPS' })).toBeVisible();
  await expect(field(page, 'NPS')).toBeFocused();
  await page.keyboard.type('48');
  await keys(page, 'Enter');
  await expect(page.getByText('Saved: NPS, 48')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Monthly churn' })).toBeVisible();
  await expect.poll(() => badgeText(cleared.context)).toBe('1');
  await page.getByRole('button', { name: 'Skip', exact: true }).press('Enter');
  const summary = page.getByRole('heading', { name: 'KPIs' }).locator('..');
  await expect(summary.getByRole('listitem').filter({ hasText: 'NPS' })).toContainText('– → 48 · goal 55');
  await expect(summary.getByRole('listitem').filter({ hasText: 'Monthly churn' })).toContainText('skipped');
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'NPS' })).toBeVisible();
  await expect.poll(() => badgeText(cleared.context)).toBe('2');
});

test('whoever types or goes on while something is saved stays there, and whoever removes a KPI is beside it', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await twoKpis(page);
  const readAloud = page.locator('.notice .aloud');
  await field(page, 'NPS').fill('48');
  await field(page, 'NPS').evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
    input.value = '480';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(readAloud).toHaveText('Saved: 48');
  await expect(field(page, 'NPS')).toHaveValue('480');
  await expect(field(page, 'NPS')).toBeFocused();
  await field(page, 'NPS').fill('49');
  await field(page, 'NPS').evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
    document.querySelector<HTMLElement>('[aria-label="Edit KPI: NPS"]')?.focus();
  });
  await expect(readAloud).toHaveText('Saved: 49');
  await expect(page.getByRole('button', { name: 'Edit KPI: NPS' })).toBeFocused();
  await page.getByRole('button', { name: 'Edit KPI: NPS' }).press('Enter');
  const title = page.getByLabel('What do you keep an eye on?');
  const lastSet = async () => (await logOf(page)).at(-1)?.patches[0]?.set;
  await title.fill('Net score');
  await title.evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
    input.value = 'Net promoters';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(lastSet).toEqual({ title: 'Net score' });
  await expect(title).toHaveValue('Net promoters');
  // Whoever opens another editor while this one is being written keeps it.
  await title.evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    document.querySelector<HTMLElement>('[aria-label="Edit KPI: Monthly churn"]')?.click();
  });
  await expect(rowOf(page, 'Net promoters')).toBeVisible();
  await expect(title).toHaveValue('Monthly churn');
  await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await expect(rowOf(page, 'Monthly churn')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Edit KPI: Net promoters' })).toBeFocused();
});

test('KPIs are put in order, and under what they measure, by keys, by their grips and by presses', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/kpis');
  await truth(page);
  await twoKpis(page);
  const titles = () => page.locator('.kpi .kpi-name a').allTextContents();
  await expect.poll(titles).toEqual(['NPS', 'Monthly churn']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(titles).toEqual(['Monthly churn', 'NPS']);
  await expect(field(page, 'Monthly churn')).toBeFocused();
  await expect(page.locator('.bottom [role=status]')).toContainText('Monthly churn: place 1 of 2 in');
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect.poll(titles).toEqual(['NPS', 'Monthly churn']);
  const grip = (title: string) => rowOf(page, title).locator('.grip');
  await grip('NPS').dragTo(rowOf(page, 'Monthly churn'), { targetPosition: { x: 60, y: 50 } });
  await expect.poll(titles).toEqual(['Monthly churn', 'NPS']);

  // By single presses in its editor, where what is typed stays.
  await page.getByRole('button', { name: 'Edit KPI: NPS' }).click();
  const title = page.getByLabel('What do you keep an eye on?');
  await title.fill('Net promoters');
  const earlier = page.getByRole('button', { name: 'Earlier in the list' });
  await earlier.click();
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await expect(earlier).toBeFocused();
  await expect(title).toHaveValue('Net promoters');
  await keys(page, 'Escape');
  await expect.poll(titles).toEqual(['NPS', 'Monthly churn']);
});

test('a table of KPIs is shown before it is brought in, stands by month, and can be taken back', async ({
  cleared,
  shot,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html#/bring-in');
  await page.locator('input[type=file]').setInputFiles('tests/samples/kpi-table.csv');
  await expect(page.getByText(/^Table of KPIs · UTF-8/)).toBeVisible();
  const customer = page.getByRole('listitem').filter({ hasText: /^Customer/ });
  await expect(customer.getByRole('listitem').filter({ hasText: 'Monthly churn' })).toContainText(
    'goal 3 % · red flag 5 % · 4 new readings',
  );
  await expect(page.getByText('2 rows are taken differently')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await shot(page, 'kpi-table');
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Brought in: 6 KPIs, 22 readings.')).toBeVisible();
  await page.getByRole('link', { name: 'Show the KPIs' }).click();
  await expect(page.getByRole('link', { name: 'Net promoter score' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back: file brought in.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Net promoter score' })).toBeHidden();
});
