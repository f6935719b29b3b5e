import { render, type TemplateResult } from 'lit/html.js';

/**
 * An element that lit-html draws. Each of its `properties` is an attribute too; what changes within one task is drawn
 * at once. `render()` and `styles` need no page, so that a server can ask for them.
 */
export abstract class DrawnElement extends HTMLElement {
  static properties: readonly string[] = [];
  static styles: readonly string[] = [];
  /** One constructed sheet for all elements of a class: the strictest policy of a page allows those. */
  private static sheet: CSSStyleSheet;

  /** Fulfilled when the last change is drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  #values: Record<string, unknown> = { __proto__: null };
  #isAsked = false;
  #isBegun = false;
  declare shadowRoot: ShadowRoot;

  // A page asks for this once, when the tag is defined.
  static get observedAttributes(): readonly string[] {
    // biome-ignore lint/complexity/noThisInStatic: each widget has properties and styles of its own
    const { prototype, properties, styles } = this;
    // biome-ignore lint/complexity/noThisInStatic: as above
    this.sheet = new CSSStyleSheet();
    // biome-ignore lint/complexity/noThisInStatic: as above
    this.sheet.replaceSync(styles.join(''));
    for (const name of properties) {
      // Of no prototype: a page that gives every object a `value` would make it a description of two kinds.
      const described = {
        __proto__: null,
        get(this: DrawnElement) {
          return this.#values[name];
        },
        set(this: DrawnElement, value: unknown) {
          this.#values[name] = value;
          this.requestUpdate();
        },
      };
      Object.defineProperty(prototype, name, described);
    }
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
    if (this.isConnected) render(this.render(), this.shadowRoot);
  }

  connectedCallback(): void {
    if (!this.#isBegun) this.begin();
    this.#isBegun = true;
    this.requestUpdate();
  }

  /** Done once, when the element first comes into a page. */
  protected begin(): void {
    const { sheet } = this.constructor as typeof DrawnElement;
    // Where a server has drawn the element already, this empties what it drew.
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    const own = this as unknown as Record<string, unknown>;
    // What a page set before the script came hides the accessor.
    for (const [name, value] of Object.entries(own)) {
      delete own[name];
      own[name] = value;
    }
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    // A property that was set before the script came counts more than its attribute.
    if (!Object.hasOwn(this, name)) Object.assign(this, { [name]: value });
  }
}
