import { fixToday } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { openFullPopup, openPopup } from './browser/popup';

test('after the first objective its first key result comes next', async ({ cleared }) => {
  await fixToday(cleared.context);
  const popup = await openPopup(cleared);
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('What do you want to reach?')).toBeFocused();
  await popup.keyboard.type('Make customers stay');
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('How will you see that it is reached?')).toBeFocused();
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
