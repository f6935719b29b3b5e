import { html } from 'lit/html.js';
import type { ScoredSnapshot, Snapshot } from '../../core/snapshot';
import { formatCurrent, formatDate, formatNumber, formatTarget, noValue } from '../../core/words';
import { type MessageKey, say } from '../messages';

const headers: MessageKey[] = ['keyResult', 'value', 'date', 'progress', 'pace'];

/** The plain numbers under the picture. */
export function dataTable(snapshot: Snapshot, scored: ScoredSnapshot, locale: string) {
  const share = (value: number | undefined) =>
    value === undefined ? noValue : formatNumber(value, locale, 2);
  const keyResults = (snapshot.objectives ?? []).flatMap((objective) => objective.keyResults);
  const standings = scored.objectives.flatMap((objective) => objective.keyResults);
  return html`<table>
    <thead>
      <tr>
        ${headers.map((key) => html`<th scope="col">${say(locale, key)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${standings.map(({ measured: { metric, current, date }, standing }, at) => {
        const { title, unit } = keyResults[at] ?? {};
        return html`<tr>
          <th scope="row"><bdi lang=${snapshot.lang ?? ''}>${title}</bdi></th>
          <td><bdi>${formatCurrent(metric, current, unit, locale)} ${formatTarget(metric, unit, locale)}</bdi></td>
          <td>${date ? formatDate(date, locale) : noValue}</td>
          <td>${share(standing.progress)}</td>
          <td>${share(standing.expected)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
