import { html } from 'lit/html.js';
import type { CivilDate, Standing } from '../../core/scoring';
import type { ScoredSnapshot, Snapshot } from '../../core/snapshot';
import { SnapshotElement } from '../element';
import { say } from '../messages';
import { note } from '../note';
import { statusMark } from '../status';
import { baseStyle } from '../style';
import { standingByHand } from './by-hand';
import { drawRing } from './ring';
import { ringStyle } from './style';

/**
 * One ring with its pace tick: of a snapshot (the whole of it, or the objective whose place from 1 is named), or of
 * numbers written by hand in `value` and `expected` (shares: 1 is the target).
 */
export class ProgressRing extends SnapshotElement {
  static override properties = [...SnapshotElement.properties, 'value', 'expected', 'label', 'objective'];
  static override styles = [baseStyle, ringStyle];

  declare value?: number | string | null;
  declare expected?: number | string | null;
  declare label?: string | null;
  declare objective?: number | string | null;

  override render() {
    if (this.value == null) return super.render();
    return this.#figure(standingByHand(this.value, this.expected), '');
  }

  protected override draw(snapshot: Snapshot, scored: ScoredSnapshot, problem?: string) {
    const { objective: place } = this;
    const at = Number(place) - 1;
    const one = scored.objectives[at];
    if (place && !one) return note(say(this.locale, 'noSuchObjective', { n: place }));
    const title = one ? snapshot.objectives?.[at]?.title : (snapshot.title ?? snapshot.cycle?.title);
    return this.#figure(one?.standing ?? scored.standing, title, scored.statusOf, one?.score, problem);
  }

  #figure(standing: Standing, title = '', statusOf?: CivilDate, score?: number, problem?: string) {
    return html`<figure part="card" lang="en">
      ${drawRing(standing, this.locale, statusOf, score)}
      <figcaption>
        <bdi part="title">${this.label ?? title}</bdi> ${standing.reason.rule === 'noPace' ? '' : statusMark(standing, this.locale, statusOf)}
      </figcaption>
      ${problem && note(problem)}
    </figure>`;
  }
}
