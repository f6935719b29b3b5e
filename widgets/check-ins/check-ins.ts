import { html } from 'lit/html.js';
import { newestCheckIns, type ScoredSnapshot } from '../../core/snapshot';
import { formatDate } from '../../core/words';
import { SnapshotElement } from '../element';
import { say } from '../messages';
import { note } from '../note';
import { baseStyle } from '../style';
import { checkInItem } from './check-in';
import { sayCheckIns } from './messages';
import { checkInsStyle } from './style';

const usual = 5;
const most = 100;

/**
 * The newest check-ins of a cycle's key results, or of one objective's, as a list. A snapshot tells a status and a note
 * of the latest one of each key result alone.
 *
 * @tag okr-check-ins
 * @csspart check-in - One check-in.
 * @csspart value - Value and target, and the value before.
 * @csspart status - Status by shape, word and colour.
 * @csspart footer - Date.
 */
export class CheckIns extends SnapshotElement {
  static override properties = [...SnapshotElement.properties, 'count', 'objective'];
  static override styles = [baseStyle, checkInsStyle];

  /**
   * How many are shown, 1 to 100; 5 where absent.
   * @attr
   */
  declare count?: number | string | null;
  /**
   * Place of the objective whose check-ins are shown, from 1; those of all where absent.
   * @attr
   */
  declare objective?: number | string | null;

  protected override draw(snapshot: ScoredSnapshot, problem?: string) {
    const { locale, objective: place } = this;
    const { asOf, title, lang = '' } = snapshot;
    const one = place == null ? undefined : snapshot.objectives[Number(place) - 1];
    if (place != null && !one) return note(problem ?? say(locale, 'noSuchObjective', { n: place }));
    const count = Math.min(most, Math.max(1, Math.floor(Number(this.count)) || usual));
    const checkIns = newestCheckIns(one ? { ...snapshot, objectives: [one] } : snapshot, count);
    return html`<section part="card" lang="en">
      <h2 part="title">
        <slot name="title">${(one?.title ?? title) ? html`<bdi lang=${lang}>${one?.title ?? title}</bdi> <small>${sayCheckIns(locale, 'kind')}</small>` : sayCheckIns(locale, 'untitled')}</slot>
      </h2>
      ${checkIns.length ? html`<ol>${checkIns.map((checkIn) => checkInItem(checkIn, asOf, locale, lang))}</ol>` : note(sayCheckIns(locale, 'none'))}
      ${problem && note(problem)}
      <footer part="footer">
        <p><bdi>${say(locale, 'updated', { date: formatDate(asOf, locale) })}</bdi></p>
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }
}
