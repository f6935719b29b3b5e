import { html } from 'lit/html.js';
import type { ScoredSnapshot, ShownStanding } from '../../core/snapshot';
import { SnapshotElement } from '../element';
import { say } from '../messages';
import { note } from '../note';
import { statusMark } from '../status';
import { baseStyle } from '../style';
import { standingByHand } from './by-hand';
import { drawRing } from './ring';
import { ringStyle } from './style';

/** What one ring is of. */
interface Drawn {
  standing: ShownStanding;
  title?: string;
  cycle?: { title?: string };
  lang?: string;
  score?: number;
}

/**
 * One ring with its pace tick: of a snapshot (the whole of it, or the objective whose place from 1 is named), or of
 * numbers written by hand in `value` and `expected` (shares: 1 is the target).
 *
 * @tag okr-progress-ring
 * @csspart ring - The ring, a picture with its sentence.
 * @csspart status - Status by shape, word and colour.
 */
export class ProgressRing extends SnapshotElement {
  static override properties = [...SnapshotElement.properties, 'value', 'expected', 'label', 'objective'];
  static override styles = [baseStyle, ringStyle];

  /**
   * Progress as a share of the target, instead of a snapshot; what is no number is no data.
   * @attr
   */
  declare value?: number | string | null;
  /**
   * Where an even pace would be today, 0 to 1: the tick, beside `value`.
   * @attr
   */
  declare expected?: number | string | null;
  /**
   * What stands under the ring instead of the title.
   * @attr
   */
  declare label?: string | null;
  /**
   * Place of an objective in the snapshot, from 1; without it the ring is of the whole cycle.
   * @attr
   */
  declare objective?: number | string | null;

  override render() {
    if (this.value == null) return super.render();
    return this.#figure({ standing: standingByHand(this.value, this.expected) });
  }

  protected override draw(scored: ScoredSnapshot, problem?: string) {
    const { objective: place, locale } = this;
    const one: Drawn | undefined = place ? scored.objectives[Number(place) - 1] : scored;
    if (!one) return note(problem ?? say(locale, 'noSuchObjective', { n: place ?? '' }));
    return this.#figure({ ...scored, score: undefined, ...one }, problem);
  }

  #figure({ standing, title, cycle, lang = '', score }: Drawn, problem?: string) {
    return html`<figure part="card" lang="en">
      ${drawRing(standing, this.locale, score)}
      <figcaption>
        <bdi part="title" lang=${lang}><slot name="title">${this.label ?? title ?? cycle?.title}</slot></bdi> ${standing.reason.rule === 'noPace' ? '' : statusMark(standing, this.locale)}
      </figcaption>
      ${problem && note(problem)}
      <slot name="footer"></slot>
    </figure>`;
  }
}
