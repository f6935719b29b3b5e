import { html } from 'lit/html.js';
import {
  type Destination,
  destinations,
  longestForNotion,
  type Made,
  type Place,
  sayPublish,
  type Target,
  waysInto,
} from '../../../core/publish';
import { elementOf, type Snapshot } from '../../../core/snapshot';
import { handOver } from '../../../entrypoints/shared/backup/backup-file';
import { lookOf, type Scheme } from '../../../entrypoints/shared/embed/look';
import { drawPng, svgAddress } from '../../../entrypoints/shared/picture/draw-png';
import { textMeasure } from '../../../entrypoints/shared/picture/measure-text';
import { widgetTokens } from '../../tokens';
import { elements } from './built';
import { copyButton } from './copy-button';
import { say } from './messages';

/** An SVG is drawn again with the faces of whoever opens it: columns leave room for wider ones. */
const slack = 1.06;

/** Whether what stands beside this page can be reached from another: a file on somebody's disk cannot. */
const isHosted = /^https?:$/.test(location.protocol);

/** The ways into a place that is chosen by name, each made before it is asked for: a clipboard takes only that. */
export class WaysView {
  #destination = destinations.find(({ id }) => id === 'intranet') as Destination;
  #scheme: Scheme = 'light';
  #snapshot?: Snapshot;
  #made = new Map<string, Made>();
  #turn = 0;

  constructor(
    readonly today: string,
    readonly locale: string,
    readonly redraw: () => void,
  ) {}

  /** Makes every way anew for another snapshot; what was made before is not given away any more. */
  show(snapshot: Snapshot | undefined): void {
    this.#snapshot = snapshot;
    this.#made = new Map();
    const turn = ++this.#turn;
    if (!snapshot) return;
    const { first, rest } = waysInto(this.#destination, isHosted);
    for (const target of [...first, ...rest].filter(isPossible))
      void Promise.resolve(target.make(snapshot, this.#place(snapshot))).then((made) => {
        if (turn !== this.#turn) return;
        this.#made.set(target.id, made);
        this.redraw();
      });
  }

  render() {
    const { locale } = this;
    const snapshot = this.#snapshot;
    if (!snapshot) return '';
    const { first, rest } = waysInto(this.#destination, isHosted);
    return html`<label>
        ${say(locale, 'where')}
        <select @change=${this.#choose}>
          ${destinations.map((one) => html`<option value=${one.id} .selected=${one === this.#destination}>${sayPublish(locale, one.name)}</option>`)}
        </select>
      </label>
      <p role="status">${sayPublish(locale, this.#destination.allows)}</p>
      ${this.#list(first)}
      ${rest.length > 0 ? html`<details><summary>${say(locale, 'otherWays', { count: rest.length })}</summary>${this.#list(rest)}</details>` : ''}`;
  }

  #list = (targets: readonly Target[]) =>
    html`<ul class="ways">${targets.map((one) => html`<li data-target=${one.id}>${this.#way(one)}</li>`)}</ul>`;

  #way(target: Target) {
    const { locale } = this;
    const label = sayPublish(locale, target.label);
    const made = this.#made.get(target.id);
    const text = made && !made.drawing ? made.text : undefined;
    return html`<h3>${label}</h3>
      <p>${sayPublish(locale, target.about)}</p>
      ${isPossible(target) ? '' : html`<p>${say(locale, 'needsHost')}</p>`}
      ${text && html`<pre tabindex="0"><code>${text}</code></pre>`}
      ${made?.drawing && this.#picture(made.drawing)}
      ${target.id === 'embed-link' && made ? html`<p>${say(locale, 'linkLength', { count: made.text.length, most: longestForNotion })}</p>` : ''}
      ${made && copyButton(() => made, label, locale)} ${made?.file && this.#save(made.file)}`;
  }

  #picture({ svg, alternative, width, height }: NonNullable<Made['drawing']>) {
    return html`<img src=${svgAddress(svg)} alt=${alternative} width=${width} height=${height} />
      <label>
        ${say(this.locale, 'scheme')}
        <select @change=${this.#recolour}>
          ${(['light', 'dark'] as const).map((one) => html`<option value=${one} .selected=${one === this.#scheme}>${say(this.locale, one)}</option>`)}
        </select>
      </label>`;
  }

  #save({ name, type, content }: NonNullable<Made['file']>) {
    const save = ({ currentTarget }: Event) => {
      handOver(new Blob([content], { type }), name);
      const told = (currentTarget as Element).nextElementSibling;
      if (told) told.textContent = say(this.locale, 'saved', { name });
    };
    return html`<p class="doing">
      <button type="button" @click=${save}>${say(this.locale, 'save', { name })}</button>
      <span role="status"></span>
    </p>`;
  }

  #choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    this.#destination = destinations.find(({ id }) => id === value) ?? this.#destination;
    this.#again();
  };

  #recolour = ({ target }: Event): void => {
    this.#scheme = (target as HTMLSelectElement).value as Scheme;
    this.#again();
  };

  #again(): void {
    this.show(this.#snapshot);
    this.redraw();
  }

  #place(snapshot: Snapshot): Place {
    const { script } = elementOf(snapshot);
    const beside = (name: string) => new URL(name, location.href).href;
    return {
      today: this.today,
      locale: this.locale,
      page: beside('embed.html'),
      script: beside(script),
      integrity: elements.find(({ script: { file } }) => file === script)?.script.integrity,
      data: beside('scorecard.json'),
      look: lookOf(this.#scheme, textMeasure(widgetTokens.font, slack)),
      drawPng,
    };
  }
}

const isPossible = ({ needs }: Target): boolean => needs === 'nothing' || isHosted;
