import {
  byEvenPace,
  type CivilDate,
  daysBetween,
  type Measured,
  type MeasuredObjective,
  type Standing,
  type Standings,
  standingsOn,
  weekOf,
  weightedMean,
} from '../scoring';
import type { Snapshot, SnapshotKeyResult, SnapshotObjective } from './snapshot';

/** A standing; `statusOf` is set when its status is that of an earlier day: drawn grey, with this date. */
export interface ShownStanding extends Standing {
  statusOf?: CivilDate;
}

/** Everything a scorecard shows: the snapshot, with what scoring makes of it. */
export interface ScoredSnapshot extends Omit<Snapshot, 'objectives'> {
  standing: ShownStanding;
  /** What the whole is scored where any of its objectives is: the mean of their scores. */
  score?: number;
  /** The `statusOf` of every standing in it. */
  statusOf?: CivilDate;
  week?: { week: number; of: number };
  keyResultCount: number;
  objectives: ScoredObjective[];
}

export interface ScoredObjective extends Omit<SnapshotObjective, 'keyResults'> {
  standing: ShownStanding;
  keyResults: ScoredKeyResult[];
}

export interface ScoredKeyResult extends SnapshotKeyResult {
  measured: Measured;
  standing: ShownStanding;
}

/** From this many days after `asOf`, a status is no longer claimed for today. */
export const freshDays = 10;

/**
 * Scores a snapshot on a day. The pace (`expected`) is always that of today; from ten days after `asOf` every
 * status is the one of `asOf`, so that an untouched page neither slides to red nor claims to be fresh.
 */
export function scoreSnapshot(snapshot: Snapshot, today: CivilDate): ScoredSnapshot {
  const { asOf, cycle } = snapshot;
  const isOld = daysBetween(asOf, today) >= freshDays;
  const statusOf = isOld ? asOf : undefined;
  const day = statusOf ?? today;

  const then = standingsOn(cycle, day, byEvenPace);
  const now = standingsOn(cycle, today, byEvenPace);
  const standing = (on: (standings: Standings) => Standing): ShownStanding => ({
    ...on(then),
    expected: on(now).expected,
    statusOf,
  });

  const all: MeasuredObjective[] = [];
  const objectives = (snapshot.objectives ?? []).map((objective) => {
    const keyResults = objective.keyResults.map((keyResult) => {
      const measured = measure(keyResult, asOf);
      return { ...keyResult, measured, standing: standing((on) => on.keyResult(measured)) };
    });
    const one = { weight: objective.weight, keyResults: keyResults.map(({ measured }) => measured) };
    all.push(one);
    return { ...objective, keyResults, standing: standing((on) => on.objective(one)) };
  });
  return {
    ...snapshot,
    objectives,
    standing: standing((on) => on.cycle(all)),
    score: objectives.some(({ score }) => score !== undefined)
      ? weightedMean(
          objectives.map(({ score, standing, weight }) => ({
            value: score ?? standing.progress ?? 0,
            weight,
          })),
        )
      : undefined,
    statusOf,
    week: cycle && weekOf(cycle, today),
    keyResultCount: objectives.flatMap(({ keyResults }) => keyResults).length,
  };
}

/**
 * A key result as scoring sees it, which a snapshot writes flat. A value counts on every reader's today, also west of
 * where it was written; its day is that of the snapshot unless it is given, but milestones of which none is done are no
 * check-in. A start that is not given is 0; without a target there is no progress: the start stands for it.
 */
function measure(keyResult: SnapshotKeyResult, asOf: CivilDate): Measured {
  const { metric: kind = 'reach', start = 0, target = start, done, of = 0 } = keyResult;
  const current = keyResult.current ?? (kind === 'milestones' ? done : undefined);
  const isCheckIn = kind === 'milestones' ? current : current !== undefined;
  const { date = isCheckIn ? asOf : undefined } = keyResult;
  return {
    ...keyResult,
    metric: { ...keyResult, kind, start, target, of },
    current,
    date,
  };
}
