import type { ScoredKpi } from './scored-map';
import { rounded, spread } from './sparkline';

/** The course of a KPI in a box. */
export interface KpiTrend {
  /** Oldest first, one a day. */
  readings: [day: number, value: number][];
  /** Where the readings lie. */
  points: [x: number, y: number][];
  /** How high the goal and the red flag lie, as far as there are any. */
  aims: (number | undefined)[];
}

/** In a box of `width` × `height`; undefined below two readings. */
export function kpiTrend(
  { history: readings, goal, redFlag, metric }: ScoredKpi,
  width: number,
  height: number,
): KpiTrend | undefined {
  if (readings.length < 2) return undefined;
  // The goal of a yes/no is yes.
  const aims = metric === 'yesNo' ? [] : [goal, redFlag];
  const up = spread([...readings.map(([, value]) => value), ...aims.filter((one) => one !== undefined)]);
  const along = spread(readings.map(([day]) => day));
  const y = (value: number) => rounded((1 - up(value)) * height);
  return {
    readings,
    points: readings.map(([day, value]) => [rounded(along(day) * width), y(value)]),
    aims: aims.map((one) => (one === undefined ? undefined : y(one))),
  };
}
