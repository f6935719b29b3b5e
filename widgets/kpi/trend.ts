import { html } from 'lit/html.js';
import { civilDate } from '../../core/scoring';
import { type SnapshotKpi, spread } from '../../core/snapshot';
import { formatDate } from '../../core/words';
import { kpiAmount } from './amounts';
import { sayKpi } from './messages';

const width = 300;
const height = 72;

/** The readings themselves, with lines at the goal and the red flag; nothing below two readings. */
export function trend(kpi: SnapshotKpi, locale: string) {
  // Of two on one day the later given counts.
  const points = [...new Map(kpi.history)].sort((a, b) => a[0] - b[0]);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || first === last) return '';
  const aims = kpi.metric === 'yesNo' ? [] : [kpi.goal, kpi.redFlag];
  const up = spread([...points.map(([, value]) => value), ...aims.filter((one) => one !== undefined)]);
  const along = spread(points.map(([day]) => day));
  const x = (day: number) => round(along(day) * width);
  const y = (value: number) => round((1 - up(value)) * height);
  const line = (value: number | undefined, name: string) =>
    value === undefined
      ? ''
      : html`<svg><line class=${name} x2=${width} y1=${y(value)} y2=${y(value)} /></svg>`;
  const label = sayKpi(locale, 'trend', {
    first: `${kpiAmount(kpi, first[1], locale)} (${formatDate(civilDate(first[0]), locale)})`,
    last: `${kpiAmount(kpi, last[1], locale)} (${formatDate(civilDate(last[0]), locale)})`,
  });
  return html`<svg class="trend" part="trend" viewBox="-5 -5 ${width + 10} ${height + 10}" role="img" aria-label=${label}>
    ${line(aims[0], 'goal')} ${line(aims[1], 'flag')}
    <polyline points=${points.map(([day, value]) => `${x(day)},${y(value)}`).join(' ')} />
    <circle cx=${x(last[0])} cy=${y(last[1])} r="4" />
  </svg>`;
}

const round = (length: number) => Math.round(length * 100) / 100;
