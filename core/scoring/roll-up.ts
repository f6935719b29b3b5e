import { expectedShare } from './cycle';
import type { CivilDate } from './dates';
import { isPhased, toldPhased } from './expected';
import { paceOf } from './metrics';
import { defaultRules, keyResultStanding, standingBy, type Verdict, verdictByPace } from './standing';
import type { CycleDates, Measured, MeasuredObjective, Rules, Standing } from './terms';
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
  const standings = objective.keyResults.map((one) => keyResultStanding(one, cycle, today, rules));
  const standing = rollUpKeyResults(objective, standings, cycle, today, rules);
  return toldPhased(standing, objective.keyResults.some(isPhased));
}

/** Where a cycle stands: the same over its objectives. */
export function cycleStanding(
  objectives: readonly MeasuredObjective[],
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const standings = objectives.map((one) => objectiveStanding(one, cycle, today, rules));
  const standing = rollUpObjectives(objectives, standings, cycle, today, rules);
  return toldPhased(
    standing,
    objectives.some((one) => one.keyResults.some(isPhased)),
  );
}

/**
 * `objectiveStanding` of key results that stand so already. One without a pace of its own counts as 0 in the score
 * until it is reached, so it is expected at the even pace like the others; in an objective of nothing but such,
 * nothing is expected before its due date and all after it. A limit that nobody has checked yet is expected at the
 * even pace, or its objective would be off track on the first day.
 */
export function rollUpKeyResults(
  { keyResults }: MeasuredObjective,
  standings: readonly Standing[],
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const even = cycle && expectedShare(cycle, today);
  const hasPace = keyResults.some(({ metric }) => paceOf(metric) !== 'none');
  const expectedOf = ({ metric, due = cycle?.end ?? '' }: Measured, { status, expected }: Standing) => {
    if (expected === undefined) return today > due ? 1 : hasPace ? even : 0;
    return status === 'noData' && paceOf(metric) === 'held' ? even : expected;
  };
  const parts = standings.map((standing, place) => {
    const measured = keyResults[place] as Measured;
    return { ...standing, expected: expectedOf(measured, standing), weight: measured.weight };
  });
  return rollUp(parts, 'keyResult', keyResults, cycle, today, rules);
}

/** `cycleStanding` of objectives that stand so already. */
export function rollUpObjectives(
  objectives: readonly MeasuredObjective[],
  standings: readonly Standing[],
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const parts = standings.map((standing, place) => ({ ...standing, weight: objectives[place]?.weight }));
  const keyResults = objectives.flatMap((one) => one.keyResults);
  return rollUp(parts, 'objective', keyResults, cycle, today, rules);
}

type Part = Standing & { weight?: number };

function rollUp(
  parts: readonly Part[],
  child: 'keyResult' | 'objective',
  keyResults: readonly Measured[],
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules,
): Standing {
  const mean = (of: 'progress' | 'expected') =>
    weightedMean(parts.map((part) => ({ value: part[of] ?? 0, weight: part.weight })));
  const hasData = parts.some(({ progress }) => progress !== undefined);
  const progress = hasData ? mean('progress') : undefined;
  const expected = cycle && (parts.length ? mean('expected') : expectedShare(cycle, today));
  const latest = keyResults.flatMap(({ date }) => date ?? []).sort();
  const verdict = judge(parts, child, progress, expected, rules);
  return standingBy(verdict, progress, expected, latest.at(-1), cycle, today, rules);
}

function judge(
  parts: readonly Part[],
  child: 'keyResult' | 'objective',
  progress: number | undefined,
  expected: number | undefined,
  rules: Rules,
): Verdict {
  if (progress === undefined) return ['noData', { rule: 'noData' }];
  if (parts.every(({ status }) => status === 'done')) return ['done', { rule: 'done' }];
  const verdict = verdictByPace(progress, expected, rules);
  const count = parts.filter(({ status }) => status === 'offTrack').length;
  const isBetter = verdict[0] === 'onTrack' || verdict[0] === 'noData';
  return count && isBetter ? ['atRisk', { rule: 'offTrackChild', child, count }] : verdict;
}
