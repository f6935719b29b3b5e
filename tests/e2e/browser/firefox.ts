import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/find-browsers.mjs';
import { freshFolder, removeFolder } from './fresh-folder';

/** The address Firefox gives the extension is random; this preference makes it known. */
const uuid = '3f0f7c58-5c1c-4a55-9a3b-0b5d2f6f7a10';

/** Firefox with the built extension in a fresh profile. */
export class ExtensionFirefox {
  #browser!: Browser;
  /** A page of the extension that stays open: what it lends to the background must not end with a test's page. */
  #keeper!: Page;

  private constructor(
    readonly program: string,
    readonly profile: string,
    readonly extension: string,
  ) {}

  static async launch({ extension = resolve('.output/firefox-mv3') } = {}): Promise<ExtensionFirefox> {
    const program = firefoxPath();
    if (!program) throw new Error('There is no Firefox. Run npm test, or set PACEMARK_FIREFOX to its path.');
    const launched = new ExtensionFirefox(program, await freshFolder('firefox'), extension);
    await launched.#start();
    return launched;
  }

  get browser(): Browser {
    return this.#browser;
  }

  /** Address of a file of the extension: `url('popup.html')`. */
  url(path: string): string {
    return `moz-extension://${uuid}/${path}`;
  }

  /** A tab on a page of the extension, once the selector is there; a load event of an extension page never comes over BiDi. */
  async page(address: string, selector: string): Promise<Page> {
    const page = await this.#browser.newPage();
    page.goto(address).catch(() => undefined);
    // Puppeteer's own tools would not outlive the blank page, which is replaced in another process. A plain look at it
    // then fails, or never ends.
    const place = () => page.evaluate(() => location.protocol).catch(() => '');
    await expect
      .poll(() => Promise.race([place(), setTimeout(2_000, '')]), { message: address, timeout: 60_000 })
      .toBe('moz-extension:');
    await page.waitForSelector(selector, { timeout: 60_000 });
    return page;
  }

  /** A tab with a page of the extension; it and the background are on the given day. */
  async open(path: string, day: string): Promise<Page> {
    const page = await this.page(this.url(path), '[data-truth=true], main');
    await setClock(page, new Date(day).getTime(), 'page');
    await setClock(this.#keeper, new Date(day).getTime(), 'background');
    return page;
  }

  /** What stands on the toolbar's button. */
  badgeText(): Promise<string> {
    return this.#keeper.evaluate(() =>
      (globalThis as unknown as FirefoxGlobal).browser.action.getBadgeText({}),
    );
  }

  /** Opens the browser's own popup; its width and height, once it shows what it read. */
  async sizeOfPopup(): Promise<[number, number] | undefined> {
    await this.#keeper.evaluate(() => (globalThis as unknown as FirefoxGlobal).browser.action.openPopup());
    const size = () =>
      this.#keeper.evaluate((): [number, number] | undefined => {
        const { extension } = (globalThis as unknown as FirefoxGlobal).browser;
        const [popup] = extension.getViews({ type: 'popup' });
        return popup?.document.querySelector('[data-truth=true]')
          ? [popup.innerWidth, popup.innerHeight]
          : undefined;
      });
    await expect.poll(size).toBeDefined();
    return size();
  }

  /** Closes the browser and starts it again on the same profile. */
  async relaunch(): Promise<void> {
    await this.#browser.close();
    await this.#start();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await removeFolder(this.profile);
  }

  async #start(): Promise<void> {
    this.#browser = await launch({
      browser: 'firefox',
      executablePath: this.program,
      headless: true,
      userDataDir: this.profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(this.extension)]: uuid }),
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.openPopupWithoutUserGesture.enabled': true,
        // An extension that is loaded for one run of the browser takes what it kept with it when that ends.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    await this.#browser.installExtension(this.extension);
    this.#keeper = await this.page(this.url('dashboard.html#/settings'), 'main');
  }
}

/**
 * Sets the clock of an extension's page that is open. Firefox runs no script of ours before an extension page's own,
 * so the page is told, as after a night asleep, that it is shown again, and takes the day anew.
 */
const setClock = (page: Page, instant: number, where: 'page' | 'background'): Promise<void> =>
  page.evaluate(
    async (instant, where) => {
      const { browser } = globalThis as unknown as FirefoxGlobal;
      const scope = where === 'page' ? globalThis : await browser.runtime.getBackgroundPage();
      if (scope.Date.now() === instant) return;
      const RealDate = scope.Date;
      scope.Date = class extends RealDate {
        constructor(...given: unknown[]) {
          super(...((given.length > 0 ? given : [instant]) as [number]));
        }
        static override now = () => instant;
      } as DateConstructor;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    instant,
    where,
  );

interface FirefoxGlobal {
  browser: {
    action: { getBadgeText(details: object): Promise<string>; openPopup(): Promise<void> };
    extension: { getViews(which: { type: 'popup' }): Window[] };
    runtime: { getBackgroundPage(): Promise<{ Date: DateConstructor }> };
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
