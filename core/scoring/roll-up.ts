import { expectedShare } from './cycle';
import type { CivilDate } from './dates';
import { paceOf } from './metrics';
import { withoutNoise } from './precision';
import { defaultRules, isStale, keyResultStanding, statusByPace } from './standing';
import type { CycleDates, Measured, MeasuredObjective, Reason, Rules, Standing, Status } from './terms';
import { weightedMean } from './weighted-mean';

/**
 * Where an objective stands: the weighted mean of its key results against the weighted mean of what is expected of
 * them, never better than at risk while one of them is off track. Key results without data count 0.
 */
export function objectiveStanding(
  objective: MeasuredObjective,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const parts = objective.keyResults.map((measured) => {
    const standing = keyResultStanding(measured, cycle, today, rules);
    return {
      standing,
      expected: expectedInRollUp(measured, standing, objective.keyResults, cycle, today),
      weight: measured.weight,
    };
  });
  return rollUp(parts, 'keyResult', latestDate([objective]), cycle, today, rules);
}

/** Where a cycle stands: the same over its objectives. */
export function cycleStanding(
  objectives: readonly MeasuredObjective[],
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const parts = objectives.map((objective) => {
    const standing = objectiveStanding(objective, cycle, today, rules);
    return { standing, expected: standing.expected, weight: objective.weight };
  });
  return rollUp(parts, 'objective', latestDate(objectives), cycle, today, rules);
}

/**
 * What a key result adds to its objective's pace. One without a pace of its own counts as 0 in the score until it is
 * reached, so it is expected at the even pace like the others; in an objective of nothing but such, nothing is
 * expected before its due date and all after it. A limit that nobody has checked yet is expected at the even pace,
 * or its objective would be off track on the first day.
 */
function expectedInRollUp(
  measured: Measured,
  { status, expected }: Standing,
  siblings: readonly Measured[],
  cycle: CycleDates | undefined,
  today: CivilDate,
): number | undefined {
  if (!cycle) return undefined;
  if (expected === undefined) {
    if (today > (measured.due ?? cycle.end)) return 1;
    return siblings.some(({ metric }) => paceOf(metric) !== 'none') ? expectedShare(cycle, today) : 0;
  }
  return status === 'noData' && paceOf(measured.metric) === 'held' ? expectedShare(cycle, today) : expected;
}

interface Part {
  standing: Standing;
  expected?: number;
  weight?: number;
}

function rollUp(
  parts: readonly Part[],
  child: 'keyResult' | 'objective',
  latest: CivilDate | undefined,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules,
): Standing {
  const expected =
    cycle && (parts.length > 0 ? expectedOfAll(parts, cycle, today) : expectedShare(cycle, today));
  if (parts.every(({ standing }) => standing.progress === undefined))
    return { expected, status: 'noData', stale: false, reason: { rule: 'noData' } };
  const progress = weightedMean(
    parts.map(({ standing, weight }) => ({ value: standing.progress ?? 0, weight })),
  );
  const [status, reason] = judgeRollUp(parts, child, progress, expected, rules);
  return { progress, expected, status, stale: isStale(status, latest, cycle, today, rules), reason };
}

function expectedOfAll(parts: readonly Part[], cycle: CycleDates, today: CivilDate): number {
  const even = expectedShare(cycle, today);
  return weightedMean(parts.map(({ expected = even, weight }) => ({ value: expected, weight })));
}

function judgeRollUp(
  parts: readonly Part[],
  child: 'keyResult' | 'objective',
  progress: number,
  expected: number | undefined,
  rules: Rules,
): [Status, Reason] {
  if (withoutNoise(progress) >= 1 && parts.every(({ standing }) => standing.status === 'done'))
    return ['done', { rule: 'done' }];
  const status = expected === undefined ? undefined : statusByPace(progress, expected, rules);
  const count = parts.filter(({ standing }) => standing.status === 'offTrack').length;
  if (count > 0 && (status === undefined || status === 'onTrack'))
    return ['atRisk', { rule: 'offTrackChild', child, count }];
  if (status === undefined || expected === undefined) return ['noData', { rule: 'noPace' }];
  return [status, { rule: 'pace', progress, expected }];
}

function latestDate(objectives: readonly MeasuredObjective[]): CivilDate | undefined {
  let latest: CivilDate | undefined;
  for (const { keyResults } of objectives)
    for (const { date } of keyResults) if (date !== undefined && (!latest || date > latest)) latest = date;
  return latest;
}
