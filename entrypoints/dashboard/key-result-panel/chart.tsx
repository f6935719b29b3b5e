import type { PlanKeyResult } from '../../../core/model/plan';
import {
  addDays,
  type CycleDates,
  dayNumber,
  type Forecast,
  type Metric,
  type Standing,
} from '../../../core/scoring';
import { formatCurrent, formatDate, formatTarget } from '../../../core/words';
import { tone } from '../../shared/quarter/marks';
import { sayPanel } from '../../shared/words/panel';
import type { Amounts } from './amounts';
import { paceLine } from './pace';
import { scaleOf } from './scale';

interface ChartProps {
  keyResult: PlanKeyResult;
  metric: Extract<Metric, { kind: 'reach' | 'maintain' }>;
  /** Days and values, oldest first. */
  points: readonly (readonly [day: number, value: number])[];
  standing: Standing;
  dates: CycleDates;
  today: string;
  locale: string;
  amounts: Amounts;
  forecast: Forecast | undefined;
  /** Where a way of going on from today ends. */
  scenario: { from: number; end: number } | undefined;
}

const width = 336;
const height = 200;
const top = 18;
const bottom = height - 24;
const left = 6;
const right = width - 8;

/** Values, even pace, today, target and where it leads. What it shows stands in the table below it too. */
export function Chart(props: ChartProps) {
  const { keyResult, metric, points, standing, dates, today, locale, amounts, forecast, scenario } = props;
  const limits = limitsOf(metric);
  const measured = [...points.map(([, value]) => value), ...limits.map(({ value }) => value)];
  const leads = [forecast?.low, forecast?.high, scenario?.end].filter((one) => one !== undefined);
  const y = scaleOf(measured, leads, bottom, top);
  const firstDay = Math.min(dayNumber(dates.start), points[0]?.[0] ?? Number.POSITIVE_INFINITY);
  const endDay = dayNumber(dates.end) + 1;
  const x = (day: number) =>
    Math.round((left + ((right - left) * (day - firstDay)) / Math.max(1, endDay - firstDay)) * 10) / 10;
  const todayAt = x(Math.min(endDay, Math.max(firstDay, dayNumber(today))));
  const isRunning = today >= dates.start && today <= dates.end;
  const line = points.map(([day, value]) => `${x(day)},${y.at(value)}`).join(' ');
  const isTodayLate = todayAt > width * 0.8;
  const lastDay = dayNumber(dates.end);
  const { from } = forecast ?? {};
  const low = forecast ? amounts.worked(forecast.low) : '';
  const high = forecast ? amounts.worked(forecast.high) : '';
  const fromAt = from && `${x(dayNumber(from.date))},${y.at(from.value)}`;
  const label = sayPanel(locale, 'chart', {
    first: formatCurrent(metric, points[0]?.[1], keyResult.record.unit, locale),
    last: formatCurrent(metric, points.at(-1)?.[1], keyResult.record.unit, locale),
    date: formatDate(addDays('1970-01-01', points.at(-1)?.[0] ?? 0), locale, 'short'),
    target: formatTarget(metric, keyResult.record.unit, locale),
  });
  return (
    <svg class={`chart ${tone(standing)}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <clipPath id="chart-area">
          <rect x="0" y={top - 6} width={width} height={bottom - top + 12} />
        </clipPath>
      </defs>
      {limits.map(({ value, kind }) => (
        <path key={kind} class="chart-grid" d={`M${left} ${y.at(value)}H${right}`} />
      ))}
      <g clip-path="url(#chart-area)">
        {forecast && (
          <>
            <polygon
              class="chart-fan"
              points={`${fromAt} ${x(lastDay)},${y.at(forecast.low)} ${x(lastDay)},${y.at(forecast.high)}`}
            />
            <polyline class="chart-forecast" points={`${fromAt} ${x(lastDay)},${y.at(forecast.end)}`} />
          </>
        )}
        {metric.kind === 'reach' && (
          <path
            class="chart-pace"
            d={`M${paceLine(keyResult, metric, dates)
              .map(([day, value]) => `${x(day)} ${y.at(value)}`)
              .join('L')}`}
          />
        )}
        {scenario && isRunning && (
          <polyline
            class="chart-scenario"
            points={`${todayAt},${y.at(scenario.from)} ${x(lastDay)},${y.at(scenario.end)}`}
          />
        )}
        {isRunning && <path class="chart-today" d={`M${todayAt} ${top - 4}V${bottom}`} />}
        <polyline class="chart-line" points={line} />
        {points.map(([day, value]) => (
          <circle
            key={day}
            class="chart-point"
            cx={x(day)}
            cy={y.at(value)}
            r={points.length > 30 ? 2 : 3.5}
          />
        ))}
      </g>
      {limits.map(({ value, kind }) => (
        <text key={kind} x={left} y={labelPlace(y.at(value), limits.length > 1 && value === lowest(limits))}>
          {kind === 'start'
            ? amounts.worked(value)
            : sayPanel(locale, kind, { value: amounts.worked(value) })}
        </text>
      ))}
      {isRunning && (
        <text x={todayAt + (isTodayLate ? -4 : 4)} y={top - 6} text-anchor={isTodayLate ? 'end' : 'start'}>
          {sayPanel(locale, 'today')}
        </text>
      )}
      {forecast && (
        <text x={right} y={height - 6} text-anchor="end">
          {sayPanel(locale, low === high ? 'endAbout' : 'endRange', {
            date: formatDate(dates.end, locale, 'short'),
            low,
            high,
          })}
        </text>
      )}
    </svg>
  );
}

type Limit = { kind: 'start' | 'target' | 'atLeast' | 'atMost'; value: number };

function limitsOf(metric: ChartProps['metric']): Limit[] {
  if (metric.kind === 'reach')
    return [
      { kind: 'start', value: metric.start },
      { kind: 'target', value: metric.target },
    ];
  const { atLeast, atMost } = metric;
  return [
    ...(atLeast === undefined ? [] : [{ kind: 'atLeast' as const, value: atLeast }]),
    ...(atMost === undefined ? [] : [{ kind: 'atMost' as const, value: atMost }]),
  ];
}

const lowest = (limits: readonly Limit[]): number => Math.min(...limits.map(({ value }) => value));

/** Over its line, or under it where the line is the lower one of two. */
const labelPlace = (line: number, isBelow: boolean): number => (isBelow ? line + 13 : line - 4);
