import type { TemplateResult } from 'lit/html.js';
import {
  type Problem,
  type ReadSnapshot,
  readScorecard,
  type ScoredSnapshot,
  scoreSnapshot,
} from '../core/snapshot';
import { formatDate, usableLocale } from '../core/words';
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
 *
 * @attr {'light' | 'dark'} theme - Keeps to one scheme; without it the widget follows the page's `color-scheme`.
 * @attr {'host'} font - Takes the font of the page; without it the widget has its own.
 * @attr {string} lang - Locale of numbers and dates, a language tag; without it the reader's own.
 * @fires {CustomEvent<ReadSnapshot>} okr-ready - A snapshot was read: `snapshot`, the `problems` of what was left out of it, and whether it is of a `newer` version. Bubbles, composed.
 * @fires {CustomEvent<{ message: string, problems: Problem[] }>} okr-problem - A snapshot could not be loaded or read: the sentence that is shown, and each place that is not as expected. Bubbles, composed.
 * @slot title - Stands for the title of the snapshot.
 * @slot footer - Stands at the end.
 * @csspart card - All that is drawn.
 * @csspart title - Its title.
 * @csspart note - A sentence where the picture would stand, or under it.
 * @cssprop [--okr-surface=light-dark(#ffffff, #1d2024)] - Behind everything.
 * @cssprop [--okr-surface-2=light-dark(#f1f0eb, #272b30)] - Behind the footer.
 * @cssprop [--okr-line=light-dark(#e0ded6, #363b42)] - Borders.
 * @cssprop [--okr-text=light-dark(#1f2328, #eceef0)] - Text, and the tick of today's pace.
 * @cssprop [--okr-text-2=light-dark(#5a616a, #a5adb6)] - Quieter text.
 * @cssprop [--okr-focus=light-dark(#1f5fd0, #8ab4ff)] - What has the focus, or is pointed at.
 * @cssprop [--okr-done=light-dark(#3457c4, #93aaff)] - The status "done".
 * @cssprop [--okr-on-track=light-dark(#21794b, #62c78d)] - The status "on track".
 * @cssprop [--okr-at-risk=light-dark(#9a5b00, #e9b04d)] - The status "at risk".
 * @cssprop [--okr-off-track=light-dark(#b3322b, #ff8d82)] - The status "off track".
 * @cssprop [--okr-no-data=light-dark(#626971, #949da7)] - The status "no data", and what is of an earlier day.
 * @cssprop [--okr-track=light-dark(#e5e3db, #343940)] - What of a ring or a bar is not reached yet.
 * @cssprop [--okr-font=system-ui, sans-serif] - Font family.
 * @cssprop [--okr-size-2=0.8125em] - Size of small text.
 * @cssprop [--okr-size-3=0.9375em] - Size of text.
 * @cssprop [--okr-size-4=1.125em] - Size of headings.
 * @cssprop [--okr-size-5=1.5em] - Size of the title where there is room.
 * @cssprop [--okr-radius=10px] - Radius of corners.
 */
export abstract class SnapshotElement extends DrawnElement {
  /** By this a second copy of the script knows that the tag is defined already. */
  static pacemark = true;
  static override properties = ['snapshot', 'src', 'refresh'];

  /**
   * A snapshot as an object or as JSON text; the attribute is for hosts that keep no script inside an element.
   * @attr
   */
  declare snapshot?: unknown;
  /**
   * Address of a snapshot: https, or http on this machine.
   * @attr
   */
  declare src?: string | null;
  /**
   * Minutes after which `src` is asked again, 1 or more, while the page is visible; without it, never. What has not
   * changed is not sent again where its server gives an `ETag` or a date.
   * @attr
   */
  declare refresh?: number | string | null;

  /** The last snapshot that could be read, and what was left out of it. */
  #read?: ReadSnapshot;
  #problem?: string;
  /** The snapshot or address that was taken last. */
  #taken?: unknown;
  #loading?: AbortController;
  /** The instant at which `src` was asked last; not a number before. */
  #asked = Number.NaN;
  #timer?: ReturnType<typeof setTimeout>;

  /** Draws the snapshot that was read; `problem` is what was left out of it, or why a newer one could not be read. */
  protected abstract draw(scored: ScoredSnapshot, problem?: string): TemplateResult;

  /** Reads what this widget draws of a snapshot. */
  protected read(input: unknown): ReadSnapshot {
    return readScorecard(input);
  }

  /** Whether there is nothing to draw, something on its way, a problem to tell, or a picture. */
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
    // It goes on observing wherever the element is taken; in a page that took observers away it shows what it began with.
    if (globalThis.MutationObserver)
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
    if (this.#loading) this.#take(this.#taken);
  }

  override render(): TemplateResult {
    const { snapshot, locale } = this;
    const src = this.src ?? undefined;
    const given = snapshot ?? src ?? this.#textInside();
    if (given !== this.#taken) {
      this.#take(given);
      // What came from another address would pass for what is at this one.
      if (given === src) this.#read = this.#problem = undefined;
      else this.#use(given);
    }
    if (src && given === src) this.#keep(src);
    const read = this.#read;
    const problem = this.#problem;
    if (!read?.snapshot) return note(problem ?? say(locale, this.#loading ? 'loading' : 'empty'));
    const shown = problem
      ? say(locale, 'kept', { problem, date: formatDate(read.snapshot.asOf, locale) })
      : partly(read, locale);
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
    this.#asked = Number.NaN;
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /**
   * Asks for the address when it is new and when it is due, which in a page that nobody sees it is not. Whoever comes
   * back to the page draws anew, and so asks.
   */
  #keep(src: string): void {
    const minutes = Number(this.refresh);
    const wait = minutes > 0 ? Math.max(1, minutes) * 60_000 : Infinity;
    const left = this.#asked + wait - Date.now();
    clearTimeout(this.#timer);
    // What is longer than a timer can be would be over at once.
    if (left > 0) this.#timer = setTimeout(() => this.requestUpdate(), Math.min(left, 1e9));
    else if (!this.#loading && !(left <= 0 && document.hidden)) this.#load(src);
  }

  async #load(src: string): Promise<void> {
    this.#asked = Date.now();
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
    const event = new CustomEvent(`okr-${what}`, { bubbles: true, composed: true, detail });
    this.dispatchEvent(event);
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
