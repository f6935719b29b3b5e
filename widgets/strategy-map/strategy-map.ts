import { html } from 'lit/html.js';
import { chainOf, readSnapshot, type ScoredMap, type ScoredSnapshot, scoreMap } from '../../core/snapshot';
import { columnOf, lanesOf, layoutMap, type MapLayout } from '../../core/snapshot/map';
import { formatDate } from '../../core/words';
import { SnapshotElement } from '../element';
import { drawKpiRing, kpiStatusWords } from '../kpi/standing';
import { say } from '../messages';
import { note } from '../note';
import { baseStyle } from '../style';
import { today } from '../today';
import { countsLine } from './counts';
import { mapTable } from './data';
import { detail } from './detail';
import { drawLinks } from './links';
import { listStyle } from './list-style';
import { mapStyle } from './map-style';
import { sayMap } from './messages';
import { isArrow, neighbour } from './neighbour';
import { kpiLine, linkWords } from './reading';
import { schemeStyle } from './scheme-style';
import { drawThemes } from './themes';

const none: ReadonlySet<number> = new Set();
/** Fewer than these beside each other are drawn no larger. */
const leastWidth = 3.75;

/**
 * The strategy map of a snapshot: lanes, objectives, and what drives what. Pointing at an objective or walking to it
 * with the arrow keys lights the chain through it; opening one dispatches a cancelable `okr-open` with its `place`, and
 * shows all there is to read of it unless that is prevented.
 *
 * @tag okr-strategy-map
 * @fires {CustomEvent<{ place: number }>} okr-open - An objective is opened; `place` counts from 0. Bubbles, composed, cancelable.
 * @csspart header - Title and counts.
 * @csspart lane - The lane of a perspective.
 * @csspart theme - The column of a theme.
 * @csspart objective - A strategic objective.
 * @csspart ring - The ring of its score, a picture with its sentence.
 * @csspart status - Status by shape, word and colour.
 * @csspart detail - What is shown of an objective that is opened.
 * @csspart footer - Legend, date, and the data as a table.
 * @cssprop [--okr-financial=light-dark(#e9f0fb, #1d2736)] - The first lane from the top.
 * @cssprop [--okr-customer=light-dark(#eaf5ee, #1b2a22)] - The second lane.
 * @cssprop [--okr-process=light-dark(#fbf1e2, #2d2619)] - The third lane.
 * @cssprop [--okr-learning=light-dark(#f3ecf8, #272031)] - The fourth lane.
 */
export class StrategyMap extends SnapshotElement {
  static override properties = [...SnapshotElement.properties, 'notes', 'circle', 'lit'];
  static override styles = [baseStyle, listStyle, mapStyle, schemeStyle];

  /** By place, a few words that stand after an objective's KPI; as a property only. */
  declare notes?: readonly string[];
  /**
   * The place of the objective whose chain is lit while none is pointed at, from 0.
   * @attr
   */
  declare lit?: number | string | null;
  /** Places of objectives that are lit as a fault, such as a circle that was refused; as a property only. */
  declare circle?: readonly number[];

  #layout?: { of: unknown; drawn: MapLayout };
  /** What is pointed at or focused. */
  #at?: number;
  /** The objective that the Tab key comes to. */
  #stop?: number;
  #opened?: number;

  protected override read(input: unknown) {
    return readSnapshot(input);
  }

  /** Puts the focus on the objective at a place, once it is drawn. */
  async focusObjective(place: number): Promise<void> {
    this.#stop = place;
    this.requestUpdate();
    await this.updateComplete;
    this.buttonOf(place)?.focus();
  }

  /** The button that an objective is drawn as. */
  buttonOf(place: number): HTMLElement | undefined {
    return this.#buttons().find((one) => one.dataset.objective === `${place}`);
  }

