import type { PlanKpi } from '../../../core/model/scorecard';
import { civilDate, dayNumber, type KpiStanding } from '../../../core/scoring';
import { formatDate, formatReading } from '../../../core/words';
import { sayKpis } from '../../shared/words/kpis';
import { scaleOf } from '../key-result-panel/scale';
import { aimSteps, dailyValues, stepsPath } from './aim-steps';
import { type LabelPlace, labelPlace } from './label-place';

interface TrendProps {
  kpi: PlanKpi;
  standing: KpiStanding;
  today: string;
  locale: string;
}

const width = 640;
const height = 210;
const top = 18;
const bottom = height - 24;
const left = 6;
const right = width - 8;
const ends = [left, right] as const;

/** Readings between goal and red flag, whose lines step where they changed. The table below it says the same. */
export function Trend({ kpi, standing, today, locale }: TrendProps) {
  const { record } = kpi;
  const points = dailyValues(kpi, today);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const lastDay = Math.max(dayNumber(today), last[0]);
  // One reading alone has a little room before it.
  const firstDay = Math.min(first[0], lastDay - 14);
  const goals = aimSteps(kpi, 'goal', firstDay, lastDay);
  const redFlags = aimSteps(kpi, 'redFlag', firstDay, lastDay);
  const aims = [...goals, ...redFlags].map(({ value }) => value);
  const y = scaleOf([...points.map(([, value]) => value), ...aims], [], bottom, top);
  const x = (day: number) =>
    Math.round((left + ((right - left) * (day - firstDay)) / Math.max(1, lastDay - firstDay)) * 10) / 10;
  const amount = (value: number) => formatReading(value, record, locale);
  const day = (at: number) => formatDate(civilDate(at), locale, 'medium');
  const label = sayKpis(locale, points.length > 1 ? 'chart' : 'chartOne', {
    title: record.title,
    first: amount(first[1]),
    last: amount(last[1]),
    date: day(last[0]),
  });
  const goal = goals.at(-1);
  const redFlag = redFlags.at(-1);
  const isGoalAbove = !goal || !redFlag || goal.value >= redFlag.value;
  const drawn = points.map(([at, value]) => [x(at), y.at(value)] as const);
  const goalPlace = goal && labelPlace(y.at(goal.value), isGoalAbove, drawn, ends);
  const redFlagPlace = redFlag && labelPlace(y.at(redFlag.value), !isGoalAbove, drawn, ends, goalPlace);
  const lineLabel = (aim: typeof goal, key: 'goal' | 'redFlag', place: LabelPlace | undefined) =>
    aim &&
    place && (
      <text x={place.isEnd ? right : left} y={place.y} text-anchor={place.isEnd ? 'end' : undefined}>
        {sayKpis(locale, key, { value: amount(aim.value) })}
      </text>
    );
  return (
    <svg
      class={`chart kpi-trend ${standing.stale ? 'noData' : standing.status}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path class="trend-red-flag" d={stepsPath(redFlags, x, y.at)} />
      <path class="trend-goal" d={stepsPath(goals, x, y.at)} />
      <polyline
        class="chart-line"
        points={points.map(([at, value]) => `${x(at)},${y.at(value)}`).join(' ')}
      />
      {points.map(([at, value]) => (
        <circle key={at} class="chart-point" cx={x(at)} cy={y.at(value)} r={points.length > 60 ? 2 : 3.5} />
      ))}
      {lineLabel(goal, 'goal', goalPlace)}
      {lineLabel(redFlag, 'redFlag', redFlagPlace)}
      <text x={left} y={height - 6}>
        {day(firstDay)}
      </text>
      <text x={right} y={height - 6} text-anchor="end">
        {day(lastDay)}
      </text>
    </svg>
  );
}
