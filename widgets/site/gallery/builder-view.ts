import { html } from 'lit/html.js';
import { elementOf } from '../../../core/snapshot';
import { example } from './example';
import { say } from './messages';
import { openFile } from './open-file';
import { readOf } from './read-of';
import { type Pasted, readPasted } from './read-pasted';
import { WaysView } from './ways-view';

/** The most problems that are listed. */
const mostProblems = 8;

/** The link builder: what is pasted, what was read of it, how others will see it, and the ways out. */
export class BuilderView {
  #text = '';
  #title = '';
  #cycle = '';
  #read: Pasted = { cycles: [], problems: [] };
  #widget?: HTMLElement;
  readonly #ways: WaysView;

  constructor(
    readonly today: string,
    readonly locale: string,
    readonly redraw: () => void,
  ) {
    this.#ways = new WaysView(today, locale, redraw);
  }

  render(direction: string) {
    const { locale } = this;
    const { snapshot, cycles, problems } = this.#read;
    return html`<section class="builder" id="builder" aria-labelledby="builder-name">
      <h2 id="builder-name">${say(locale, 'builder')}</h2>
      <p>${say(locale, 'builderAbout')}</p>
      <label>
        ${say(locale, 'pasteHere')}
        <textarea id="pasted" rows="8" spellcheck="false" placeholder=${say(locale, 'pastePlaceholder')} .value=${this.#text} @input=${this.#paste}></textarea>
      </label>
      <p class="doing">
        <button type="button" @click=${() => this.#take(example)}>${say(locale, 'example')}</button>
        <label>${say(locale, 'openFile')} <input type="file" accept=".csv,.tsv,.txt,.md,.json,.html" @change=${this.#open} /></label>
      </p>
      <label>
        ${say(locale, 'heading')}
        <input maxlength="200" placeholder=${say(locale, 'headingPlaceholder')} .value=${this.#title} @input=${this.#name} />
      </label>
      ${cycles.length > 1 ? this.#cycleChoice() : ''}
      <p role="status">${snapshot ? readOf(snapshot, locale) : problems.length ? say(locale, 'unread', { count: problems.length }) : say(locale, 'nothingYet')}</p>
      ${problems.length ? this.#problems(problems) : ''}
      ${snapshot ? html`<div class="stage" dir=${direction}><div class="widget">${this.#widget}</div></div>` : ''}
      ${this.#ways.render()}
    </section>`;
  }

  #problems(problems: readonly string[]) {
    return html`<ul class="problems">${problems.slice(0, mostProblems).map((one) => html`<li><bdi>${one}</bdi></li>`)}</ul>`;
  }

  #cycleChoice() {
    const choose = ({ target }: Event) => {
      this.#cycle = (target as HTMLSelectElement).value;
      this.#again();
    };
    return html`<label>
      ${say(this.locale, 'cycle')}
      <select @change=${choose}>
        ${this.#read.cycles.map(({ id, title }) => html`<option value=${id} .selected=${id === this.#cycle}>${title}</option>`)}
      </select>
    </label>`;
  }

  #paste = ({ target }: Event): void => this.#take((target as HTMLTextAreaElement).value);

  #name = ({ target }: Event): void => {
    this.#title = (target as HTMLInputElement).value;
    this.#again();
  };

  #open = async ({ target }: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    const read = await openFile(file, this.locale);
    if (read.ok) this.#take(read.text);
    else this.#show('', { cycles: [], problems: [read.problem] });
  };

  #take(text: string): void {
    this.#text = text;
    this.#again();
  }

  #again(): void {
    const { today, locale } = this;
    const wishes = { today, locale, title: this.#title, cycle: this.#cycle };
    const read = this.#text.trim() ? readPasted(this.#text, wishes) : { cycles: [], problems: [] };
    this.#show(this.#text, read);
  }

  #show(text: string, read: Pasted): void {
    this.#text = text;
    this.#read = read;
    const { snapshot } = read;
    const tag = snapshot && elementOf(snapshot).tag;
    if (tag && this.#widget?.localName !== tag) this.#widget = document.createElement(tag);
    if (this.#widget) Object.assign(this.#widget, { snapshot });
    this.#ways.show(snapshot);
    this.redraw();
  }
}