  protected override draw(snapshot: ScoredSnapshot, problem?: string) {
    const { locale } = this;
    const { asOf, title, lang = '' } = snapshot;
    const map = scoreMap(snapshot, today());
    if (!map) return note(problem ?? sayMap(locale, 'noMap'));
    return html`<section part="card" lang="en">
      <header part="header">
        <h2 part="title">
          <slot name="title">${title ? html`<bdi lang=${lang}>${title}</bdi> <small>${sayMap(locale, 'kind')}</small>` : sayMap(locale, 'untitled')}</slot>
        </h2>
        ${countsLine(map, locale)}
      </header>
      ${this.#map(map, snapshot.map, lang)} ${problem && note(problem)}
      <footer part="footer">
        <p><span class="arrow" aria-hidden="true">→</span> ${sayMap(locale, 'legend')}</p>
        <p class="lit"><span class="arrow" aria-hidden="true">→</span> ${sayMap(locale, 'chain')}</p>
        <p class="updated"><bdi>${say(locale, 'updated', { date: formatDate(asOf, locale) })}</bdi></p>
        <details>
          <summary>${sayMap(locale, 'data')}</summary>
          ${mapTable(map, locale, lang)}
        </details>
        <slot name="footer"></slot>
      </footer>
      <div class="detail" part="detail" popover role="dialog" @toggle=${this.#close} aria-label=${map.objectives[this.#opened ?? -1]?.title ?? ''}>
        ${this.#opened === undefined ? '' : this.#detail(map, this.#opened, lang)}
      </div>
    </section>`;
  }

  #map(map: ScoredMap, given: ScoredSnapshot['map'], lang: string) {
    if (this.#layout?.of !== given) this.#layout = { of: given, drawn: layoutMap(map) };
    const { drawn } = this.#layout as { drawn: MapLayout };
    const at = this.#at ?? (this.lit == null ? -1 : Number(this.lit));
    const { links, objectives } = map.objectives[at]
      ? chainOf(map.links, at)
      : { links: none, objectives: none };
    const width = Math.max(leastWidth, drawn.width);
    const aside = (width - drawn.width) / 2;
    const order = lanesOf(map).map((places) =>
      places.sort((one, other) => columnOf(map, one) - columnOf(map, other)),
    );
    const stop = map.objectives[this.#stop ?? -1] ? this.#stop : order.flat()[0];
    const circle = new Set(Array.isArray(this.circle) ? this.circle : []);
    const lane = (places: readonly number[], at: number) => {
      const { title, question } = map.perspectives[at] ?? {};
      const { y, height } = drawn.lanes[at] ?? { y: 0, height: 0 };
      return html`<li class="lane l${at % 4}" part="lane" data-lane=${at} .style=${`--y:${y};--lane:${height}`}>
        <div class="lane-name">
          <h3><bdi lang=${lang}>${title}</bdi></h3>
          <p><bdi lang=${lang}>${question}</bdi></p>
        </div>
        <ul>
          ${places.map((place) => {
            const { x = 0, y: top = 0 } = drawn.objectives[place] ?? {};
            const tone = circle.has(place) ? 'circle' : objectives.has(place) ? 'lit' : '';
            return html`<li class="node ${tone}" part="objective" .style=${`--x:${x + aside};--top:${top - y}`}>
              ${this.#objective(map, place, lang, place === stop)}
            </li>`;
          })}
          ${places.length ? '' : html`<li class="empty">${sayMap(this.locale, 'emptyLane')}</li>`}
        </ul>
      </li>`;
    };
    // The lowest lane is written first: whoever listens hears the chain from its causes on.
    return html`<div class="map" @keydown=${this.#walk} @click=${this.#open} @pointerover=${this.#look} @pointerleave=${this.#look} @focusin=${this.#look} @focusout=${this.#look}>
      <ul class=${map.themes ? 'lanes themed' : 'lanes'} .style=${`--w:${width};--h:${drawn.height}`}>
        ${order.map(lane).reverse()}
        <li class="drawing" aria-hidden="true" .style=${`--aside:${aside};--drawn:${drawn.width}`}>${drawThemes(map, drawn, lang)} ${drawLinks(drawn, links)}</li>
      </ul>
    </div>`;
  }

  #objective(map: ScoredMap, place: number, lang: string, isStop: boolean) {
    const { locale } = this;
    const one = map.objectives[place];
    if (!one) return '';
    const facts = html`<bdi lang=${lang}>${[kpiLine(one, locale), this.notes?.[place]].filter(Boolean).join(' · ')}</bdi>`;
    return html`<button type="button" data-objective=${place} tabindex=${isStop ? 0 : -1} aria-labelledby="t${place}" aria-describedby="r${place} d${place}">
        ${drawKpiRing(one.standing, locale)}
        <span class="words">
          <span class="name" id="t${place}"><bdi lang=${lang}>${one.title}</bdi></span>
          <span class="facts">${facts}</span>
        </span>
      </button>
      <p class="aloud" id="r${place}">${kpiStatusWords(one.standing, locale)}, ${facts},</p>
      <p class="drives" id="d${place}"><bdi lang=${lang}>${linkWords(map, place, locale)}</bdi></p>`;
  }

  #detail(map: ScoredMap, place: number, lang: string) {
    return html`<button type="button" class="close" autofocus @click=${() => this.#popover()?.hidePopover?.()}>
        ${sayMap(this.locale, 'close')}
      </button>
      ${detail(map, place, this.locale, lang, this.notes?.[place])}`;
  }

