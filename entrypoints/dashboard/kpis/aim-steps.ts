import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { type CivilDate, civilDate, dayNumber } from '../../../core/scoring';

/** A stretch of days on which one value held; both ends belong to the line, so that steps meet. */
export interface AimStep {
  from: number;
  to: number;
  value: number;
}

/** The goal or the red flag as a line of steps from the first day to the last, in day numbers. */
export function aimSteps(kpi: PlanKpi, which: 'goal' | 'redFlag', first: number, last: number): AimStep[] {
  const turns = kpi.aims.map(({ from }) => dayNumber(from)).filter((day) => day > first && day <= last);
  const days = [first, ...new Set(turns)];
  const steps: AimStep[] = [];
  for (const [at, from] of days.entries()) {
    const value = aimsOn(kpi, civilDate(from))[which];
    const to = days[at + 1] ?? last;
    const before = steps.at(-1);
    if (value === undefined) continue;
    if (before?.value === value && before.to === from) before.to = to;
    else steps.push({ from, to, value });
  }
  return steps;
}

/** The path through steps that meet: up or down where one ends and the next begins. */
export function stepsPath(
  steps: readonly AimStep[],
  x: (day: number) => number,
  y: (value: number) => number,
): string {
  return steps
    .map(({ from, to, value }, at) => {
      const isJoined = steps[at - 1]?.to === from;
      return `${isJoined ? 'L' : 'M'}${x(from)} ${y(value)}L${x(to)} ${y(value)}`;
    })
    .join('');
}

/** Of two readings on one day the later recorded counts. */
export const dailyValues = (kpi: PlanKpi, today: CivilDate): [day: number, value: number][] => [
  ...new Map(
    kpi.readings.filter((one) => one.date <= today).map((one) => [dayNumber(one.date), one.value] as const),
  ),
];
