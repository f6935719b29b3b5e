import { expect, test } from './browser/fixtures';

test('a person goes from the toolbar to a scorecard in a wiki', async ({ extension, shot }) => {
  const popup = await extension.open('popup.html');

  await test.step('the popup opens on the first run', async () => {
    await expect(popup.locator('main')).toBeVisible();
    await shot(popup, '1-first-run');
  });
});
