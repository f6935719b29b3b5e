import { expect, test } from './browser/fixtures';
import { openFullPopup, openPopup, row } from './browser/popup';

test('a database that the browser lost is brought back, and the popup says so', async ({ cleared }) => {
  const popup = await openFullPopup(cleared);
  await popup.close();
  const page = await cleared.open('dashboard.html#/settings');
  await expect(page.getByLabel('Badge on the toolbar')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('pacemark');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await page.close();

  const again = await openPopup(cleared);
  await expect(again.getByText(/brought back from the second copy/)).toBeVisible();
  await expect(row(again, 'Raise NPS from 42 to 55')).toHaveText('51 of 55');
});
