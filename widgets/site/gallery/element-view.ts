import { html } from 'lit/html.js';
import { tagOf } from '../../../core/publish';
import type { BuiltElement, Told } from './built';
import { copyButton } from './copy-button';
import { say, sayFault } from './messages';
import { readJson } from './read-json';
import { reference } from './reference';
import type { State } from './states';
import { withCode } from './with-code';

/** What a visitor has tried of one element. */
export class ElementView {
  readonly live: HTMLElement;
  #state: State;
  #data: string;
  readonly #attributes = new Map<string, string>();
  #all?: HTMLElement[];

  constructor(
    readonly element: BuiltElement,
    readonly states: readonly State[],
    readonly locale: string,
    readonly redraw: () => void,
  ) {
    const [first] = states;
    if (!first) throw new Error('There is no state to show.');
    this.#state = first;
    this.#data = dataOf(first);
    this.live = document.createElement(element.tag);
    this.#give();
  }

  render(direction: string) {
    const { element, locale } = this;
    const { tag, description } = element;
    const tagText = () => this.#tagText();
    const importText = `import 'pacemark-widgets/${tag.slice('okr-'.length)}/define';`;
    return html`<section class="element" id=${tag} aria-labelledby="${tag}-name">
      <h2 id="${tag}-name"><code>&lt;${tag}&gt;</code></h2>
      <p>${withCode(description)}</p>
      <div class="try">
        <div class="stage" dir=${this.#state.isRtl ? 'rtl' : direction}><div class="widget">${this.live}</div></div>
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#stateChoice()}
          <fieldset>
            <legend>${say(locale, 'attributes')}</legend>
            ${element.attributes.filter(({ name }) => name !== 'snapshot' && name !== 'src').map((one) => this.#field(one))}
          </fieldset>
          <details>
            <summary>${say(locale, 'data')}</summary>
            <p id="${tag}-data-about">${say(locale, 'dataAbout')}</p>
            <textarea rows="12" spellcheck="false" aria-label="${say(locale, 'data')}, ${tag}" aria-describedby="${tag}-data-about" .value=${this.#data} @input=${this.#edit}></textarea>
            <p role="status">${this.#fault()}</p>
          </details>
        </form>
      </div>
      <h3>${say(locale, 'yourTag')}</h3>
      <pre tabindex="0"><code>${tagText()}</code></pre>
      ${copyButton(() => ({ text: tagText() }), tag, locale)}
      <h3>${say(locale, 'yourImport')}</h3>
      <pre tabindex="0"><code>${importText}</code></pre>
      ${copyButton(() => ({ text: importText }), importText, locale)}
      <details @toggle=${this.#showAll}>
        <summary>${say(locale, 'allStates', { count: this.states.length })}</summary>
        <ul class="states">
          ${this.#all?.map(
            (one, at) => html`<li dir=${this.states[at]?.isRtl ? 'rtl' : direction}>
            <h3>${say(locale, this.states[at]?.name ?? 'state')}</h3>
            <div class="widget">${one}</div>
          </li>`,
          )}
        </ul>
      </details>
      <details>
        <summary>${say(locale, 'reference')}</summary>
        ${reference(element, locale)}
      </details>
    </section>`;
  }

  #stateChoice() {
    const { locale, states } = this;
    return html`<label>
      ${say(locale, 'state')}
      <select @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}>
        ${states.map(({ id, name }) => html`<option value=${id} .selected=${id === this.#state.id}>${say(locale, name)}</option>`)}
      </select>
    </label>`;
  }

  #field({ name, type = '' }: Told) {
    const values = [...type.matchAll(/'([^']+)'/g)].map((found) => found[1] ?? '');
    const set = ({ target }: Event) => this.#set(name, (target as HTMLInputElement).value);
    const value = this.#attributes.get(name) ?? '';
    if (values.length)
      return html`<label>
        <code>${name}</code>
        <select @change=${set}>
          <option value="" .selected=${value === ''}>${say(this.locale, 'unset')}</option>
          ${values.map((one) => html`<option value=${one} .selected=${value === one}>${one}</option>`)}
        </select>
      </label>`;
    const isNumber = type.includes('number');
    return html`<label>
      <code>${name}</code>
      <input type=${isNumber ? 'number' : 'text'} step="any" placeholder=${say(this.locale, 'unset')} .value=${value} @input=${set} />
    </label>`;
  }

  #set(name: string, value: string): void {
    if (value === '') this.#attributes.delete(name);
    else this.#attributes.set(name, value);
    if (value === '') this.live.removeAttribute(name);
    else this.live.setAttribute(name, value);
    this.redraw();
  }

  #choose(id: string): void {
    const state = this.states.find((one) => one.id === id);
    if (!state) return;
    this.#state = state;
    this.#data = dataOf(state);
    this.#give();
    this.redraw();
  }

  #edit = ({ target }: Event): void => {
    this.#data = (target as HTMLTextAreaElement).value;
    this.#give();
    this.redraw();
  };

  #give(): void {
    const { src } = this.#state.given;
    give(this.live, { snapshot: this.#data.trim() || undefined, ...(!this.#data && { src }) });
  }

  /** What is wrong with the text of its data, if anything. */
  #fault(): string {
    const { fault } = this.#data.trim() ? readJson(this.#data) : {};
    return fault ? sayFault(fault, this.locale) : '';
  }

  #showAll = ({ currentTarget }: Event): void => {
    if (!(currentTarget as HTMLDetailsElement).open || this.#all) return;
    this.#all = this.states.map(({ given }) => {
      const one = document.createElement(this.element.tag);
      give(one, given);
      return one;
    });
    this.redraw();
  };

  #tagText(): string {
    const { tag, script } = this.element;
    const { value: data } = readJson(this.#data);
    const attributes = Object.fromEntries(this.#attributes);
    if (!this.#data && this.#state.given.src) attributes.src = this.#state.given.src;
    return tagOf(tag, attributes, data, {
      script: new URL(script.file, location.href).href,
      integrity: script.integrity,
    });
  }
}

/** What a state is given, as a visitor may edit it. */
const dataOf = ({ given: { snapshot } }: State): string =>
  typeof snapshot === 'string'
    ? snapshot
    : snapshot === undefined
      ? ''
      : JSON.stringify(snapshot, undefined, 1);

const give = (to: HTMLElement, { snapshot, src }: State['given']): void => {
  Object.assign(to, { snapshot, src });
};
