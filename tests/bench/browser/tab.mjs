/** One tab, attached to by its own session. */
export class Tab {
  #devTools;
  #targetId;
  #session;

  constructor(devTools, targetId, session) {
    this.#devTools = devTools;
    this.#targetId = targetId;
    this.#session = session;
  }

  send(method, params) {
    return this.#devTools.send(method, params, this.#session);
  }

  event(accepts) {
    return this.#devTools.event((event) => event.sessionId === this.#session && accepts(event));
  }

  /** Value of an expression in the page, awaited. Throws what the page throws. */
  async evaluate(expression) {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const problem = answer.exceptionDetails;
    if (problem) throw new Error(problem.exception?.description ?? problem.text);
    return answer.result.value;
  }

  async goTo(address) {
    const { errorText } = await this.send('Page.navigate', { url: address });
    if (errorText) throw new Error(`${address}: ${errorText}`);
  }

  /** Goes to an address and waits until the page and its scripts have been loaded. */
  async load(address) {
    await this.send('Page.enable');
    const loaded = this.event(({ method }) => method === 'Page.loadEventFired');
    await this.goTo(address);
    await loaded;
  }

  async close() {
    await this.#devTools.send('Target.closeTarget', { targetId: this.#targetId });
  }
}
