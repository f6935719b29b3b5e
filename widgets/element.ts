import type { TemplateResult } from 'lit/html.js';
import {
  type Problem,
  type ReadSnapshot,
  readScorecard,
  type ScoredSnapshot,
  scoreSnapshot,
} from '../core/snapshot';
import { usableLocale } from '../core/words';
import { DrawnElement } from './drawn-element';
import { load } from './load';
import { say } from './messages';
import { note, partly } from './note';
import { today, unwatchToday, watchToday } from './today';

export type WidgetState = 'empty' | 'loading' | 'problem' | 'ready';

/**
 * What every widget of a snapshot shares: where the snapshot comes from, the states, and the day it is drawn for.
 * `snapshot` (property or attribute) wins over `src`, and that over JSON in a `<script type="application/json">` child. Input
 * that cannot be read never throws: the last good snapshot stays, and a sentence says what is wrong.
 */
export abstract class SnapshotElement extends DrawnElement {
  /** By this a second copy of the script knows that the tag is defined already. */
  static pacemark = true;
  static override properties = ['snapshot', 'src'];

  /** A snapshot as an object or as JSON text; the attribute is for hosts that keep no script inside an element. */
  declare snapshot?: unknown;
  /** Address of a snapshot: https, or http on this machine. */
  declare src?: string | null;

  /** The last snapshot that could be read, and what was left out of it. */
  #read?: ReadSnapshot;
  #problem?: string;
  /** The snapshot or address that was taken last. */
  #taken?: unknown;
  #loading?: AbortController;

  /** Draws the snapshot that was read; `problem` is what was left out of it, or why a newer one could not be read. */
  protected abstract draw(scored: ScoredSnapshot, problem?: string): TemplateResult;

  /** Reads what this widget draws of a snapshot. */
  protected read(input: unknown): ReadSnapshot {
    return readScorecard(input);
  }

  get state(): WidgetState {
    if (this.#problem) return 'problem';
    return this.#read ? 'ready' : this.#loading ? 'loading' : 'empty';
  }

  /** The locale for numbers and dates: the element's own `lang`, else the reader's. */
  protected get locale(): string {
    return usableLocale(this.lang, globalThis.navigator?.language);
  }

  protected override begin(): void {
    super.begin();
    // It goes on observing wherever the element is taken.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['lang'],
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchToday(this);
  }

  disconnectedCallback(): void {
    unwatchToday(this);
    // What was not all there is asked for again when the element comes back.
    if (this.#loading) this.#take(undefined);
  }

  override render(): TemplateResult {
    const { snapshot, src, locale } = this;
    const given = snapshot ?? src ?? this.#textInside();
    if (given !== this.#taken) {
      this.#take(given);
      if (given === src && src != null) this.#load(src);
      else if (given != null) this.#use(given);
    }
    const read = this.#read;
    const problem = this.#problem;
    if (!read?.snapshot) return note(problem ?? say(locale, this.#loading ? 'loading' : 'empty'));
    const shown = problem ? say(locale, 'kept', { problem }) : partly(read, locale);
    return this.draw(scoreSnapshot(read.snapshot, today()), shown);
  }

  /** JSON inside the element; while the page is still coming, only when it is whole. */
  #textInside(): string | undefined {
    const text = this.querySelector('script[type="application/json"]')?.textContent?.trim();
    return text && (document.readyState !== 'loading' || parse(text) !== undefined) ? text : undefined;
  }

  /** Remembers what is read or loaded from now on, and ends what was being loaded. */
  #take(given: unknown): void {
    this.#taken = given;
    this.#loading?.abort();
    this.#loading = undefined;
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    const { text, fault, n = 0 } = await load(src, loading.signal);
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    if (fault) this.#fail(say(this.locale, fault, { n }));
    else this.#use(text);
    this.requestUpdate();
  }

  #use(input: unknown): void {
    const value = typeof input === 'string' ? parse(input) : input;
    const read = this.read(value);
    const { snapshot, problems } = read;
    if (snapshot) {
      this.#read = read;
      this.#problem = undefined;
      this.#tell('ready', read);
    } else {
      const place = problems[0]?.path || 'JSON';
      this.#fail(say(this.locale, value === undefined ? 'notJson' : 'notSnapshot', { place }), problems);
    }
  }

  #fail(message: string, problems: Problem[] = []): void {
    this.#problem = message;
    this.#tell('problem', { message, problems });
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
