import { type CivilDate, clampShare, keyResultStanding, weightedMean } from '../scoring';
import { measure, type Plan, type PlanKeyResult, type PlanObjective } from './plan';

/** A score that may be its owner's own, beside the proposed one; both 0..1 and not rounded. */
export interface Reviewed {
  /** What its check-ins come to; as it stood at the close of a closed cycle. */
  proposed: number;
  /** The owner's where one was set, else the proposed one. */
  score: number;
  isOwn: boolean;
}

export interface KeyResultScore extends Reviewed {
  reason?: string;
}

/** A key result's score on a day. */
export function keyResultScore(keyResult: PlanKeyResult, plan: Plan, today: CivilDate): KeyResultScore {
  const { score, scoreReason, proposedScore } = keyResult.record;
  const proposed = (plan.closed ? proposedScore : undefined) ?? computedScore(keyResult, plan, today);
  return { proposed, score: score ?? proposed, isOwn: score !== undefined, reason: scoreReason };
}

/**
 * The day that a key result is told on. Of a closed cycle that is its end, or the day of the check-in that gives the
 * score which was kept at the close: on which day it was closed, no plan tells.
 */
export function scoredOn(keyResult: PlanKeyResult, plan: Plan, today: CivilDate): CivilDate {
  if (!plan.closed) return today;
  const { proposedScore: kept } = keyResult.record;
  const end = today < plan.dates.end ? today : plan.dates.end;
  if (kept === undefined) return end;
  const others = keyResult.checkIns.flatMap(({ date }) => (date <= today ? [date] : []));
  return [end, ...others.reverse()].find((day) => isAlike(scoreOn(keyResult, plan, day), kept)) ?? end;
}

/** A kept score may have been written into a file and read back. */
const isAlike = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** What a key result's check-ins come to, 0..1, whatever its owner says of it. */
export const computedScore = (keyResult: PlanKeyResult, plan: Plan, today: CivilDate): number =>
  scoreOn(keyResult, plan, scoredOn(keyResult, plan, today));

const scoreOn = (keyResult: PlanKeyResult, { dates }: Plan, day: CivilDate): number =>
  clampShare(keyResultStanding(measure(keyResult, day), dates, day).progress ?? 0);

const mean = (all: readonly (Reviewed & { weight?: number })[]): Reviewed => ({
  proposed: weightedMean(all.map(({ proposed, weight }) => ({ value: proposed, weight }))),
  score: weightedMean(all.map(({ score, weight }) => ({ value: score, weight }))),
  isOwn: all.some(({ isOwn }) => isOwn),
});

/** Weighted mean of its key results' scores, and what it would be by the proposed ones. */
export const reviewedObjective = (objective: PlanObjective, plan: Plan, today: CivilDate): Reviewed =>
  mean(
    objective.keyResults.map((one) => ({ ...keyResultScore(one, plan, today), weight: one.record.weight })),
  );

/** Weighted mean of its objectives' scores; undefined where there is no objective. */
export const reviewedCycle = (plan: Plan, today: CivilDate): Reviewed | undefined =>
  plan.objectives.length === 0
    ? undefined
    : mean(
        plan.objectives.map((one) => ({
          ...reviewedObjective(one, plan, today),
          weight: one.record.weight,
        })),
      );

/** Whether a cycle was scored: it is closed, or its owner has set a score of their own. */
export const isScored = (plan: Plan): boolean =>
  plan.closed ||
  plan.objectives.some((one) => one.keyResults.some(({ record }) => record.score !== undefined));

/** Weighted mean of its key results' scores. */
export const objectiveScore = (objective: PlanObjective, plan: Plan, today: CivilDate): number =>
  reviewedObjective(objective, plan, today).score;
