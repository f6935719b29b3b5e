import { html } from 'lit/html.js';
import { type ScoredMap, statusCounts } from '../../core/snapshot';
import { statusWord } from '../../core/words';
import { shape } from '../kpi/standing';
import { sayMap } from './messages';

/** How many objectives are on track, at risk and off track, each by shape, number and word. */
export function countsLine(map: ScoredMap, locale: string) {
  const counts = statusCounts(map);
  const isOld = map.objectives.some(({ standing }) => standing.statusOf);
  return html`<p class="counts">
      ${(['onTrack', 'atRisk', 'offTrack'] as const).map(
        (status) => html`<span class="status ${isOld ? 'noData' : status}">
          ${shape(status)}<span aria-hidden="true">${counts[status]}</span>
          <span class="aloud">${sayMap(locale, 'count', { count: counts[status], status: statusWord(status, locale) })}</span>
        </span>`,
      )}
    </p>`;
}
