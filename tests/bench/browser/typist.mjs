/** Types into a page of the extension as a person does, and tells what each key cost. */
export class Typist {
  #tab;

  static async sitDown(chromium, path) {
    const typist = new Typist();
    const tab = await chromium.newTab();
    typist.#tab = tab;
    await tab.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    });
    // In a thread's own time: what else the machine does meanwhile is not counted.
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.load(chromium.url(path));
    await tab.evaluate(pictureOf(`document.querySelector('[data-truth=true]') && ${inField}`));
    // What is done once the page has time is over.
    await tab.evaluate('new Promise((done) => requestIdleCallback(() => setTimeout(done, 500)))');
    return typist;
  }

  /** One check-in: walks to the next key result, opens it, types a digit, saves. Milliseconds of script by kind of key. */
  async checkIn() {
    await this.#press('Escape', onRow);
    const at = await this.#tab.evaluate('document.activeElement.dataset.keyResult');
    const walk = await this.#press('j', `${onRow} && document.activeElement.dataset.keyResult !== '${at}'`);
    const open = await this.#press('Enter', inField);
    const id = await this.#tab.evaluate("document.activeElement.closest('[data-row]').dataset.row");
    const type = await this.#press('5', `${inField} && document.activeElement.value === '5'`);
    const row = `document.querySelector('[data-row="${id}"]')`;
    const save = await this.#press(
      'Enter',
      `${row}.querySelector('.saved') && ${row}.textContent.includes('5')`,
    );
    return { walk, open, type, save };
  }

  async leave() {
    await this.#tab.close();
  }

  /** Presses a key and waits for the frame in which the page shows what it does. */
  async #press(key, isShown) {
    const before = await this.#script();
    const seen = this.#tab.evaluate(pictureOf(isShown));
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const code = { key, text, windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) };
    await this.#tab.send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
    await this.#tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    await seen;
    return (await this.#script()) - before;
  }

  async #script() {
    const { metrics } = await this.#tab.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  }
}

const codes = { Enter: 13, Escape: 27 };
const onRow = "document.activeElement.matches('[data-key-result]')";
const inField = "document.activeElement.matches('form .field input')";

/** Resolves after the frame in which a condition holds; one look a frame. */
const pictureOf = (condition) => `new Promise((done) => {
  const look = () => requestAnimationFrame(() => (${condition}) ? setTimeout(done) : look());
  look();
})`;
