import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../scripts/find-browsers.mjs';
import { type ChromiumProcess, startChromium } from './chromium-process';
import { freshFolder, removeFolder } from './fresh-folder';

const builtExtension = resolve('.output/chrome-mv3');

/** Chromium with the built extension in a fresh profile. */
export class ExtensionChromium {
  #browser!: Browser;
  #process!: ChromiumProcess;
  #id = '';

  private constructor(
    readonly profile: string,
    readonly extension: string,
    readonly program: string,
    readonly args: string[],
  ) {}

  static async launch({
    extension = builtExtension,
    args = [] as string[],
  } = {}): Promise<ExtensionChromium> {
    const program = await chromiumPath();
    if (!program)
      throw new Error('There is no Chromium. Run npm test, or set PACEMARK_CHROMIUM to its path.');
    const launched = new ExtensionChromium(await freshFolder('chromium'), extension, program, args);
    await launched.#start();
    return launched;
  }

  get context(): BrowserContext {
    const context = this.#browser.contexts()[0];
    if (!context) throw new Error('The browser has no open context.');
    return context;
  }

  /** Address of a file of the extension: `url('popup.html')`. */
  url(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  /** A tab with a page of the extension: the blank one, where the test has just begun on it. */
  async open(path: string): Promise<Page> {
    const [first, ...others] = this.context.pages();
    const isBlank = first?.url() === 'about:blank' && others.length === 0;
    const page = isBlank ? first : await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** Ends the browser as a crash would and starts it again on the same profile. */
  async killAndRelaunch(): Promise<void> {
    await this.#process.kill();
    await this.#start();
  }

  async close(): Promise<void> {
    const session = await this.#browser.newBrowserCDPSession();
    const gone = new Promise((done) => this.#browser.once('disconnected', done));
    await session.send('Browser.close');
    await gone;
    await this.#process.kill();
    await removeFolder(this.profile);
  }

  async #start(): Promise<void> {
    const { program, profile, extension, args } = this;
    this.#process = await startChromium(program, { profile, extension, args });
    this.#browser = await chromium.connectOverCDP(this.#process.endpoint);
    this.#id ||= await extensionId(this.context);
  }
}

async function extensionId(context: BrowserContext): Promise<string> {
  const isOurs = (worker: { url(): string }) => worker.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  return new URL(worker.url()).host;
}
