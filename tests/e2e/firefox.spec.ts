import { expect, test } from '@playwright/test';
import { ExtensionFirefox } from './browser/firefox';

test('the popup opens in Firefox', async () => {
  const firefox = await ExtensionFirefox.launch();
  try {
    const popup = await firefox.page(firefox.url('popup.html'), 'main');
    expect(await popup.title()).toContain('Pacemark');
  } finally {
    await firefox.close();
  }
});
