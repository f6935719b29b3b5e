import { countingCheckIn, madeOn, measure, onceFor, type Plan, type PlanKeyResult } from '../model';
import {
  type CivilDate,
  daysBetween,
  isRunning,
  keyResultStanding,
  type Rules,
  type Standing,
} from '../scoring';

/** Whether a plan can still be acted on. */
export const isOpen = (plan: Plan, today: CivilDate): boolean => !plan.closed && isRunning(plan.dates, today);

export const standingOf = (
  keyResult: PlanKeyResult,
  { dates }: Plan,
  day: CivilDate,
  rules: Rules | undefined,
): Standing => stood(keyResult, dates.start, dates.end, day, rules);

const stood = onceFor(
  (keyResult: PlanKeyResult, start: CivilDate, end: CivilDate, day: CivilDate, rules: Rules | undefined) =>
    keyResultStanding(measure(keyResult, day), { start, end }, day, rules),
);

/**
 * Days since the last check-in; without any, since the cycle began or the key result was written, whichever is later.
 * Undefined where milestones were ticked since: that is no silence, and no record tells the day of it.
 */
export function daysSilent(keyResult: PlanKeyResult, { dates }: Plan, today: CivilDate): number | undefined {
  const latest = countingCheckIn(keyResult, today);
  const { metric, current = 0 } = measure(keyResult, today);
  if (metric.kind === 'milestones' && current !== (latest?.value ?? 0)) return undefined;
  if (latest) return daysBetween(latest.date, today);
  const made = madeOn(keyResult.record) ?? dates.start;
  return daysBetween(made > dates.start ? made : dates.start, today);
}
