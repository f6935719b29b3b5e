import {
  type CivilDate,
  cycleStanding,
  cycleWeek,
  daysBetween,
  keyResultStanding,
  type Measured,
  type Metric,
  objectiveStanding,
  type Standing,
} from '../scoring';
import type { Snapshot, SnapshotKeyResult } from './snapshot';

/** Everything a scorecard shows except its texts, in the order of the snapshot's lists. */
export interface ScoredSnapshot {
  standing: Standing;
  /** Set when the statuses are those of `asOf`: drawn grey, with this date. */
  statusOf?: CivilDate;
  week?: { week: number; of: number };
  keyResultCount: number;
  objectives: ScoredObjective[];
}

export interface ScoredObjective {
  standing: Standing;
  /** A reviewed score, 0..1. */
  score?: number;
  keyResults: ScoredKeyResult[];
}

export interface ScoredKeyResult {
  measured: Measured;
  standing: Standing;
  score?: number;
}

/** From this many days after `asOf`, a status is no longer claimed for today. */
const freshDays = 10;

/**
 * Scores a snapshot on a day. The pace (`expected`) is always that of today; from ten days after `asOf` every
 * status is the one of `asOf`, so that an untouched page neither slides to red nor claims to be fresh.
 */
export function scoreSnapshot(snapshot: Snapshot, today: CivilDate): ScoredSnapshot {
  const { asOf, cycle } = snapshot;
  const isOld = daysBetween(asOf, today) >= freshDays;
  const day = isOld ? asOf : today;
  const standingOn = (standing: (date: CivilDate) => Standing): Standing => ({
    ...standing(day),
    expected: standing(today).expected,
  });
  const all = (snapshot.objectives ?? []).map((objective) => {
    const measured = objective.keyResults.map((keyResult) => measure(keyResult, asOf, day));
    return { objective, measured };
  });
  return {
    standing: standingOn((date) =>
      cycleStanding(
        all.map(({ measured }) => ({ keyResults: measured })),
        cycle,
        date,
      ),
    ),
    statusOf: isOld ? asOf : undefined,
    week: cycle && cycleWeek(cycle, today),
    keyResultCount: all.reduce((count, { measured }) => count + measured.length, 0),
    objectives: all.map(({ objective, measured }) => ({
      standing: standingOn((date) => objectiveStanding({ keyResults: measured }, cycle, date)),
      score: objective.score,
      keyResults: measured.map((one, place) => ({
        measured: one,
        standing: standingOn((date) => keyResultStanding(one, cycle, date)),
        score: objective.keyResults[place]?.score,
      })),
    })),
  };
}

/** A key result as scoring sees it. A value counts on every reader's today, also west of where it was written. */
function measure(keyResult: SnapshotKeyResult, asOf: CivilDate, day: CivilDate): Measured {
  const { metric, done, current = metric === 'milestones' ? done : undefined, date = asOf } = keyResult;
  const { weight, committed, confidence } = keyResult;
  return {
    metric: metricOf(keyResult),
    current,
    date: current === undefined ? undefined : date < day ? date : day,
    weight,
    committed,
    confidence,
  };
}

/** A start that is not given is 0. Without a target there is no progress: the start stands for it. */
function metricOf(keyResult: SnapshotKeyResult): Metric {
  const { metric, start = 0, target = start, atLeast, atMost, tolerance, of = 0 } = keyResult;
  if (metric === 'maintain') return { kind: metric, atLeast, atMost, tolerance };
  if (metric === 'milestones') return { kind: metric, of };
  if (metric === 'yesNo') return { kind: metric };
  return { kind: 'reach', start, target };
}
