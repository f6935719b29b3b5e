/** Chromium's DevTools protocol over the two pipes of `--remote-debugging-pipe`; attaches to nothing unasked. */
export class DevTools {
  #input;
  #count = 0;
  #waiting = new Map();
  #listeners = new Set();

  constructor(child) {
    this.#input = child.stdio[3];
    let rest = '';
    child.stdio[4].setEncoding('utf8');
    child.stdio[4].on('data', (chunk) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop();
      for (const message of messages) this.#receive(JSON.parse(message));
    });
    child.once('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has ended.'));
    });
  }

  /** Sends a command to the browser, or to one of its pages by its session. */
  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#count;
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  /** Hears every event until the returned function is called. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first event that the test accepts. */
  event(accepts) {
    return new Promise((resolve) => {
      const stop = this.listen((event) => {
        if (!accepts(event)) return;
        stop();
        resolve(event);
      });
    });
  }

  #receive({ id, result, error, ...event }) {
    if (id === undefined) {
      for (const listener of this.#listeners) listener(event);
      return;
    }
    const { method, resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(`${method}: ${error.message}`));
    else resolve(result);
  }
}
