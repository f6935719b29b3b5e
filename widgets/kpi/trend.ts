import { html } from 'lit/html.js';
import { civilDate } from '../../core/scoring';
import { kpiTrend, type ScoredKpi } from '../../core/snapshot';
import { formatDate, formatReading } from '../../core/words';
import { sayKpi } from './messages';

type Reading = [number, number];

const width = 300;
const height = 72;

/** The readings themselves, with lines at the goal and the red flag; nothing below two readings. */
export function trend(kpi: ScoredKpi, locale: string) {
  const course = kpiTrend(kpi, width, height);
  if (!course) return '';
  const { readings, points, aims } = course;
  const line = (y: number | undefined, name: string) =>
    y === undefined ? '' : html`<svg><line class=${name} x2=${width} y1=${y} y2=${y} /></svg>`;
  const told = ([day, value]: Reading) =>
    `${formatReading(value, kpi, locale)} (${formatDate(civilDate(day), locale)})`;
  const label = sayKpi(locale, 'trend', {
    first: told(readings[0] as Reading),
    last: told(readings.at(-1) as Reading),
  });
  const [x, y] = points.at(-1) as Reading;
  return html`<svg class="trend" part="trend" viewBox="-5 -5 ${width + 10} ${height + 10}" role="img" aria-label=${label}>
    ${line(aims[0], 'goal')} ${line(aims[1], 'flag')}
    <polyline points=${points.join(' ')} />
    <circle cx=${x} cy=${y} r="4" />
  </svg>`;
}
