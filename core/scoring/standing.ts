import type { CivilDate } from './dates';
import { evenPace, expectedProgress, isPhased, toldPhased } from './expected';
import { withoutNoise } from './precision';
import { statusByRatio } from './ratio';
import { type Judging, standingsOn } from './standings';
import type { Confidence, CycleDates, Measured, Rules, Standing } from './terms';

export const defaultRules: Rules = { by: 'gap', onTrack: 0.1, atRisk: 0.25, staleDays: 10 };

/** How far progress is behind an even pace, to 1e-9, so that a gap of exactly 0.10 is one. */
export function roundedGap(expected: number, progress: number): number {
  return withoutNoise(expected - progress);
}

function statusByGap(progress: number, expected: number, rules: Rules = defaultRules): Confidence {
  const gap = roundedGap(expected, progress);
  if (gap <= rules.onTrack) return 'onTrack';
  return gap <= rules.atRisk ? 'atRisk' : 'offTrack';
}

/** By the even pace and the default rules: what a snapshot is judged by, which knows no others. */
export const byEvenPace: Judging = {
  expectedOf: evenPace,
  statusOf: statusByGap,
  staleDays: defaultRules.staleDays,
};

/** By phased targets where there are some, and by rules that a person has set. */
export const byRules = (rules: Rules): Judging => ({
  expectedOf: expectedProgress,
  statusOf: (progress, expected) =>
    (rules.by === 'ratio' ? statusByRatio : statusByGap)(progress, expected, rules),
  staleDays: rules.staleDays,
});

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
  const standing = standingsOn(cycle, today, byRules(rules)).keyResult(measured);
  return toldPhased(standing, isPhased(measured));
}
