import { html } from 'lit/html.js';
import { civilDate } from '../../core/scoring';
import { readSnapshot, type ScoredKpi, type ScoredSnapshot, scoreKpis } from '../../core/snapshot';
import { formatDate, formatReading } from '../../core/words';
import { SnapshotElement } from '../element';
import { note } from '../note';
import { baseStyle } from '../style';
import { today } from '../today';
import { goalWords, redFlagWords } from './amounts';
import { sayKpi } from './messages';
import { readingWords } from './reading';
import { drawKpiRing, kpiStatus } from './standing';
import { factStyle, kpiStyle } from './style';
import { trend } from './trend';

/**
 * One KPI of a snapshot as a card with its trend: the first, or the one whose place from 1 is named in `kpi`.
 *
 * @tag okr-kpi
 * @csspart ring - The ring of its score, a picture with its sentence.
 * @csspart value - Value, goal and red flag.
 * @csspart status - Status by shape, word and colour.
 * @csspart trend - Its readings as a line, a picture with its sentence.
 */
export class Kpi extends SnapshotElement {
  static override properties = [...SnapshotElement.properties, 'kpi'];
  static override styles = [baseStyle, factStyle, kpiStyle];

  /**
   * Place of the KPI in the snapshot, from 1; the first where absent.
   * @attr
   */
  declare kpi?: number | string | null;

  protected override read(input: unknown) {
    return readSnapshot(input);
  }

  protected override draw(snapshot: ScoredSnapshot, problem?: string) {
    const { locale, kpi: place } = this;
    const one = scoreKpis(snapshot, today())[Number(place || 1) - 1];
    if (!one)
      return note(problem ?? (place ? sayKpi(locale, 'noSuchKpi', { n: place }) : sayKpi(locale, 'noKpis')));
    const drawn = trend(one, locale);
    const aim = (name: string, words: string) =>
      words && html`<bdi class=${drawn ? name : ''}>${words}</bdi>`;
    return html`<section part="card" lang="en">
      ${drawKpiRing(one.standing, locale)}
      <div class="words">
        <h2 part="title"><slot name="title"><bdi lang=${snapshot.lang ?? ''}>${one.title}</bdi></slot></h2>
        <p part="value">
          <bdi><b>${formatReading(one.current, one, locale)}</b></bdi>
          ${aim('goal', goalWords(one, locale))} ${aim('flag', redFlagWords(one, locale))}
        </p>
        <p>${kpiStatus(one.standing, locale)} <bdi>${readingWords(one, snapshot.asOf, locale)}</bdi></p>
      </div>
      ${drawn} ${data(one, locale)} ${problem && note(problem)}
      <slot name="footer"></slot>
    </section>`;
  }
}

function data(kpi: ScoredKpi, locale: string) {
  return kpi.history.length
    ? html`<details>
      <summary>${sayKpi(locale, 'data')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${sayKpi(locale, 'date')}</th>
            <th scope="col">${sayKpi(locale, 'value')}</th>
          </tr>
        </thead>
        <tbody>
          ${kpi.history.map(
            ([day, value]) => html`<tr>
              <th scope="row">${formatDate(civilDate(day), locale)}</th>
              <td><bdi>${formatReading(value, kpi, locale)}</bdi></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>`
    : '';
}
