import { Chromium } from './browser/chromium.mjs';
import { benchExtension, layExtension, layStaticPopup } from './browser/extension.mjs';
import { alternate } from './rounds.mjs';

/** What figures share within one run: a browser, and what has been written into its profile so far. */
export class Bench {
  #rounds;
  #years;
  #scale;
  #chromium;
  #page;
  #made = new Map();
  #beside = [];

  constructor({ rounds, years = 10, scale = 1 } = {}) {
    this.#rounds = rounds;
    this.#years = years;
    this.#scale = scale;
  }

  /** Samples in turn, in as many rounds as a figure wants, or as were asked for. */
  alternate(samples, rounds, warmUps) {
    const wanted = this.#rounds ?? rounds;
    return alternate(samples, wanted, Math.min(warmUps, wanted));
  }

  async chromium() {
    await this.#once('browser', async () => {
      await layExtension();
      this.#chromium = await Chromium.launch(benchExtension);
      this.#page = await this.#chromium.open('bench.html');
    });
    return this.#chromium;
  }

  /** A browser with a profile of its own, in which a function of the bench's page has written first, if one is named. */
  async beside(name, seed, ...given) {
    await this.chromium();
    return this.#once(`beside-${name}`, async () => {
      const chromium = await Chromium.launch(benchExtension);
      this.#beside.push(chromium);
      if (!seed) return chromium;
      const page = await chromium.open('bench.html');
      await page.evaluate(`bench.${seed}(...${JSON.stringify(given)})`);
      await page.close();
      return chromium;
    });
  }

  /** Calls a function of the bench's page in the extension. */
  async call(name, ...given) {
    await this.chromium();
    return this.#page.evaluate(`bench.${name}(...${JSON.stringify(given)})`);
  }

  /** Writes a history of so many check-ins into a database of its own; gives the database's name. */
  async history(checkIns) {
    const name = `history-${checkIns}`;
    await this.#once(name, async () => {
      await this.call('seed', name, this.scaled(checkIns));
      await this.call('keepPlainDoc', name);
    });
    return name;
  }

  /** Writes the years behind the popup into the product's own database, and lets the popup make its local copy. */
  async product() {
    await this.#once('product', async () => {
      await this.call('seedProduct', this.#years);
      const popup = await this.#chromium.open('popup.html');
      await popup.evaluate(settled);
      await layStaticPopup(await popup.evaluate('document.body.innerHTML'));
      await popup.close();
    });
  }

  /** So many, or fewer in a trial run. */
  scaled(checkIns) {
    return Math.round(checkIns * this.#scale);
  }

  async close() {
    await this.#made.get('browser')?.catch(() => undefined);
    await Promise.all([this.#chromium, ...this.#beside].map((one) => one?.close()));
  }

  #once(name, make) {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name);
  }
}

/** The popup shows the truth, the cursor is in a field, and the copy for the next time has been written. */
const settled = `new Promise((done) => {
  const look = () =>
    document.querySelector('[data-truth=true]') && document.activeElement.matches('form .field input') && localStorage.length
      ? done()
      : setTimeout(look, 50);
  look();
})`;
