import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { openFullPopup, openPopup, row, truth } from './browser/popup';

test('after the first objective its first key result comes next', async ({ cleared }) => {
  await fixToday(cleared.context);
  const popup = await openPopup(cleared);
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('What do you want to reach?')).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('button', { name: 'Write the first objective' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('Make customers stay');
  await popup.keyboard.press('Enter');
  const title = popup.getByLabel('How will you see that it is reached?');
  await expect(title).toBeFocused();

  await popup.keyboard.type('Renewals without a call');
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('Target')).toBeFocused();
  await popup.keyboard.type('20');
  await popup.keyboard.press('Enter');
  const value = popup.getByLabel(/^New value for Renewals/);
  await expect(value).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(value).toBeHidden();
  await popup.keyboard.press('?');
  await expect(popup.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(row(popup, 'Renewals without a call')).toBeFocused();
});

test('the focus is at a view’s heading, back at what was left, and at Undo when the last thing goes', async ({
  cleared,
}) => {
  await fixToday(cleared.context);
  const page = await cleared.open('dashboard.html');
  const goTo = async (link: string, heading: string) => {
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeFocused();
    await expect(page.locator('[data-truth=true]')).toBeVisible();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeFocused();
  };
  await goTo('Scorecard & KPIs', 'Scorecard');
  await goTo('KPIs', 'KPIs');
  await page.getByRole('button', { name: 'Write the first KPI' }).press('Enter');
  await page.keyboard.type('Monthly churn');
  await page.keyboard.press('Enter');
  const kpi = page.getByRole('main').getByRole('link', { name: 'Monthly churn' });
  await kpi.press('Enter');
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(kpi).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Taken back/)).toBeVisible();
  await expect(kpi).toBeHidden();

  await goTo('Strategy map', 'Strategy map');
  await page.getByRole('button', { name: 'Write the first objective' }).press('Enter');
  await page.keyboard.type('Customers stay');
  await page.keyboard.press('Enter');
  const node = page.getByRole('button', { name: /Customers stay/ });
  await expect(node).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(node).toBeVisible();
});

test('after an edit out of a check-in the next number goes on to the next key result', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, 'Raise NPS from 42 to 55').click();
  await popup.getByRole('button', { name: 'Edit', exact: true }).click();
  await popup.getByRole('button', { name: 'Cancel' }).click();
  const nps = popup.getByLabel('New value for Raise NPS from 42 to 55');
  await expect(nps).toBeFocused();
  await popup.keyboard.type('52');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByLabel(/^New value for Cut monthly churn/)).toBeFocused();
});

test('the keys of the list leave the choices of a check-in alone, and rows take no number that they cannot have', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, 'Raise NPS from 42 to 55').click();
  const nps = popup.getByLabel('New value for Raise NPS from 42 to 55');
  await nps.fill('52');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Space');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('7');
  await expect(popup.getByRole('radio', { name: 'At risk' })).toBeChecked();
  await expect(nps).toHaveValue('52');
  await popup.keyboard.press('Escape');
  await row(popup, 'Launch the new sleep routine').focus();
  await popup.keyboard.press('5');
  await expect(popup.getByLabel('Done')).not.toBeChecked();
  await popup.keyboard.press('ArrowUp');
  await expect(popup.getByLabel(/^New value for Weight/)).toBeFocused();
  await expect(row(popup, 'Launch the new sleep routine')).toHaveText('–');
});

test('the focus goes to the next key result when the one that had it is removed', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('e');
  await expect(popup.getByLabel('How will you see that it is reached?')).toBeFocused();
  await popup.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(popup.getByText(/^Removed/)).toBeVisible();
  await expect(popup.locator('.add').nth(1)).toBeFocused();
});

test('the field with the cursor is in sight however the browser widens the side panel', async ({
  cleared,
}) => {
  await openFullPopup(cleared);
  // A week later the first key result is the first one that is due.
  await fixToday(cleared.context, '2026-11-29T12:00:00');
  const panel = await cleared.context.newPage();
  await panel.setViewportSize({ width: 60, height: 200 });
  await panel.goto(cleared.url('sidepanel.html'));
  await truth(panel);
  await expect(panel.locator('form .field input')).toBeFocused();
  await panel.setViewportSize({ width: 350, height: 700 });
  await expect(panel.locator('form').first()).toBeInViewport({ ratio: 1 });
});
