import { html } from 'lit/html.js';
import { civilDate } from '../../core/scoring';
import { formatDate } from '../../core/words';
import { sayKpi } from '../kpi/messages';
import { sayTrend } from './messages';
import type { Subject } from './subject';

/** The plain numbers under the picture: each value with its day, and where an even pace was then. */
export function trendTable({ course, amount, worked }: Subject, locale: string) {
  const { points, pace } = course;
  if (points.length === 0) return '';
  const paceOn = (day: number): string => {
    if (!pace) return '';
    const [[first, start], [last, target]] = pace;
    const share = Math.min(1, Math.max(0, (day - first) / (last - first)));
    return worked(start * (1 - share) + target * share);
  };
  return html`<details>
    <summary>${sayKpi(locale, 'data')}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${sayKpi(locale, 'date')}</th>
          <th scope="col">${sayKpi(locale, 'value')}</th>
          ${pace && html`<th scope="col">${sayTrend(locale, 'evenPace')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ([day, value]) => html`<tr>
            <th scope="row">${formatDate(civilDate(day), locale)}</th>
            <td><bdi>${amount(value)}</bdi></td>
            ${pace && html`<td><bdi>${paceOn(day)}</bdi></td>`}
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
