import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import addonsLinter from 'addons-linter';

/** All that may be asked for when it is installed: what is not here needs a reason, and a person's yes later. */
const mayAsk = [
  ...['storage', 'unlimitedStorage', 'alarms', 'notifications'],
  ...['activeTab', 'scripting', 'contextMenus', 'sidePanel'],
];
/** Asked for by who wants it, one by one. */
const mayAskLater = ['downloads'];

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  commands: Record<string, { description: string; suggested_key?: Record<string, string> }>;
  omnibox: { keyword: string };
}

for (const folder of ['chrome-mv3', 'firefox-mv3'])
  test(`${folder} asks for no site, runs in none by itself, and has no power beyond its list`, () => {
    const manifest: Manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));
    expect(manifest.permissions.filter((one) => !mayAsk.includes(one))).toEqual([]);
    expect((manifest.optional_permissions ?? []).filter((one) => !mayAskLater.includes(one))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    // One site at a time, by the person's own press.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    // The frame of a live scorecard alone, at an address that no page can guess.
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['live.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");

    expect(manifest.omnibox.keyword).toBe('okr');
    const { messages } = { messages: JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) };
    for (const { description } of Object.values(manifest.commands)) {
      const [, key = ''] = /^__MSG_(\w+)__$/.exec(description) ?? [];
      expect(messages[key]?.message).toMatch(/\S/);
    }
  });

test('the linter of Mozilla’s store finds no error in the Firefox build', async () => {
  const config = {
    _: ['.output/firefox-mv3'],
    logLevel: 'silent',
    output: 'none',
    shouldScanFile: () => true,
  };
  const { errors } = await addonsLinter.createInstance({ config, runAsBinary: false }).run();
  expect(errors).toEqual([]);
});
