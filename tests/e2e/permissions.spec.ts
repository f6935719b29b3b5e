import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

/** Everything that may ever be asked for at install; each has its use. */
const mayAsk = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'activeTab',
  'scripting',
  'contextMenus',
  'notifications',
  'sidePanel',
];

test('install asks for no site, and for nothing that is not on the list', async () => {
  const manifest = JSON.parse(await readFile('.output/chrome-mv3/manifest.json', 'utf8'));
  expect(mayAsk).toEqual(expect.arrayContaining(manifest.permissions));
  expect(manifest.permissions).toEqual(expect.arrayContaining(['activeTab', 'scripting', 'contextMenus']));
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.optional_permissions).toEqual(['downloads']);
  expect(manifest.optional_host_permissions).toBeUndefined();
});
