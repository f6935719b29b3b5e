import { html } from 'lit/html.js';
import type { ShownCheckIn } from '../../core/snapshot';
import { formatCurrent, formatDate, formatTarget } from '../../core/words';
import { statusMark } from '../status';
import { sayCheckIns } from './messages';

/** One check-in: its day, its key result, the value and where it came from, and what was said with it. */
export function checkInItem(one: ShownCheckIn, asOf: string, locale: string, lang: string) {
  const { date, value, keyResult, isLatest } = one;
  const { title, unit, note, standing, measured } = keyResult;
  const isOfThisYear = date.slice(0, 4) === asOf.slice(0, 4);
  return html`<li part="check-in">
    <time datetime=${date}>${formatDate(date, locale, isOfThisYear ? 'short' : 'medium')}</time>
    <div>
      <p class="name"><bdi lang=${lang}>${title}</bdi></p>
      <p part="value">
        <bdi><b>${formatCurrent(measured.metric, value, unit, locale)}</b> ${formatTarget(measured.metric, unit, locale)}</bdi>
        <bdi>${change(one, locale)}</bdi>
        ${isLatest ? statusMark(standing, locale) : ''}
      </p>
      ${isLatest && note ? html`<p part="note"><bdi lang=${lang}>${note}</bdi></p>` : ''}
    </div>
  </li>`;
}

function change({ value, before, keyResult }: ShownCheckIn, locale: string): string {
  if (before === undefined) return '';
  const { measured, unit } = keyResult;
  const was = formatCurrent(measured.metric, before, unit, locale);
  return sayCheckIns(locale, value > before ? 'up' : value < before ? 'down' : 'same', { value: was });
}
