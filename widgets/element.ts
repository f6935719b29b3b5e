import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  type ReadSnapshot,
  readScorecard,
  type ScoredSnapshot,
  type Snapshot,
  scoreSnapshot,
} from '../core/snapshot';
import { usableLocale } from '../core/words';
import { load } from './load';
import { say } from './messages';
import { note, partly } from './note';
import { today, watchToday } from './today';

export type WidgetState = 'empty' | 'loading' | 'problem' | 'ready';

/**
 * What every widget of a snapshot shares: where the snapshot comes from, the states, and the day it is drawn for.
 * `snapshot` (property or attribute) wins over `src`, and that over JSON in a `<script type="application/json">` child. Input
 * that cannot be read never throws: the last good snapshot stays, and a sentence says what is wrong.
 */
export abstract class SnapshotElement extends LitElement {
  /** By this a second copy of the script knows that the tag is defined already. */
  static pacemark = true;
  static override properties: PropertyDeclarations = { snapshot: {}, src: {} };

  /** A snapshot as an object or as JSON text; the attribute is for hosts that keep no script inside an element. */
  declare snapshot?: unknown;
  /** Address of a snapshot: https, or http on this machine. */
  declare src?: string | null;

  /** The last snapshot that could be read, and what was left out of it. */
  #read?: ReadSnapshot;
  #problem?: string;
  #asked?: string | null;
  #inline?: string;
  #loading?: AbortController;
  #ended?: () => void;
  #observer = new MutationObserver(() => this.requestUpdate());

  /** Draws the snapshot that was read; `problem` is what was left out of it, or why a newer one could not be read. */
  protected abstract draw(snapshot: Snapshot, scored: ScoredSnapshot, problem?: string): TemplateResult;

  get state(): WidgetState {
    if (this.#problem) return 'problem';
    return this.#read ? 'ready' : this.#loading ? 'loading' : 'empty';
  }

  /** The locale for numbers and dates: the element's own `lang`, else the reader's. */
  protected get locale(): string {
    return usableLocale(this.lang, navigator.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['lang'],
    });
    this.#ended = watchToday(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#ended?.();
    if (this.#loading) this.#asked = undefined;
    this.#stopLoading();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.snapshot == null && this.src != null) {
      if (this.src !== this.#asked) this.#load(this.src);
      return;
    }
    this.#stopLoading();
    this.#asked = undefined;
    if (this.snapshot == null) this.#readInline();
    else if (changed.has('snapshot')) this.#use(this.snapshot);
  }

  protected override render(): TemplateResult {
    const read = this.#read;
    const { locale } = this;
    if (!read?.snapshot) return note(this.#problem ?? say(locale, this.#loading ? 'loading' : 'empty'));
    const shown = this.#problem ? say(locale, 'kept', { problem: this.#problem }) : partly(read, locale);
    return this.draw(read.snapshot, scoreSnapshot(read.snapshot, today()), shown);
  }

  #readInline(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent?.trim();
    if (!text || text === this.#inline) return;
    if (document.readyState === 'loading' && parse(text) === undefined) {
      // The parser is still bringing it.
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
      return;
    }
    this.#inline = text;
    this.#use(text);
  }

  async #load(src: string): Promise<void> {
    this.#stopLoading();
    this.#asked = src;
    const loading = new AbortController();
    this.#loading = loading;
    const { text, fault, n = 0 } = await load(src, loading.signal);
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    if (fault) this.#fail(say(this.locale, fault, { n }));
    else this.#use(text);
    this.requestUpdate();
  }

  #stopLoading(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  #use(input: unknown): void {
    const value = typeof input === 'string' ? parse(input) : input;
    if (value === undefined) {
      this.#fail(say(this.locale, 'notJson'));
      return;
    }
    const read = readScorecard(value);
    if (!read.snapshot) {
      this.#fail(say(this.locale, 'notSnapshot', { place: read.problems[0]?.path || 'JSON' }), read);
      return;
    }
    this.#read = read;
    this.#problem = undefined;
    this.#tell('ready', read);
  }

  #fail(message: string, read?: ReadSnapshot): void {
    this.#problem = message;
    this.#tell('problem', { message, problems: read?.problems ?? [] });
  }

  #tell(what: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`okr-${what}`, { bubbles: true, composed: true, detail }));
  }
}

/** The value of a JSON text, which is never undefined; undefined for any other text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
