import { describe, expect, test } from 'vitest';
import {
  cycleStanding,
  cycleWeek,
  expectedShare,
  keyResultStanding,
  type Measured,
  type MeasuredObjective,
  objectiveStanding,
  progressOf,
  roundScore,
} from '../../../core/scoring';

const reach = (start: number, target: number, current?: number): Measured => ({
  metric: { kind: 'reach', start, target },
  current,
  date: current === undefined ? undefined : '2026-11-22',
});
const quarter = { start: '2026-10-01', end: '2026-12-31' };
const today = '2026-11-22';

describe('the published worked example', () => {
  const keyResults = [reach(42, 55, 51), reach(4.2, 2.8, 3.3), reach(25, 45, 36)];

  test('gives 0.692, 0.643 and 0.550 for its key results', () => {
    const progress = keyResults.map(({ metric, current = Number.NaN }) =>
      progressOf(metric, current)?.toFixed(3),
    );
    expect(progress).toEqual(['0.692', '0.643', '0.550']);
  });

  test('gives 0.628 for its objective', () => {
    expect(objectiveStanding({ keyResults }, quarter, today).progress).toBeCloseTo(0.628, 3);
  });
});

describe('the drawn quarter on 22 November 2026', () => {
  const success: MeasuredObjective = {
    keyResults: [reach(42, 55, 48), reach(4.2, 2.8, 3.2), reach(25, 45, 39)],
  };
  const answers: MeasuredObjective = { keyResults: [reach(9, 4, 4.6), reach(0, 12, 9), reach(0, 30, 30)] };
  const renewal: MeasuredObjective = { keyResults: [reach(10, 60, 24), reach(0, 20)] };
  const stand = (objective: MeasuredObjective) => objectiveStanding(objective, quarter, today);

  test('is day 52 of 92, week 8 of 13', () => {
    expect(expectedShare(quarter, today)).toBe(52 / 92);
    expect(cycleWeek(quarter, today)).toEqual({ week: 8, of: 13 });
  });

  test('calls each key result as drawn', () => {
    const statuses = [success, answers, renewal].map(({ keyResults }) =>
      keyResults.map((measured) => keyResultStanding(measured, quarter, today).status),
    );
    expect(statuses).toEqual([
      ['atRisk', 'onTrack', 'onTrack'],
      ['onTrack', 'onTrack', 'done'],
      ['offTrack', 'noData'],
    ]);
  });

  test('scores its objectives 0.6, 0.9 and 0.1, the last one off track', () => {
    expect([success, answers, renewal].map((each) => roundScore(stand(each).progress ?? -1))).toEqual([
      0.6, 0.9, 0.1,
    ]);
    expect([success, answers, renewal].map((each) => stand(each).status)).toEqual([
      'onTrack',
      'onTrack',
      'offTrack',
    ]);
  });

  test('is on pace at 0.5, yet at risk because one objective is off track', () => {
    const standing = cycleStanding([success, answers, renewal], quarter, today);
    expect(roundScore(standing.progress ?? -1)).toBe(0.5);
    expect(standing.status).toBe('atRisk');
    expect(standing.reason).toEqual({ rule: 'offTrackChild', child: 'objective', count: 1 });
  });
});
