import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  test(`${folder}: every script of the extension is ASCII`, () => {
    const scripts = ['.', 'chunks'].flatMap((place) =>
      readdirSync(join(folder, place))
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(folder, place, name)),
    );
    expect(scripts.length).toBeGreaterThan(40);
    expect(scripts.filter((path) => readFileSync(path).some((byte) => byte > 127))).toEqual([]);
  });

  test(`${folder}: one file holds the popup’s code, and nothing of WXT’s storage`, () => {
    const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
    const [, asked = ''] = /data-then="([^"]+)"/.exec(popup) ?? [];
    expect(asked).toMatch(/^\/chunks\/first-picture-[\w-]+\.js$/);
    // What its storage helper says of a key without an area.
    expect(readFileSync(join(folder, asked), 'utf8')).not.toContain('Invalid area');
  });
}
