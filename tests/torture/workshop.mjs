import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/find-browsers.mjs';
import { Chromium, chromiumPlaces } from './browser/chromium.mjs';
import { pageCode } from './page-code.mjs';
import { bringInSheet } from './popup.mjs';

/** Where the profiles of a run lie, and the copy of the built extension that they all load. */
export class Workshop {
  #templates = new Map();

  static async open() {
    const workshop = new Workshop();
    workshop.folder = await mkdtemp(join(tmpdir(), 'pacemark-torture-'));
    workshop.extension = join(workshop.folder, 'extension');
    await cp(join(root, '.output/chrome-mv3'), workshop.extension, { recursive: true });
    workshop.code = await pageCode();
    return workshop;
  }

  path(name) {
    return join(this.folder, name);
  }

  start(profile, backend, env) {
    const { extension, code } = this;
    return Chromium.start({ profile, extension, backend, code, env });
  }

  /** A fresh profile into which the sheet was brought in. */
  async seeded(name, backend) {
    if (!this.#templates.has(backend)) this.#templates.set(backend, this.#seed(backend));
    const profile = this.path(name);
    await copyFolder(await this.#templates.get(backend), profile);
    return profile;
  }

  /** Copies what the extension keeps in a profile, to look at if the next run of the browser finds something lost. */
  async copyData(profile, name) {
    await rm(this.path(name), { recursive: true, force: true });
    for (const [folder] of Object.values(chromiumPlaces(this.extension)))
      if (existsSync(join(profile, folder)))
        await copyFolder(join(profile, folder), join(this.path(name), folder));
  }

  /** Puts a copy of what the extension keeps back into a profile. */
  async putData(name, profile) {
    for (const [folder] of Object.values(chromiumPlaces(this.extension))) {
      await rm(join(profile, folder), { recursive: true, force: true });
      if (existsSync(join(this.path(name), folder)))
        await copyFolder(join(this.path(name), folder), join(profile, folder));
    }
  }

  /** Keeps a copy of a profile in which something was lost, and gives its path. */
  async keep(profile, name) {
    const kept = join(root, '.output/torture', name);
    await copyFolder(profile, kept);
    return kept;
  }

  async close() {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #seed(backend) {
    const profile = this.path(`template-${backend}`);
    const browser = await this.start(profile, backend);
    await bringInSheet(browser);
    await browser.close();
    return profile;
  }
}

/** Puts a copy of a folder in the place of another. */
export async function copyFolder(from, to) {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  // A browser's locks are links that name a process; they belong to no copy.
  await cp(from, to, { recursive: true, filter: (path) => !/Singleton(Lock|Socket|Cookie)$/.test(path) });
}
