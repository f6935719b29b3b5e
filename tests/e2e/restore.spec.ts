import { expect, test } from './browser/fixtures';
import { openFullPopup, openPopup, row, valueField } from './browser/popup';

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

test('what is saved after a write failed outlives the three copies that the full disk may have torn', async ({
  cleared,
}) => {
  const popup = await openFullPopup(cleared);
  await row(popup, 'Raise NPS from 42 to 55').click();
  await popup.evaluate(() => {
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function () {
      IDBTransaction.prototype.commit = commit;
      this.abort();
    };
  });
  await valueField(popup).fill('52');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('form .problem')).toBeVisible();
  await expect(valueField(popup)).toHaveValue('52');
  await popup.keyboard.press('Enter');
  await expect(row(popup, 'Raise NPS from 42 to 55')).toHaveText('52 of 55');
  await popup.close();

  const page = await cleared.open('dashboard.html#/settings');
  await expect(page.getByLabel('Badge on the toolbar')).toBeVisible();
  await page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('pacemark');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    const { storage } = (globalThis as unknown as { chrome: ExtensionStorage }).chrome;
    await storage.local.clear();
    await (await navigator.storage.getDirectory()).removeEntry('pacemark', { recursive: true });
  });
  await page.close();

  const again = await openPopup(cleared);
  await expect(again.getByText(/brought back from the second copy/)).toBeVisible();
  await expect(row(again, 'Raise NPS from 42 to 55')).toHaveText('52 of 55');
});

interface ExtensionStorage {
  storage: { local: { clear(): Promise<void> } };
}
