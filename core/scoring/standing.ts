import { hasEnded, isRunning } from './cycle';
import { type CivilDate, daysBetween } from './dates';
import { expectedProgress, isPhased, toldPhased } from './expected';
import { paceOf, progressOf } from './metrics';
import { withoutNoise } from './precision';
import { statusByRatio } from './ratio';
import type { Confidence, CycleDates, Measured, Reason, Rules, Standing, Status } from './terms';

export const defaultRules: Rules = { by: 'gap', onTrack: 0.1, atRisk: 0.25, staleDays: 10 };

/** How far progress is behind an even pace, to 1e-9, so that a gap of exactly 0.10 is one. */
export function roundedGap(expected: number, progress: number): number {
  return withoutNoise(expected - progress);
}

function statusByPace(progress: number, expected: number, rules: Rules): Confidence {
  if (rules.by === 'ratio') return statusByRatio(progress, expected, rules);
  const gap = roundedGap(expected, progress);
  if (gap <= rules.onTrack) return 'onTrack';
  return gap <= rules.atRisk ? 'atRisk' : 'offTrack';
}

/** A status with what it was called for. */
export type Verdict = [Status, Reason];

/** By pace alone. Without a pace any other word than `noData` would claim something. */
export function verdictByPace(progress: number, expected: number | undefined, rules: Rules): Verdict {
  if (expected === undefined) return ['noData', { rule: 'noPace' }];
  return [statusByPace(progress, expected, rules), { rule: 'pace', progress, expected }];
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
  const standing = standingAgainst(expectedProgress(measured, cycle, today), measured, cycle, today, rules);
  return toldPhased(standing, isPhased(measured));
}

/** `keyResultStanding` against a pace that is known already. */
export function standingAgainst(
  expected: number | undefined,
  measured: Measured,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const { metric, date } = measured;
  const current = measured.current ?? (metric.kind === 'milestones' ? 0 : undefined);
  const progress = current === undefined ? undefined : progressOf(metric, current);
  const verdict = judge(measured, progress, expected, cycle, today, rules);
  return standingBy(verdict, progress, expected, date, cycle, today, rules);
}

function judge(
  { metric, confidence, due }: Measured,
  progress: number | undefined,
  expected: number | undefined,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules,
): Verdict {
  if (progress === undefined) return ['noData', { rule: 'noData' }];
  const pace = paceOf(metric);
  const isReached = withoutNoise(progress) >= 1;
  if (isReached && (pace !== 'held' || (cycle && hasEnded(cycle, today)))) return ['done', { rule: 'done' }];
  if (confidence) return [confidence, { rule: 'confidence', confidence }];
  if (isReached) return ['onTrack', { rule: 'withinLimits' }];
  const lastDay = due ?? cycle?.end;
  if (expected !== undefined || pace !== 'none' || !lastDay) return verdictByPace(progress, expected, rules);
  return today > lastDay
    ? ['offTrack', { rule: 'pastDue', due: lastDay }]
    : ['onTrack', { rule: 'untilDue', due: lastDay }];
}

/** The standing by a verdict. What is done needs no check-in, what has no data is grey already: neither goes stale. */
export function standingBy(
  [status, reason]: Verdict,
  progress: number | undefined,
  expected: number | undefined,
  latest: CivilDate | undefined,
  cycle: CycleDates | undefined,
  today: CivilDate,
  { staleDays }: Rules,
): Standing {
  const stale =
    status !== 'done' &&
    status !== 'noData' &&
    !!cycle &&
    isRunning(cycle, today) &&
    daysBetween(latest ?? cycle.start, today) > staleDays;
  return { progress, expected, status, stale, reason };
}
