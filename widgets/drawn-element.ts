import { render, type TemplateResult } from 'lit/html.js';

const sheets = new Map<string, CSSStyleSheet>();

/** One constructed sheet for all elements: the strictest policy of a page allows those. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/**
 * An element that lit-html draws. Each of its `properties` is an attribute too; what changes within one task is drawn
 * at once. `render()` and `styles` need no page, so that a server can ask for them.
 */
export abstract class DrawnElement extends HTMLElement {
  static properties: readonly string[] = [];
  static styles: readonly string[] = [];

  /** Fulfilled when the last change is drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  #values: Record<string, unknown> = {};
  #isAsked = false;
  #root?: ShadowRoot;

  static get observedAttributes(): readonly string[] {
    // biome-ignore lint/complexity/noThisInStatic: each widget has properties of its own
    const { prototype, properties } = this;
    for (const name of properties)
      Object.defineProperty(prototype, name, {
        get() {
          return this.#values[name];
        },
        set(value) {
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    return properties;
  }

  abstract render(): TemplateResult;

  /** Draws anew with everything else that changes now; an element that is in no page waits until it is. */
  requestUpdate(): void {
    if (!this.#isAsked) this.updateComplete = this.#update();
  }

  async #update(): Promise<void> {
    this.#isAsked = true;
    await undefined;
    this.#isAsked = false;
    if (this.#root && this.isConnected) render(this.render(), this.#root);
  }

  connectedCallback(): void {
    if (!this.#root) this.#begin(this.constructor as typeof DrawnElement);
    this.requestUpdate();
  }

  #begin({ properties, styles }: typeof DrawnElement): void {
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = styles.map(sheetOf);
    const own = this as unknown as Record<string, unknown>;
    for (const name of properties) {
      // What a page set before the script came hides the accessor.
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    // A property that was set before the script came counts more than its attribute.
    if (!Object.hasOwn(this, name)) Object.assign(this, { [name]: value });
  }
}
