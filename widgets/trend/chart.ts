import { html } from 'lit/html.js';
import { civilDate } from '../../core/scoring';
import { type Limit, rounded, spread } from '../../core/snapshot';
import { formatDate, sayStatus } from '../../core/words';
import { sayKpi } from '../kpi/messages';
import { sayTrend } from './messages';
import type { Subject } from './subject';

/** Pixels; across, the picture is as wide as the widget and all lengths are shares of 100. */
const height = 132;

/** The values over their days, with what they are measured against. Its words stand over it, its numbers under it. */
export function chart(subject: Subject, locale: string) {
  const { points, limits, pace = [], tick, days } = subject.course;
  if (!days || (points.length < 2 && pace.length === 0)) return '';
  const along = spread([...days, ...pace.map(([day]) => day)]);
  const up = spread([...points.map(([, value]) => value), ...limits.map(({ value }) => value)]);
  const x = (day: number) => rounded(along(day) * 100);
  const y = (value: number) => rounded((1 - up(value)) * height);
  const line = (way: readonly (readonly [number, number])[]) =>
    way.map(([day, value], at) => `${at ? 'L' : 'M'}${x(day)} ${y(value)}`).join('');
  const dots = points.map(([day, value]) => `M${x(day)} ${y(value)}h0`).join('');
  const level = ({ name, value }: Limit) => html`<svg><path class=${name} d="M0 ${y(value)}H100" /></svg>`;
  const lowest = Math.min(...limits.map(({ value }) => value));
  const label = ({ name, value }: Limit) =>
    html`<span class="label ${name} ${limits.length > 1 && value === lowest ? 'under' : ''}" aria-hidden="true" .style=${`top:${y(value)}px`}><bdi>${limitWords(name, subject.amount(value), locale)}</bdi></span>`;
  return html`<div class="chart ${subject.tone}" part="chart">
      <svg viewBox="0 0 100 ${height}" preserveAspectRatio="none" role="img" aria-label=${sentence(subject, locale)}>
        ${limits.map(level)}
        <path class="pace" d=${line(pace)} />
        <path class="line" d=${line(points)} />
        <path class="dots" d=${dots} />
        <path class="holes" d=${dots} />
        <path class="tick" d=${tick ? `M${x(tick[0])} ${y(tick[1]) - 8}v16` : ''} />
      </svg>
      ${limits.map(label)}
    </div>
    <p class="days" aria-hidden="true">${days.map((day) => html`<bdi>${formatDate(civilDate(day), locale, 'short')}</bdi>`)}</p>`;
}

/** What who cannot see it is told: `From 42 on Oct 5, 2026 to 48 on Nov 16, 2026, even pace today 49`. */
function sentence({ course, amount, facts }: Subject, locale: string): string {
  const said = ([day, value]: readonly [number, number]) =>
    sayTrend(locale, 'value', { value: amount(value), date: formatDate(civilDate(day), locale) });
  const [first, ...rest] = course.points;
  const last = rest.at(-1);
  const values = !first
    ? sayTrend(locale, 'none')
    : last
      ? sayTrend(locale, 'fromTo', { first: said(first), last: said(last) })
      : said(first);
  return [values, ...facts.map(({ words }) => words)].filter(Boolean).join(', ');
}

function limitWords(name: Limit['name'], value: string, locale: string): string {
  switch (name) {
    case 'start':
      return value;
    case 'target':
      return sayTrend(locale, name, { value });
    case 'goal':
    case 'redFlag':
      return sayKpi(locale, name, { value });
    default:
      return sayStatus(locale, name, { to: value });
  }
}
