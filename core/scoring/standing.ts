import { hasEnded, isRunning } from './cycle';
import { type CivilDate, daysBetween } from './dates';
import { expectedProgress } from './expected';
import { paceOf, progressOf } from './metrics';
import { withoutNoise } from './precision';
import { statusByRatio } from './ratio';
import type { Confidence, CycleDates, Measured, Reason, Rules, Standing, Status } from './terms';

export const defaultRules: Rules = { by: 'gap', onTrack: 0.1, atRisk: 0.25, staleDays: 10 };

/** How far progress is behind an even pace, to 1e-9, so that a gap of exactly 0.10 is one. */
export function roundedGap(expected: number, progress: number): number {
  return withoutNoise(expected - progress);
}

export function statusByPace(progress: number, expected: number, rules: Rules): Confidence {
  if (rules.by === 'gap') {
    const gap = roundedGap(expected, progress);
    if (gap <= rules.onTrack) return 'onTrack';
    return gap <= rules.atRisk ? 'atRisk' : 'offTrack';
  }
  return statusByRatio(progress, expected, rules);
}

/**
 * Where a key result stands on a day: the first rule that fits of no data, done, the owner's confidence, pace (or
 * the due date, for a metric without pace). Milestones of which none is done are at 0, not without data. Without a
 * cycle there is no pace: what is neither done nor called by its owner has the status `noData` for the reason
 * `noPace`, since any other word would claim something. Limits and due dates are judged without a cycle too.
 */
export function keyResultStanding(
  measured: Measured,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const current = measured.current ?? (measured.metric.kind === 'milestones' ? 0 : undefined);
  const progress = current === undefined ? undefined : progressOf(measured.metric, current);
  const expected = expectedProgress(measured, cycle, today);
  const [status, reason] = judge(measured, progress, expected, cycle, today, rules);
  return { progress, expected, status, stale: isStale(status, measured.date, cycle, today, rules), reason };
}

/** The first rule that fits, of `keyResultStanding`, for a progress and a pace that are known already. */
export function judge(
  { metric, confidence, due }: Measured,
  progress: number | undefined,
  expected: number | undefined,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): [Status, Reason] {
  if (progress === undefined) return ['noData', { rule: 'noData' }];
  const held = paceOf(metric) === 'held';
  const isReached = withoutNoise(progress) >= 1;
  if (isReached && (!held || (cycle && hasEnded(cycle, today)))) return ['done', { rule: 'done' }];
  if (confidence) return [confidence, { rule: 'confidence', confidence }];
  if (held && isReached) return ['onTrack', { rule: 'withinLimits' }];
  if (expected !== undefined)
    return [statusByPace(progress, expected, rules), { rule: 'pace', progress, expected }];
  const lastDay = paceOf(metric) === 'none' ? (due ?? cycle?.end) : undefined;
  if (lastDay === undefined) return ['noData', { rule: 'noPace' }];
  return today > lastDay
    ? ['offTrack', { rule: 'pastDue', due: lastDay }]
    : ['onTrack', { rule: 'untilDue', due: lastDay }];
}

/** What is done needs no check-in, and what has no data is grey already: neither goes stale. */
export function isStale(
  status: Status,
  latest: CivilDate | undefined,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules,
): boolean {
  if (status === 'done' || status === 'noData' || !cycle || !isRunning(cycle, today)) return false;
  return daysBetween(latest ?? cycle.start, today) > rules.staleDays;
}