  #buttons(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[data-objective]') ?? [])];
  }

  #popover(): HTMLElement | null {
    return this.shadowRoot.querySelector('[popover]');
  }

  #look = ({ type, target, relatedTarget }: Event & { relatedTarget?: EventTarget | null }): void => {
    const seen = type === 'focusout' || type === 'pointerleave' ? relatedTarget : target;
    const focused = placeOf(this.shadowRoot.activeElement);
    // What is focused stays lit while nothing is pointed at.
    const at = placeOf(seen) ?? (type === 'focusout' ? undefined : focused);
    const stop = type === 'focusin' ? at : this.#stop;
    if (at === this.#at && stop === this.#stop) return;
    this.#at = at;
    this.#stop = stop;
    this.requestUpdate();
  };

  #walk = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const from = (target as Element).closest<HTMLElement>('[data-objective]');
    if (!from || !isArrow(key) || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    neighbour(this.#buttons(), from, key)?.focus();
  };

  #close = ({ newState }: Event & { newState?: string }): void => {
    const { activeElement } = this.shadowRoot;
    const isFree = !activeElement || activeElement.closest('.detail');
    if (newState === 'closed' && isFree && this.#opened !== undefined) this.buttonOf(this.#opened)?.focus();
  };

  #open = async ({ target }: Event): Promise<void> => {
    const place = placeOf(target);
    if (place === undefined) return;
    const detail = { place };
    if (
      !this.dispatchEvent(
        new CustomEvent('okr-open', { bubbles: true, composed: true, cancelable: true, detail }),
      )
    )
      return;
    this.#opened = place;
    this.requestUpdate();
    await this.updateComplete;
    const node = this.buttonOf(place)?.getBoundingClientRect();
    const box = this.#popover();
    if (!node || !box?.showPopover) return;
    box.showPopover();
    const { width, height } = box.getBoundingClientRect();
    const within = (at: number, most: number) => `${Math.max(8, Math.min(at, most - 8))}px`;
    // All four: where a page is written from the right, a left alone would yield.
    box.style.inset = `${within(node.bottom + 6, innerHeight - height)} auto auto ${within(node.left, innerWidth - width)}`;
  };
}

/** The place of the objective that something belongs to. */
function placeOf(target: EventTarget | null | undefined): number | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-objective]') : undefined;
  return element ? Number(element.dataset.objective) : undefined;
}
