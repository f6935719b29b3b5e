import {
  type CivilDate,
  cycleWeek,
  daysBetween,
  evenPace,
  type Measured,
  type MeasuredObjective,
  rollUpKeyResults,
  rollUpObjectives,
  type Standing,
  standingAgainst,
} from '../scoring';
import type { Snapshot, SnapshotKeyResult, SnapshotObjective } from './snapshot';

/** Everything a scorecard shows: the snapshot, with what scoring makes of it. */
export interface ScoredSnapshot extends Omit<Snapshot, 'objectives'> {
  standing: Standing;
  /** Set when the statuses are those of `asOf`: drawn grey, with this date. */
  statusOf?: CivilDate;
  week?: { week: number; of: number };
  keyResultCount: number;
  objectives: ScoredObjective[];
}

export interface ScoredObjective extends Omit<SnapshotObjective, 'keyResults'> {
  standing: Standing;
  keyResults: ScoredKeyResult[];
}

export interface ScoredKeyResult extends SnapshotKeyResult {
  measured: Measured;
  standing: Standing;
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

  const keyResultOn = (date: CivilDate) => (one: Measured) =>
    standingAgainst(evenPace(one.metric, cycle, date), one, cycle, date);
  const objectiveOn = (date: CivilDate) => (one: MeasuredObjective) =>
    rollUpKeyResults(one, one.keyResults.map(keyResultOn(date)), cycle, date);
  const cycleOn = (date: CivilDate) => (all: MeasuredObjective[]) =>
    rollUpObjectives(all, all.map(objectiveOn(date)), cycle, date);
  const standingOf = <T>(one: T, on: (date: CivilDate) => (one: T) => Standing): Standing => ({
    ...on(day)(one),
    expected: on(today)(one).expected,
  });

  const all: MeasuredObjective[] = [];
  const objectives = (snapshot.objectives ?? []).map((objective) => {
    const keyResults = objective.keyResults.map((keyResult) => {
      const measured = measure(keyResult, asOf, day);
      return { ...keyResult, measured, standing: standingOf(measured, keyResultOn) };
    });
    const one = { keyResults: keyResults.map(({ measured }) => measured) };
    all.push(one);
    return { ...objective, keyResults, standing: standingOf(one, objectiveOn) };
  });
  return {
    ...snapshot,
    objectives,
    standing: standingOf(all, cycleOn),
    statusOf: isOld ? asOf : undefined,
    week: cycle && cycleWeek(cycle, today),
    keyResultCount: objectives.flatMap(({ keyResults }) => keyResults).length,
  };
}

/**
 * A key result as scoring sees it, which a snapshot writes flat. A value counts on every reader's today, also west of
 * where it was written. A start that is not given is 0; without a target there is no progress: the start stands for it.
 */
function measure(keyResult: SnapshotKeyResult, asOf: CivilDate, day: CivilDate): Measured {
  const { metric: kind = 'reach', start = 0, target = start, done, of = 0, date = asOf } = keyResult;
  const current = keyResult.current ?? (kind === 'milestones' ? done : undefined);
  return {
    ...keyResult,
    metric: { ...keyResult, kind, start, target, of },
    current,
    date: current === undefined ? undefined : date < day ? date : day,
  };
}
