import { ElementRenderer, type RenderInfo, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { CSSStyleSheet, customElements, HTMLElement } from '@lit-labs/ssr-dom-shim';
import type { DrawnElement } from './drawn-element';

// What an element takes from a page, as far as a server can have it. Import this module before any element.
globalThis.HTMLElement ??= HTMLElement;
globalThis.customElements ??= customElements;
globalThis.CSSStyleSheet ??= CSSStyleSheet;

/** Renders the elements in templates of `@lit-labs/ssr`: `render(template, { elementRenderers: [WidgetRenderer] })`. */
export class WidgetRenderer extends ElementRenderer {
  declare element: DrawnElement & Record<string, unknown>;

  static override matchesClass(element: typeof HTMLElement): boolean {
    return 'pacemark' in element;
  }

  constructor(tag: string) {
    super(tag);
    const Element = customElements.get(tag) as unknown as new () => WidgetRenderer['element'];
    this.element = new Element();
    // What stands inside an element is not known yet when the server draws it.
    this.element.querySelector = () => null;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string): void {
    if (name === 'lang') this.element.lang = value;
    else if (propertiesOf(this.element).includes(name))
      this.element.attributeChangedCallback(name, before, value);
  }

  /** What was given as a property is written as an attribute, so that the page's script finds it there again. */
  override renderAttributes() {
    for (const name of propertiesOf(this.element)) {
      const value = this.element[name];
      if (value != null)
        this.element.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : `${value}`);
    }
    return super.renderAttributes();
  }

  override renderShadow(info: RenderInfo) {
    return [this.sheet(), () => renderValue(this.element.render(), info)];
  }

  /** The style sheets of the element: markup holds no constructed ones. */
  sheet(): string {
    return `<style>${(this.element.constructor as typeof DrawnElement).styles.join('')}</style>`;
  }
}

/**
 * One element as HTML that can be read without a script: `widgetHtml('okr-scorecard', { snapshot, lang: 'de' })`. Its
 * tag must be defined; what is no property of it becomes an attribute, which `true` sets and `false` leaves out.
 */
export async function widgetHtml(tag: string, given: Record<string, unknown>): Promise<string> {
  const renderer = new WidgetRenderer(tag);
  for (const [name, value] of Object.entries(given)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (propertiesOf(renderer.element).includes(attribute)) renderer.setProperty(attribute, value);
    else if (value != null && value !== false) renderer.setAttribute(name, value === true ? '' : `${value}`);
  }
  const attributes = renderer.renderAttributes().join('');
  const shadow = await collectResult(
    // A slot asks which element it stands in.
    render(renderer.element.render(), {
      elementRenderers: [WidgetRenderer],
      customElementHostStack: [renderer],
    }),
  );
  return `<${tag}${attributes}><template shadowrootmode="open">${renderer.sheet()}${shadow}</template></${tag}>`;
}

const propertiesOf = (element: object): readonly string[] =>
  (element.constructor as typeof DrawnElement).properties;
