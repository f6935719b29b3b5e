import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { steadyFlags, withoutFeatures } from '../../../scripts/chromium-flags.mjs';
import { chromiumPath } from '../../../scripts/find-browsers.mjs';
import { DevTools } from '../../bench/browser/devtools.mjs';
import { Tab } from '../../bench/browser/tab.mjs';
import { until } from '../until.mjs';
import { ChromiumPage } from './chromium-page.mjs';
import { killGroup, remember } from './running.mjs';

const flagsOf = {
  leveldb: [withoutFeatures('IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout')],
  sqlite: [withoutFeatures(), '--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'],
};

/** The address that Chromium gives an unpacked extension follows from the path of its folder. */
const chromiumId = (folder) =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Chromium with the extension on a profile that outlives it, steered over a pipe. */
export class Chromium {
  #child;
  #devTools;
  #origin;
  #code;

  /** `backend` is leveldb or sqlite; `code` is put into every page that is opened. */
  static async start({ profile, extension, backend, code, env = {} }) {
    const program = await chromiumPath();
    if (!program) throw new Error('There is no Chromium. Set PACEMARK_CHROMIUM to its path.');
    const started = new Chromium();
    const own = [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--remote-debugging-pipe',
      '--no-startup-window',
    ];
    const child = spawn(program, [...steadyFlags, ...own, ...flagsOf[backend]], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...env },
    });
    remember(child);
    // What is on its way to a browser that is killed goes nowhere.
    child.stdio[3].on('error', () => undefined);
    started.#child = child;
    started.#code = code;
    started.#devTools = new DevTools(child);
    started.#origin = `chrome-extension://${chromiumId(extension)}`;
    await started.#devTools.send('Browser.getVersion');
    return started;
  }

  /** A tab with a page of the extension, loaded. */
  async open(path) {
    const { targetId } = await this.#devTools.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
    });
    const { sessionId } = await this.#devTools.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new Tab(this.#devTools, targetId, sessionId);
    await tab.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // Its pages are refused until the extension is loaded.
    const refusal = await until(
      () =>
        tab.load(`${this.#origin}/${path}`).then(
          () => undefined,
          (problem) => problem,
        ),
      (problem) => problem === undefined,
    );
    if (refusal) throw refusal;
    await tab.evaluate(this.#code);
    return new ChromiumPage(tab);
  }

  /** Stops the extension's service worker in the middle of what it does. */
  async stopWorker(page) {
    await page.send('ServiceWorker.enable');
    await page.send('ServiceWorker.stopAllWorkers');
  }

  kill() {
    return killGroup(this.#child);
  }

  async close() {
    const gone = once(this.#child, 'exit');
    // It may be gone before it has answered.
    await this.#devTools.send('Browser.close').catch(() => undefined);
    await gone;
  }
}

/** Where an extension's data lies in a profile, relative to it. */
export function chromiumPlaces(extension) {
  const id = chromiumId(extension);
  return {
    database: ['Default/IndexedDB', (name) => name.startsWith(`chrome-extension_${id}_0`)],
    journal: ['Default/Local Extension Settings', (name) => name === id],
    files: ['Default/File System', () => true],
    picture: ['Default/Local Storage', () => true],
    buckets: ['Default/WebStorage', () => true],
  };
}

/** Which engine keeps a profile's IndexedDB, told by its files: leveldb, sqlite, or undefined where there is none. */
export async function backendOf(profile, extension) {
  const [folder, isOurs] = chromiumPlaces(extension).database;
  const names = await readdir(join(profile, folder)).catch(() => []);
  const found = names.filter(isOurs);
  if (found.some((name) => name.endsWith('.indexeddb.leveldb'))) return 'leveldb';
  return found.length > 0 ? 'sqlite' : undefined;
}
