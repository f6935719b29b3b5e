import { html } from 'lit/html.js';
import { type ScoredKeyResult, sparkline } from '../../core/snapshot';
import { formatCurrent, formatDate, formatTarget } from '../../core/words';
import { statusMark, toneOf } from '../status';
import { bar } from './bar';
import { type ScorecardMessage, sayScorecard } from './messages';
import { scored } from './scored';
import { table } from './table';

const columns: ScorecardMessage[] = ['keyResult', 'value', 'progress', 'trend', 'standing'];

/** One objective's key results, a row each. */
export function keyResultTable(keyResults: readonly ScoredKeyResult[], locale: string, lang: string) {
  const rows = keyResults.map(
    ({ title, unit, history = [], note, committed, movedTarget, score, measured, standing }) => {
      const { metric, current, date } = measured;
      const tone = toneOf(standing);
      const facts = [
        committed && sayScorecard(locale, 'committed'),
        movedTarget && sayScorecard(locale, 'movedTarget'),
        scored(score, locale),
        standing.stale && date && sayScorecard(locale, 'since', { date: formatDate(date, locale, 'short') }),
      ].filter(Boolean);
      return html`<tr part="key-result">
        <th scope="row">
          <bdi lang=${lang}>${title}</bdi>
          <small><bdi>${facts.join(' · ')}</bdi></small>
          <small class="text" part="note"><bdi lang=${lang}>${note}</bdi></small>
        </th>
        <td class="value" part="value"><bdi><b>${formatCurrent(metric, current, unit, locale)}</b> ${formatTarget(metric, unit, locale)}</bdi></td>
        <td class="progress ${tone}">${bar(standing, locale)}</td>
        <td class="trend ${tone}">${trend(history)}</td>
        <td>${statusMark(standing, locale)}</td>
      </tr>`;
    },
  );
  return table(columns, rows, locale);
}

/** The values themselves, the latest with a dot. */
function trend(history: [number, number][]) {
  const points = sparkline(history, 76, 16);
  const last = points.at(-1);
  return (
    last &&
    html`<svg viewBox="-3 -3 82 22" aria-hidden="true">
      <polyline points=${points.join(' ')} />
      <circle cx=${last[0]} cy=${last[1]} r="3" />
    </svg>`
  );
}
