import { type CivilDate, dayNumber, isRunning } from '../scoring';
import type { ScoredKeyResult } from './picture';
import { pointsOf } from './points';
import type { ScoredKpi } from './scored-map';
import type { SnapshotCycle } from './snapshot';

type Point = [day: number, value: number];

/** A value to get to, or to stay on one side of. */
export interface Limit {
  name: 'start' | 'target' | 'atLeast' | 'atMost' | 'goal' | 'redFlag';
  value: number;
}

/** What a trend draws: values over days, and what they are measured against. */
export interface Course {
  /** Oldest first, one a day. */
  points: Point[];
  limits: Limit[];
  /** Ends of the even pace: the cycle's first day and the day after its last. Absent where there is none. */
  pace?: [Point, Point];
  /** Where an even pace is today, while the cycle runs. */
  tick?: Point;
  /** The days of the cycle, or those of the values where they go beyond it. */
  days?: [first: number, last: number];
}

/** The course of a key result through its cycle, on a day. */
export function keyResultCourse(
  keyResult: ScoredKeyResult,
  { asOf, cycle }: { asOf: CivilDate; cycle?: SnapshotCycle },
  today: CivilDate,
): Course {
  const { metric, current } = keyResult.measured;
  const points = pointsOf({ ...keyResult, current }, asOf);
  const ends = cycle && [dayNumber(cycle.start), dayNumber(cycle.end)];
  const days = daysOf([...points.map(([day]) => day), ...(ends ?? [])]);
  const [first = 0, last = 0] = ends ?? [];
  if (metric.kind !== 'reach' || !ends || metric.start === metric.target)
    return { points, limits: limitsOf(keyResult), days };
  const { start, target } = metric;
  const { expected } = keyResult.standing;
  return {
    points,
    days,
    limits: limitsOf(keyResult),
    pace: [
      [first, start],
      [last + 1, target],
    ],
    // By shares of both, since the difference of two doubles may overflow.
    tick:
      expected === undefined || !isRunning(cycle as SnapshotCycle, today)
        ? undefined
        : [dayNumber(today), start * (1 - expected) + target * expected],
  };
}

/** The course of a KPI, which has no cycle and no pace. */
export function kpiCourse(kpi: ScoredKpi): Course {
  const points = kpi.history;
  const limits =
    kpi.metric === 'yesNo'
      ? []
      : given([
          ['goal', kpi.goal],
          ['redFlag', kpi.redFlag],
        ]);
  return { points, limits, days: daysOf(points.map(([day]) => day)) };
}

function limitsOf({ measured: { metric }, target }: ScoredKeyResult): Limit[] {
  switch (metric.kind) {
    case 'reach':
      return given([
        ['start', metric.start],
        ['target', target],
      ]);
    case 'maintain':
      return given([
        ['atLeast', metric.atLeast],
        ['atMost', metric.atMost],
      ]);
    case 'milestones':
      return given([['target', metric.of]]);
    case 'yesNo':
      return [];
  }
}

const given = (limits: readonly (readonly [Limit['name'], number | undefined])[]): Limit[] =>
  limits.flatMap(([name, value]) => (value === undefined ? [] : { name, value }));

function daysOf(days: readonly number[]): Course['days'] {
  return days.length ? [Math.min(...days), Math.max(...days)] : undefined;
}
