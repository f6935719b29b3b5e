import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOverdue,
  isReadingDue,
  kpiScore,
  kpiStanding,
  periodOf,
  rollUpScores,
  statusOfScore,
} from '../../../core/scoring';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const differing = fc.tuple(number, number).filter(([goal, redFlag]) => goal !== redFlag);

describe('the score of a KPI', () => {
  test('is exactly two thirds at the goal and on track, a third at the red flag and at risk', () => {
    fc.assert(
      fc.property(differing, ([goal, redFlag]) => {
        const atGoal = kpiScore(goal, { goal, redFlag });
        const atFlag = kpiScore(redFlag, { goal, redFlag });
        // Differences that no number can hold have no score.
        fc.pre(atGoal !== undefined && atFlag !== undefined);
        expect(atGoal).toBe(2 / 3);
        expect(atFlag).toBe(1 / 3);
        expect(kpiStanding({ current: goal, goal, redFlag }, '2026-11-22').status).toBe('onTrack');
        expect(kpiStanding({ current: redFlag, goal, redFlag }, '2026-11-22').status).toBe('atRisk');
      }),
    );
  });

  test('never leaves 0..1, and is better the nearer a value comes to the goal', () => {
    fc.assert(
      fc.property(differing, number, number, ([goal, redFlag], one, other) => {
        const [worse, better] = [kpiScore(one, { goal, redFlag }), kpiScore(other, { goal, redFlag })];
        fc.pre(worse !== undefined && better !== undefined);
        expect(Math.min(worse, better)).toBeGreaterThanOrEqual(0);
        expect(Math.max(worse, better)).toBeLessThanOrEqual(1);
        const isHigherBetter = goal > redFlag;
        if (isHigherBetter ? other >= one : other <= one) expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });

  test('is 1 as far beyond the goal as the red flag is before it, and 0 as far the other way', () => {
    expect(kpiScore(16, { goal: 12, redFlag: 8 })).toBe(1);
    expect(kpiScore(20, { goal: 12, redFlag: 8 })).toBe(1);
    expect(kpiScore(4, { goal: 12, redFlag: 8 })).toBe(0);
    // Lower is better: churn.
    expect(kpiScore(1, { goal: 3, redFlag: 5 })).toBe(1);
    expect(kpiScore(4, { goal: 3, redFlag: 5 })).toBeCloseTo(0.5);
    expect(kpiScore(7, { goal: 3, redFlag: 5 })).toBe(0);
    // Around zero nothing is divided by a value.
    expect(kpiScore(0, { goal: 2, redFlag: -2 })).toBeCloseTo(0.5);
  });

  test('is absent without a red flag, and where both aims are the same', () => {
    expect(kpiScore(5, { goal: 5 })).toBeUndefined();
    expect(kpiScore(5, { goal: 5, redFlag: 5 })).toBeUndefined();
    expect(kpiStanding({ current: 5, goal: 5 }, '2026-11-22')).toEqual({
      score: undefined,
      status: 'noData',
      unscored: true,
      stale: false,
    });
  });

  test('of a yes/no is 1 or 0', () => {
    expect(kpiStanding({ current: 1, isYesNo: true }, '2026-11-22')).toMatchObject({
      score: 1,
      status: 'onTrack',
    });
    expect(kpiStanding({ current: 0, isYesNo: true }, '2026-11-22')).toMatchObject({
      score: 0,
      status: 'offTrack',
    });
  });
});

test('scores roll up by weight; what has none does not count, and nothing scored has no score', () => {
  const part = (score: number | undefined, weight?: number) => ({ score, weight, stale: false });
  const rolled = rollUpScores([part(0.5), part(1, 3), part(undefined, 9)]);
  expect(rolled.score).toBeCloseTo(0.875, 12);
  expect(rolled.status).toBe('onTrack');
  expect(rollUpScores([part(2 / 3), part(2 / 3), part(2 / 3)]).status).toBe('onTrack');
  expect(rollUpScores([part(undefined)])).toEqual({
    score: undefined,
    status: 'noData',
    unscored: false,
    stale: false,
  });
  // What was read without a score is told from what was never read; one score among them is a score.
  const read = { ...part(undefined), unscored: true };
  expect(rollUpScores([part(undefined), read]).unscored).toBe(true);
  expect(rollUpScores([part(0.5), read]).unscored).toBe(false);
  expect(statusOfScore(0.1 + 0.2 + 1 / 3 - 0.3)).toBe('atRisk');
});

test('old readings stay old beside what was never read, and beside what is empty', () => {
  const never = kpiStanding({ frequency: 'daily' }, '2026-11-22');
  const old = { score: 0.8, stale: true };
  const empty = rollUpScores([]);
  expect(rollUpScores([old, never, empty])).toMatchObject({ status: 'onTrack', stale: true });
  expect(rollUpScores([{ stale: true, unscored: true }, never]).stale).toBe(true);
  expect(rollUpScores([old, { score: 0.8, stale: false }]).stale).toBe(false);
  expect(rollUpScores([old, { stale: false, unscored: true }]).stale).toBe(false);
  expect(rollUpScores([never, empty]).stale).toBe(false);
});

test('a KPI is overdue after one and a half periods', () => {
  expect(isOverdue('weekly', '2026-11-01', '2026-11-11')).toBe(false);
  expect(isOverdue('weekly', '2026-11-01', '2026-11-12')).toBe(true);
  expect(isOverdue('monthly', '2026-10-01', '2026-11-15')).toBe(false);
  expect(isOverdue('monthly', '2026-10-01', '2026-11-16')).toBe(true);
  expect(kpiStanding({ current: 1, date: '2026-11-01', frequency: 'daily' }, '2026-11-22').stale).toBe(true);
});

test('a reading is due until there is one for the period that today is in', () => {
  expect(periodOf('weekly', '2026-11-22')).toEqual({ start: '2026-11-16', end: '2026-11-22' });
  expect(periodOf('weekly', '2026-11-22', 7)).toEqual({ start: '2026-11-22', end: '2026-11-28' });
  expect(periodOf('monthly', '2028-02-10')).toEqual({ start: '2028-02-01', end: '2028-02-29' });
  expect(isReadingDue('monthly', '2026-10-31', '2026-11-01')).toBe(true);
  expect(isReadingDue('monthly', '2026-11-01', '2026-11-30')).toBe(false);
  expect(isReadingDue('yearly', undefined, '2026-11-30')).toBe(true);
});
