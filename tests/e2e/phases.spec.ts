import { faultsIn } from './browser/faults';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { fillQuarter, logOf, truth } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';

test('phased targets are written at the keyboard, and pace, status and chart follow', async ({
  cleared,
  shot,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await page.getByRole('link', { name: nps, exact: true }).click();
  const panel = page.getByRole('complementary', { name: nps });
  const pace = panel.locator('.chart-pace');
  const even = await pace.getAttribute('d');
  await panel.getByRole('button', { name: '+ Phased target' }).press('Enter');
  const value = panel.getByLabel('Value to have reached');
  await expect(value).toBeFocused();

  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('many');
  await value.fill('54');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText('Choose a date.');
  await expect(panel.getByLabel('By', { exact: true })).toHaveAccessibleDescription('Choose a date.');
  await panel.getByLabel('By', { exact: true }).fill('2027-01-05');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText(
    'Choose a date from Oct 1, 2026 to Dec 31, 2026, within the cycle.',
  );
  await panel.getByLabel('By', { exact: true }).fill('2026-11-20');
  await page.keyboard.press('Enter');
  await expect(panel.locator('.phase')).toHaveText(/^54by .*Nov/);
  expect(await pace.getAttribute('d')).not.toBe(even);
  expect((await pace.getAttribute('d'))?.split('L')).toHaveLength(3);

  // The next one is at hand, and one date has one target.
  await expect(value).toBeFocused();
  await page.keyboard.type('50');
  await panel.getByLabel('By', { exact: true }).fill('2026-11-20');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText('There is a phased target for Nov 20, 2026 already.');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: '+ Phased target' })).toBeFocused();

  await panel.getByText(/^Why “/).click();
  await expect(panel.locator('.why')).toContainText('Phased targets: 54.05 by today = 0.93');
  await panel.getByText('As a table').click();
  await expect(panel.getByRole('columnheader', { name: 'Phased pace' })).toBeVisible();
  await shot(page, 'phased-targets');
  expect(await faultsIn(page, 'light')).toEqual([]);

  await panel.getByRole('button', { name: /^Edit the phased target of/ }).press('Enter');
  await value.fill('53');
  const freeSomeSpace = await fillDisk(page);
  await value.press('Enter');
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(value).toHaveValue('53');
  await freeSomeSpace();
  await panel.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await expect(panel.locator('.phase')).toHaveCount(0);
  await expect(panel.getByText(/^Phased target 54 by Nov 20 taken away on/)).toBeVisible();
  await expect(panel.getByText(/^Phased target 54 by Nov 20 set on/)).toBeVisible();
  expect(await pace.getAttribute('d')).toBe(even);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(panel.locator('.phase')).toHaveText(/^54by/);
  expect((await logOf(page)).filter(({ patches }) => patches[0]?.kind === 'phase')).toHaveLength(3);

  await page.goto(cleared.url('dashboard.html#/embed'));
  await expect(page.getByText(/^Phased targets stay here/)).toBeVisible();
});
