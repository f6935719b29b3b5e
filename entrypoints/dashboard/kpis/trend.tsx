import type { PlanKpi } from '../../../core/model/scorecard';
import { civilDate, dayNumber, type KpiStanding } from '../../../core/scoring';
import { formatDate, formatReading } from '../../../core/words';
import { sayKpis } from '../../shared/words/kpis';
import { scaleOf } from '../key-result-panel/scale';
import { aimSteps, dailyValues, stepsPath } from './aim-steps';

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
  const lineLabel = (aim: typeof goal, key: 'goal' | 'redFlag', isAbove: boolean) =>
    aim && (
      <text
        {...labelPlace(
          y.at(aim.value),
          isAbove,
          points.map(([at, value]) => [x(at), y.at(value)] as const),
        )}
      >
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
      {lineLabel(goal, 'goal', isGoalAbove)}
      {lineLabel(redFlag, 'redFlag', !isGoalAbove)}
      <text x={left} y={height - 6}>
        {day(firstDay)}
      </text>
      <text x={right} y={height - 6} text-anchor="end">
        {day(lastDay)}
      </text>
    </svg>
  );
}

const labelSize = { width: 110, height: 18 };

/** Beside its line at the right, or where a reading stands there, at the left; on its line's other side only then. */
function labelPlace(line: number, isAbove: boolean, points: readonly (readonly [number, number])[]) {
  const sides = isAbove ? [-5, 14] : [14, -5];
  const places = sides.flatMap((offset) => [true, false].map((isEnd) => ({ isEnd, y: line + offset })));
  const isFree = ({ isEnd, y }: (typeof places)[number]) =>
    !points.some(
      ([across, down]) =>
        down > y - labelSize.height &&
        down < y + 6 &&
        (isEnd ? across > right - labelSize.width : across < left + labelSize.width),
    );
  const { isEnd, y } = places.find(isFree) ?? { isEnd: true, y: line + (sides[0] ?? 0) };
  return { x: isEnd ? right : left, y, 'text-anchor': isEnd ? ('end' as const) : undefined };
}
