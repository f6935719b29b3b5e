import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/find-browsers.mjs';
import { patience } from '../until.mjs';
import { killGroup, remember } from './running.mjs';

const longestLoad = 30_000;
const longestAnswer = 60_000;

/** The address that Firefox gives the extension is random; a preference makes it known. */
const uuid = '3f0f7c58-5c1c-4a55-9a3b-0b5d2f6f7a10';

/** Firefox with the extension on a profile that outlives it; used like Chromium. */
export class Firefox {
  #browser;
  #code;

  static async start({ profile, extension, code }) {
    const program = firefoxPath();
    if (!program) throw new Error('There is no Firefox. Set PACEMARK_FIREFOX to its path.');
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    const started = new Firefox();
    started.#code = code;
    started.#browser = await launch({
      browser: 'firefox',
      executablePath: program,
      headless: true,
      protocolTimeout: longestAnswer,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({
          [manifest.browser_specific_settings.gecko.id]: uuid,
        }),
        // An extension that is loaded for one run of the browser takes what it kept with it when that ends.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    remember(started.#browser.process());
    await started.#browser.installExtension(extension);
    return started;
  }

  async open(path) {
    const end = performance.now() + patience;
    let page = await this.#load(path);
    // A page is lost on its way now and then, before anything of it ran.
    while (!page && performance.now() < end) page = await this.#load(path);
    if (!page) throw new Error(`${path} did not open.`);
    return {
      evaluate: (expression) => page.evaluate(expression),
      type: (text) => page.keyboard.type(text),
      insert: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key),
      close: () => page.close(),
    };
  }

  /** A tab with a page in it; undefined where nothing came of it. */
  async #load(path) {
    const page = await this.#browser.newPage();
    // The load event of an extension's page never comes over BiDi.
    page.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
    let isOver = false;
    const looks = async () => {
      const look = () => page.waitForSelector('body > :first-child', { timeout: 500 }).catch(() => undefined);
      // On a page that is lost it fails at once, and would leave no turn to anything else.
      while (!isOver && !(await look())) await pause(100);
      await page.evaluate(this.#code);
      return page;
    };
    // A look at the blank page fails, or never ends, when that is replaced by the one that is waited for.
    const loaded = await Promise.race([looks(), pause(longestLoad, undefined, { ref: false })]);
    isOver = true;
    if (!loaded) page.close().catch(() => undefined);
    return loaded;
  }

  async kill() {
    await killGroup(this.#browser.process());
  }

  async close() {
    const child = this.#browser.process();
    const gone = once(child, 'exit');
    await this.#browser.close();
    if (child.exitCode === null && child.signalCode === null) await gone;
  }
}

/** Where the extension's data lies in a profile: each place a folder, and which of the names in it are the extension's. */
export const firefoxPlaces = () => {
  const origin = `storage/default/moz-extension+++${uuid}`;
  const all = () => true;
  return {
    database: [`${origin}/idb`, all],
    journal: [`${origin}^userContextId=4294967295/idb`, all],
    files: [`${origin}/fs`, all],
  };
};
