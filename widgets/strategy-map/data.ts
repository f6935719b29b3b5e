import { html } from 'lit/html.js';
import { inChainOrder, type ScoredMap } from '../../core/snapshot';
import { formatReading, formatScore } from '../../core/words';
import { kpiAims } from '../kpi/amounts';
import { kpiStatusWords } from '../kpi/standing';
import { type MapMessage, sayMap } from './messages';
import { drivenFrom, themeOf, titlesOf } from './reading';

const columns: MapMessage[] = ['objective', 'perspective', 'theme', 'score', 'status', 'kpis', 'does'];

/** The map as a table, read from the causes on: what drives stands before what it drives. */
export function mapTable(map: ScoredMap, locale: string, lang: string) {
  const row = (place: number) => {
    const one = map.objectives[place];
    if (!one) return '';
    const kpis = one.kpis.map((kpi) =>
      [`${kpi.title} ${formatReading(kpi.current, kpi, locale)}`, ...kpiAims(kpi, locale)].join(' · '),
    );
    const driven = drivenFrom(map, place);
    return html`<tr>
      <th scope="row"><bdi lang=${lang}>${one.title}</bdi></th>
      <td><bdi lang=${lang}>${map.perspectives[one.perspective]?.title}</bdi></td>
      ${map.themes && html`<td><bdi lang=${lang}>${themeOf(map, place)}</bdi></td>`}
      <td>${formatScore(one.standing.score, locale)}</td>
      <td>${kpiStatusWords(one.standing, locale)}</td>
      <td><bdi lang=${lang}>${kpis.join('; ') || sayMap(locale, 'noKpi')}</bdi></td>
      <td><bdi lang=${lang}>${driven.length > 0 ? titlesOf(map, driven, locale) : sayMap(locale, 'nothing')}</bdi></td>
    </tr>`;
  };
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          ${columns.map((name) => (map.themes || name !== 'theme' ? html`<th scope="col">${sayMap(locale, name)}</th>` : ''))}
        </tr>
      </thead>
      <tbody>
        ${inChainOrder(map.objectives.length, map.links).map(row)}
      </tbody>
    </table>
  </div>`;
}
