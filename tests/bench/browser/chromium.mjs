import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { steadyFlags } from '../../../scripts/chromium-flags.mjs';
import { chromiumPath } from '../../../scripts/find-browsers.mjs';
import { DevTools } from './devtools.mjs';
import { Tab } from './tab.mjs';

const steady = [...steadyFlags, '--remote-debugging-pipe'];

/** Chromium with one extension in a fresh profile, steered over a pipe so that nothing is injected unasked. */
export class Chromium {
  #child;
  #profile;
  #devTools;
  #origin;

  static async launch(extension) {
    const program = await chromiumPath();
    if (!program) throw new Error('There is no Chromium. Set PACEMARK_CHROMIUM to its path.');
    const launched = new Chromium();
    launched.#profile = await mkdtemp(join(tmpdir(), 'pacemark-bench-'));
    const loaded = [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`];
    launched.#child = spawn(program, [...steady, `--user-data-dir=${launched.#profile}`, ...loaded], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    launched.#devTools = new DevTools(launched.#child);
    launched.#origin = await launched.#extensionOrigin();
    return launched;
  }

  /** Address of a file of the extension. */
  url(path) {
    return `${this.#origin}/${path}`;
  }

  /** A new tab in the foreground, still empty. */
  async newTab() {
    const devTools = this.#devTools;
    const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
    return new Tab(devTools, targetId, sessionId);
  }

  /** A new tab with a page of the extension, loaded. */
  async open(path) {
    const tab = await this.newTab();
    await tab.load(this.url(path));
    return tab;
  }

  async close() {
    const child = this.#child;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      await this.#devTools.send('Browser.close').catch(() => undefined);
      await gone;
    }
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #extensionOrigin() {
    const isWorker = ({ params }) =>
      params.targetInfo?.type === 'service_worker' && params.targetInfo.url.startsWith('chrome-extension:');
    const worker = this.#devTools.event(isWorker);
    await this.#devTools.send('Target.setDiscoverTargets', { discover: true });
    return `chrome-extension://${new URL((await worker).params.targetInfo.url).host}`;
  }
}
