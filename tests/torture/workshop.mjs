import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/find-browsers.mjs';
import { backendOf, Chromium, chromiumPlaces } from './browser/chromium.mjs';
import { Firefox, firefoxPlaces } from './browser/firefox.mjs';
import { copyFolder, removeFolder } from './copy-folder.mjs';
import { removeDisks } from './disk.mjs';
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

  /** Starts Firefox, or Chromium with leveldb or sqlite as its backend. */
  async start(profile, backend, env) {
    const { extension, code } = this;
    if (backend === 'firefox') {
      const forFirefox = this.path('firefox');
      if (!existsSync(forFirefox)) await copyFolder(join(root, '.output/firefox-mv3'), forFirefox);
      return Firefox.start({ profile, extension: forFirefox, code });
    }
    return Chromium.start({ profile, extension, backend, code, env });
  }

  /** Throws where a profile keeps its IndexedDB in another engine than was asked for. */
  async checkBackend(profile, backend) {
    const found = backend === 'firefox' ? backend : await backendOf(profile, this.extension);
    if (found !== backend) throw new Error(`The profile keeps its data in ${found}, not in ${backend}.`);
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
    for (const folder of this.#folders(profile))
      if (existsSync(join(profile, folder)))
        await copyFolder(join(profile, folder), join(this.path(name), folder));
  }

  /** Puts a copy of what the extension keeps back into a profile. */
  async putData(name, profile) {
    for (const folder of this.#folders(profile)) {
      await rm(join(profile, folder), { recursive: true, force: true });
      if (existsSync(join(this.path(name), folder)))
        await copyFolder(join(this.path(name), folder), join(profile, folder));
    }
  }

  /** Keeps a copy of a profile in which something was lost, where there is one, and gives its path. */
  async keep(profile, name) {
    const kept = join(root, '.output/torture', name);
    if (!existsSync(profile)) return undefined;
    await copyFolder(profile, kept);
    return kept;
  }

  async close() {
    removeDisks();
    await removeFolder(this.folder);
  }

  /** Where the extension's data lies in a profile. */
  placesIn(profile) {
    return existsSync(join(profile, 'Default')) ? chromiumPlaces(this.extension) : firefoxPlaces();
  }

  #folders(profile) {
    return Object.values(this.placesIn(profile)).map(([folder]) => folder);
  }

  async #seed(backend) {
    const profile = this.path(`template-${backend}`);
    const browser = await this.start(profile, backend);
    await bringInSheet(browser);
    await browser.close();
    return profile;
  }
}
