import type { PlanKeyResult } from '../../../core/model/plan';
import {
  type CivilDate,
  type CycleDates,
  civilDate,
  dayNumber,
  expectedProgress,
  type Metric,
} from '../../../core/scoring';

type Reach = Extract<Metric, { kind: 'reach' }>;

/** The value that the pace is at on a day, even or through the phased targets. */
export function paceOn({ phases }: PlanKeyResult, metric: Reach, dates: CycleDates, date: CivilDate): number {
  const expected = expectedProgress({ metric, phases }, dates, date) ?? 0;
  return metric.start + (metric.target - metric.start) * expected;
}

/** The days on which the pace turns, with its values there: from the cycle's first day to the day after its last. */
export function paceLine(
  keyResult: PlanKeyResult,
  metric: Reach,
  dates: CycleDates,
): [day: number, value: number][] {
  const turns = (keyResult.phases ?? [])
    .map(({ date }) => date)
    .filter((date) => date > dates.start && date <= dates.end);
  const days = [dayNumber(dates.start), ...new Set(turns.map(dayNumber)), dayNumber(dates.end) + 1];
  return days.map((day) => [day, paceOn(keyResult, metric, dates, civilDate(day))]);
}
