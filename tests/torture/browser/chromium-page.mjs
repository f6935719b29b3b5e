const keys = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
};

/** A page of the extension in Chromium, used by its keys. */
export class ChromiumPage {
  #tab;

  constructor(tab) {
    this.#tab = tab;
  }

  evaluate(expression) {
    return this.#tab.evaluate(expression);
  }

  send(method, params) {
    return this.#tab.send(method, params);
  }

  async type(text) {
    await Promise.all([...text].map((letter) => this.#stroke({ key: letter, text: letter })));
  }

  /** Puts a text in at the cursor at once, as pasting does. */
  insert(text) {
    return this.#tab.send('Input.insertText', { text });
  }

  press(name) {
    return this.#stroke(keys[name]);
  }

  close() {
    return this.#tab.close();
  }

  async #stroke(key) {
    await Promise.all([
      this.#tab.send('Input.dispatchKeyEvent', { type: key.text ? 'keyDown' : 'rawKeyDown', ...key }),
      this.#tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: undefined }),
    ]);
  }
}
