import { expectedShare, hasEnded, isRunning } from './cycle';
import { type CivilDate, daysBetween } from './dates';
import { paceOf, progressOf } from './metrics';
import { withoutNoise } from './precision';
import type { Confidence, CycleDates, Measured, MeasuredObjective, Reason, Standing, Status } from './terms';
import { weightedMean } from './weighted-mean';

/** What progress is compared with, and how: by rules that a person may set, or the few that a snapshot needs. */
export interface Judging {
  expectedOf(measured: Measured, cycle: CycleDates | undefined, today: CivilDate): number | undefined;
  statusOf(progress: number, expected: number): Confidence;
  staleDays: number;
}

/** Where key results, objectives and a whole cycle stand on one day. */
export interface Standings {
  keyResult(measured: Measured): Standing;
  objective(objective: MeasuredObjective): Standing;
  /** `stood`: where each of the objectives stands, if that is known already. */
  cycle(objectives: readonly MeasuredObjective[], stood?: readonly Standing[]): Standing;
}

/** A status with what it was called for. */
type Verdict = [Status, Reason];

/** The rules of `keyResultStanding`, `objectiveStanding` and `cycleStanding`, on a day of a cycle. */
export function standingsOn(
  cycle: CycleDates | undefined,
  today: CivilDate,
  { expectedOf, statusOf, staleDays }: Judging,
): Standings {
  /** By the first that fits: no data, done, then what `judge` makes of the verdict by pace alone. */
  const stand = (
    keyResults: readonly Measured[],
    progress: number | undefined,
    expected: number | undefined,
    isDone: boolean,
    judge: (byPace: Verdict) => Verdict,
  ): Standing => {
    const byPace = (done: number): Verdict =>
      expected === undefined
        ? ['noData', { rule: 'noPace' }]
        : [statusOf(done, expected), { rule: 'pace', progress: done, expected }];
    const [status, reason]: Verdict =
      progress === undefined
        ? ['noData', { rule: 'noData' }]
        : isDone
          ? ['done', { rule: 'done' }]
          : judge(byPace(progress));
    let latest = '';
    const begun = cycle?.start ?? '';
    for (const { since = '', date = since > begun ? since : '' } of keyResults)
      if (date > latest) latest = date;
    // What is done needs no check-in, what has no data is grey already: neither goes stale.
    const stale =
      status !== 'done' &&
      status !== 'noData' &&
      !!cycle &&
      isRunning(cycle, today) &&
      daysBetween(latest || begun, today) > staleDays;
    return { progress, expected, status, stale, reason };
  };

  const keyResult = (measured: Measured): Standing => {
    const { metric, confidence, due = cycle?.end } = measured;
    const current = measured.current ?? (metric.kind === 'milestones' ? 0 : Number.NaN);
    const progress = progressOf(metric, current);
    const expected = expectedOf(measured, cycle, today);
    const pace = paceOf(metric);
    const isReached = progress !== undefined && withoutNoise(progress) >= 1;
    const isDone = isReached && (pace !== 'held' || (!!cycle && hasEnded(cycle, today)));
    return stand([measured], progress, expected, isDone, (byPace) => {
      if (confidence) return [confidence, { rule: 'confidence', confidence }];
      if (isReached) return ['onTrack', { rule: 'withinLimits' }];
      if (expected !== undefined || pace !== 'none' || !due) return byPace;
      return today > due ? ['offTrack', { rule: 'pastDue', due }] : ['onTrack', { rule: 'untilDue', due }];
    });
  };

  const rollUp = (
    child: 'keyResult' | 'objective',
    keyResults: readonly Measured[],
    parts: readonly { weight?: number }[],
    standings: readonly Standing[],
    expectedIn: (standing: Standing, place: number) => number | undefined,
  ): Standing => {
    const mean = (shareOf: typeof expectedIn) =>
      weightedMean(
        standings.map((one, place) => ({ value: shareOf(one, place) ?? 0, weight: parts[place]?.weight })),
      );
    const hasData = standings.some(({ progress }) => progress !== undefined);
    return stand(
      keyResults,
      hasData ? mean(({ progress }) => progress) : undefined,
      cycle && (standings.length ? mean(expectedIn) : expectedShare(cycle, today)),
      standings.every(({ status }) => status === 'done'),
      (byPace) => {
        const count = standings.filter(({ status }) => status === 'offTrack').length;
        const isBetter = byPace[0] === 'onTrack' || byPace[0] === 'noData';
        return count && isBetter ? ['atRisk', { rule: 'offTrackChild', child, count }] : byPace;
      },
    );
  };

  // A key result without a pace of its own counts as 0 in the score until it is reached, so it is expected at the
  // even pace like the others; in an objective of nothing but such, nothing is expected before its due date and all
  // after it. A limit that nobody has checked yet is expected at the even pace, or its objective would be off track
  // on the first day.
  const objective = ({ keyResults }: MeasuredObjective): Standing => {
    const even = cycle && expectedShare(cycle, today);
    const hasPace = keyResults.some(({ metric }) => paceOf(metric) !== 'none');
    return rollUp('keyResult', keyResults, keyResults, keyResults.map(keyResult), (standing, place) => {
      const { status, expected } = standing;
      const { metric, due = cycle?.end ?? '' } = keyResults[place] as Measured;
      if (expected === undefined) return today > due ? 1 : hasPace ? even : 0;
      return status === 'noData' && paceOf(metric) === 'held' ? even : expected;
    });
  };

  return {
    keyResult,
    objective,
    cycle: (objectives, stood = objectives.map(objective)) =>
      rollUp(
        'objective',
        objectives.flatMap(({ keyResults }) => keyResults),
        objectives,
        stood,
        ({ expected }) => expected,
      ),
  };
}
