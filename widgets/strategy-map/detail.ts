import { html } from 'lit/html.js';
import type { ScoredKpi, ScoredMap } from '../../core/snapshot';
import { formatDate, formatReading } from '../../core/words';
import { kpiAims } from '../kpi/amounts';
import { drawKpiRing, kpiStatus } from '../kpi/standing';
import { sayMap } from './messages';
import { linkWords } from './reading';

/** All there is to read of one objective, whole. */
export function detail(map: ScoredMap, place: number, locale: string, lang: string, notes = '') {
  const one = map.objectives[place];
  if (!one) return '';
  const kpi = (measure: ScoredKpi) => {
    const { title, current, date, standing } = measure;
    const facts = [...kpiAims(measure, locale), date && formatDate(date, locale, 'short')].filter(Boolean);
    return html`<li>
      <bdi lang=${lang}>${title}</bdi>
      <p><b>${formatReading(current, measure, locale)}</b> · <bdi>${facts.join(' · ')}</bdi></p>
      ${kpiStatus(standing, locale)}
    </li>`;
  };
  return html`<div class="detail-top">
      ${drawKpiRing(one.standing, locale)}
      <div>
        <h3><bdi lang=${lang}>${one.title}</bdi></h3>
        <p><bdi lang=${lang}>${map.perspectives[one.perspective]?.title}</bdi> · ${kpiStatus(one.standing, locale)}</p>
      </div>
    </div>
    <ul>
      ${one.kpis.length ? one.kpis.map(kpi) : html`<li>${sayMap(locale, 'noKpi')}</li>`}
    </ul>
    ${notes && html`<p><bdi>${notes}</bdi></p>`}
    <p><bdi lang=${lang}>${linkWords(map, place, locale)}</bdi></p>`;
}
