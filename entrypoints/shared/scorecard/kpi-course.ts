import type { PlanKpi } from '../../../core/model/scorecard';
import { measuredKpi } from '../../../core/model/scorecard-standing';
import { type CivilDate, dayNumber } from '../../../core/scoring';

/** A small picture of a KPI: its readings, and where goal and red flag lie that the latest is scored by. */
export interface KpiCourse {
  points: [x: number, y: number][];
  goal?: number;
  redFlag?: number;
}

const mostPoints = 24;

/** Places in a box of `width` × `height`: the latest readings until today, oldest first, spaced by their days. */
export function kpiCourse(kpi: PlanKpi, today: CivilDate, width: number, height: number): KpiCourse {
  const readings = kpi.readings.filter((one) => one.date <= today).slice(-mostPoints);
  // Of two on one day the later recorded counts.
  const values = new Map(readings.map(({ date, value }) => [dayNumber(date), value]));
  const { goal, redFlag } = kpi.record.metric === 'yesNo' ? {} : measuredKpi(kpi, today);
  const days = [...values.keys()];
  const up = between([...values.values(), goal, redFlag].filter((one) => one !== undefined));
  const along = between(days);
  const y = (value: number) => rounded((1 - up(value)) * height);
  return {
    points: [...values].map(([day, value]) => [rounded(along(day) * width), y(value)]),
    ...(goal !== undefined && { goal: y(goal) }),
    ...(redFlag !== undefined && { redFlag: y(redFlag) }),
  };
}

const rounded = (length: number): number => Math.round(length * 100) / 100;

/** Where a value lies between the least and the greatest. Halves first: a difference may overflow. */
function between(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values) / 2;
  const span = Math.max(...values) / 2 - least;
  return (value) => (span > 0 ? (value / 2 - least) / span : 0.5);
}
