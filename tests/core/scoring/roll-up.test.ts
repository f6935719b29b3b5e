import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cycleStanding,
  keyResultStanding,
  type Measured,
  objectiveStanding,
  weightedMean,
} from '../../../core/scoring';

const cycle = { start: '2026-11-01', end: '2026-11-20' };
const halfway = '2026-11-11';
const at = (current: number | undefined, more: Partial<Measured> = {}): Measured => ({
  metric: { kind: 'reach', start: 0, target: 100 },
  current,
  date: current === undefined ? undefined : halfway,
  ...more,
});
const standing = (...keyResults: Measured[]) => objectiveStanding({ keyResults }, cycle, halfway);

describe('a weighted mean', () => {
  test('stays within 0..1 and between its parts, for any weights', () => {
    const part = fc.record({ value: fc.double({ min: -5, max: 5, noNaN: true }), weight: fc.double() });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const mean = weightedMean(parts);
        const values = parts.map(({ value }) => Math.min(1, Math.max(0, value)));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
    );
  });

  test('is the plain mean where all weights are 0', () => {
    expect(
      weightedMean([
        { value: 1, weight: 0 },
        { value: 0.5, weight: 0 },
      ]),
    ).toBe(0.75);
    expect(
      weightedMean([
        { value: 1, weight: 0 },
        { value: 0.5, weight: 3 },
      ]),
    ).toBe(0.5);
  });

  test('does not overflow', () => {
    expect(
      weightedMean([
        { value: 1, weight: 1e308 },
        { value: 0, weight: 1e308 },
      ]),
    ).toBe(0.5);
  });
});

describe('an objective', () => {
  test('is the weighted mean of its key results, each held within 0..1', () => {
    expect(standing(at(200), at(-100)).progress).toBe(0.5);
    expect(standing(at(80, { weight: 3 }), at(0)).progress).toBeCloseTo(0.6, 12);
  });

  test('counts a key result without data as 0', () => {
    expect(standing(at(80), at(undefined)).progress).toBe(0.4);
  });

  test('is without data only where none of its key results has any', () => {
    expect(standing(at(undefined), at(undefined))).toEqual({
      progress: undefined,
      expected: 0.5,
      status: 'noData',
      stale: false,
      reason: { rule: 'noData' },
    });
    expect(standing()).toMatchObject({ expected: 0.5, status: 'noData' });
    expect(standing(at(0), at(undefined)).status).toBe('offTrack');
  });

  test('is never better than at risk while a key result is off track', () => {
    expect(standing(at(99), at(10))).toMatchObject({
      progress: 0.545,
      status: 'atRisk',
      reason: { rule: 'offTrackChild', child: 'keyResult', count: 1 },
    });
    expect(standing(at(60), at(60), at(60, { confidence: 'offTrack' })).status).toBe('atRisk');
    expect(standing(at(10), at(10)).status).toBe('offTrack');
  });

  test('is done when all of it is', () => {
    expect(standing(at(100), at(120)).status).toBe('done');
    expect(standing(at(100), at(20, { weight: 0 })).status).not.toBe('done');
    const kept = at(31, { metric: { kind: 'maintain', atLeast: 30 } });
    expect(standing(at(100), kept).status).toBe('onTrack');
    expect(objectiveStanding({ keyResults: [at(100), kept] }, cycle, '2026-11-21').status).toBe('done');
  });

  test('whose key results are all on pace is on pace', () => {
    const anyPace = fc.constantFrom<Measured>(
      at(50),
      at(31, { metric: { kind: 'maintain', atLeast: 30 } }),
      at(30, { phases: [{ date: halfway, value: 30 }] }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPace, fc.nat(5)), { minLength: 1 }), (drawn) => {
        const keyResults = drawn.map(([measured, weight]) => ({ ...measured, weight }));
        expect(keyResults.every((each) => keyResultStanding(each, cycle, halfway).status === 'onTrack')).toBe(
          true,
        );
        expect(objectiveStanding({ keyResults }, cycle, halfway).status).toBe('onTrack');
      }),
    );
  });

  test('of nothing but yes/no is on pace until they are due', () => {
    const open = at(0, { metric: { kind: 'yesNo' } });
    expect(standing(open, open).status).toBe('onTrack');
    expect(objectiveStanding({ keyResults: [open] }, cycle, '2026-11-21').status).toBe('offTrack');
  });

  test('beside which a yes/no is open is compared with the even pace', () => {
    const open = at(undefined, { metric: { kind: 'yesNo' } });
    expect(standing(at(50), open)).toMatchObject({ expected: 0.5, progress: 0.25, status: 'atRisk' });
  });

  test('with one key result is called like it, by pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 99 }), fc.integer({ min: 0, max: 25 }), (current, day) => {
        const today = `2026-11-${String(day + 1).padStart(2, '0')}`;
        const own = keyResultStanding(at(current), cycle, today).status;
        // A raw progress below 0 counts 0 in the mean.
        fc.pre(current >= 0);
        expect(objectiveStanding({ keyResults: [at(current)] }, cycle, today).status).toBe(own);
      }),
    );
  });

  test('with limits that nobody has checked yet is not off track on the first day', () => {
    const unchecked = at(undefined, { metric: { kind: 'maintain', atLeast: 30 } });
    expect(objectiveStanding({ keyResults: [at(0), unchecked] }, cycle, cycle.start).status).toBe('onTrack');
  });

  test('is stale by its latest check-in', () => {
    const long = { start: '2026-10-01', end: '2026-12-31' };
    const staleWith = (...dates: string[]) =>
      objectiveStanding({ keyResults: dates.map((date) => at(50, { date })) }, long, '2026-11-22').stale;
    expect([staleWith('2026-11-01', '2026-11-11'), staleWith('2026-11-01', '2026-11-12')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a cycle', () => {
  const objective = (...currents: (number | undefined)[]) => ({
    keyResults: currents.map((current) => at(current)),
  });
  const cycleOf = (...objectives: { keyResults: Measured[] }[]) => cycleStanding(objectives, cycle, halfway);

  test('is the mean of its objectives, one without data counting 0', () => {
    expect(cycleOf(objective(90, 50, 70), objective(30)).progress).toBeCloseTo(0.5, 12);
    expect(cycleOf(objective(90), objective(undefined)).progress).toBe(0.45);
  });

  test('is never better than at risk while an objective is off track', () => {
    expect(cycleOf(objective(100), objective(90), objective(10), objective(5))).toMatchObject({
      status: 'atRisk',
      reason: { rule: 'offTrackChild', child: 'objective', count: 2 },
    });
  });

  test('without objectives or check-ins has no data', () => {
    expect([cycleOf().status, cycleOf(objective(undefined)).status]).toEqual(['noData', 'noData']);
    expect(cycleOf().progress).toBeUndefined();
  });

  test('is done with its objectives', () => {
    expect(cycleOf(objective(100), objective(100)).status).toBe('done');
  });
});

test('without a cycle a mean is told, and no pace', () => {
  const alone = (...currents: number[]) =>
    objectiveStanding({ keyResults: currents.map((current) => at(current)) }, undefined, halfway);
  expect(alone(40, 60)).toMatchObject({
    progress: 0.5,
    expected: undefined,
    status: 'noData',
    reason: { rule: 'noPace' },
  });
  expect(alone(100, 100).status).toBe('done');
  expect(
    objectiveStanding({ keyResults: [at(90), at(10, { confidence: 'offTrack' })] }, undefined, halfway)
      .status,
  ).toBe('atRisk');
});
