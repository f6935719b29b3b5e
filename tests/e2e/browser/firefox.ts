import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/find-browsers.mjs';
import { freshFolder, removeFolder } from './fresh-folder';

/** The address Firefox gives the extension is random; this preference makes it known. */
const uuid = '3f0f7c58-5c1c-4a55-9a3b-0b5d2f6f7a10';

/** Firefox with the built extension in a fresh profile. */
export class ExtensionFirefox {
  private constructor(
    readonly browser: Browser,
    readonly profile: string,
  ) {}

  static async launch({
    extension = resolve('.output/firefox-mv3'),
    prefs = {} as Record<string, unknown>,
  } = {}): Promise<ExtensionFirefox> {
    const executablePath = firefoxPath();
    if (!executablePath)
      throw new Error('There is no Firefox. Run npm test, or set PACEMARK_FIREFOX to its path.');
    const profile = await freshFolder('firefox');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: uuid }),
        'extensions.webextOptionalPermissionPrompts': false,
        ...prefs,
      },
    });
    await browser.installExtension(extension);
    return new ExtensionFirefox(browser, profile);
  }

  /** Address of a file of the extension: `url('popup.html')`. */
  url(path: string): string {
    return `moz-extension://${uuid}/${path}`;
  }

  /** A tab on an address, once the selector is there; a load event of an extension page never comes over BiDi. */
  async page(address: string, selector: string): Promise<Page> {
    const page = await this.browser.newPage();
    page.goto(address).catch(() => undefined);
    await page.waitForSelector(selector);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await removeFolder(this.profile);
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
