import {
  type CivilDate,
  cycleWeek,
  daysBetween,
  evenPace,
  type Measured,
  type MeasuredObjective,
  type Metric,
  rollUpKeyResults,
  rollUpObjectives,
  type Standing,
  standingAgainst,
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
  const { asOf, cycle, objectives = [] } = snapshot;
  const isOld = daysBetween(asOf, today) >= freshDays;
  const day = isOld ? asOf : today;
  const measured = objectives.map(({ keyResults }) => ({
    keyResults: keyResults.map((one) => measure(one, asOf, day)),
  }));

  const ofKeyResult = (one: Measured, date: CivilDate) =>
    standingAgainst(evenPace(one.metric, cycle, date), one, cycle, date);
  const ofObjective = (one: MeasuredObjective, date: CivilDate) =>
    rollUpKeyResults(
      one,
      one.keyResults.map((keyResult) => ofKeyResult(keyResult, date)),
      cycle,
      date,
    );
  const ofAll = (all: MeasuredObjective[], date: CivilDate) =>
    rollUpObjectives(
      all,
      all.map((one) => ofObjective(one, date)),
      cycle,
      date,
    );
  const standingOf = <T>(standing: (one: T, date: CivilDate) => Standing, one: T): Standing => ({
    ...standing(one, day),
    expected: standing(one, today).expected,
  });

  return {
    standing: standingOf(ofAll, measured),
    statusOf: isOld ? asOf : undefined,
    week: cycle && cycleWeek(cycle, today),
    keyResultCount: objectives.flatMap(({ keyResults }) => keyResults).length,
    objectives: measured.map((objective, place) => ({
      standing: standingOf(ofObjective, objective),
      score: objectives[place]?.score,
      keyResults: objective.keyResults.map((one, at) => ({
        measured: one,
        standing: standingOf(ofKeyResult, one),
        score: objectives[place]?.keyResults[at]?.score,
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
