import { html } from 'lit/html.js';
import type { ScoredSnapshot } from '../../core/snapshot';
import { formatCurrent, formatDate, formatShare, formatTarget, noValue } from '../../core/words';
import type { ScorecardMessage } from './messages';
import { table } from './table';

const columns: ScorecardMessage[] = ['keyResult', 'value', 'date', 'progress', 'pace'];

/** The plain numbers under the picture. */
export function dataTable({ objectives, lang = '' }: ScoredSnapshot, locale: string) {
  const rows = objectives
    .flatMap(({ keyResults }) => keyResults)
    .map(
      ({ title, unit, measured: { metric, current, date }, standing }) => html`<tr>
        <th scope="row"><bdi lang=${lang}>${title}</bdi></th>
        <td><bdi>${formatCurrent(metric, current, unit, locale)} ${formatTarget(metric, unit, locale)}</bdi></td>
        <td>${date ? formatDate(date, locale) : noValue}</td>
        <td>${formatShare(standing.progress, locale)}</td>
        <td>${formatShare(standing.expected, locale)}</td>
      </tr>`,
    );
  return table(columns, rows, locale);
}
