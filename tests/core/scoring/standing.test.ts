import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  defaultRules,
  expectedProgress,
  keyResultStanding,
  type Measured,
  type Metric,
  objectiveStanding,
  ratioRules,
  roundedGap,
} from '../../../core/scoring';

const quarter = { start: '2026-10-01', end: '2026-12-31' };
/** Twenty days: on the 11th an even pace is at exactly 0.5. */
const twentyDays = { start: '2026-11-01', end: '2026-11-20' };
const halfway = '2026-11-11';
const dayOf = (current: number, more: Partial<Measured> = {}): Measured => ({
  metric: { kind: 'reach', start: 0, target: 100 },
  current,
  date: halfway,
  ...more,
});
const statusOf = (measured: Measured, today = halfway, rules = defaultRules) =>
  keyResultStanding(measured, twentyDays, today, rules).status;

describe('by pace', () => {
  test.each([
    [100, 'done'],
    [99.99, 'onTrack'],
    [50, 'onTrack'],
    [40, 'onTrack'],
    [39.99, 'atRisk'],
    [25, 'atRisk'],
    [24.99, 'offTrack'],
    [-50, 'offTrack'],
  ])('%d of 100 at half time is %s', (current, status) => {
    expect(statusOf(dayOf(current))).toBe(status);
  });

  test('a gap of exactly 0.10 or 0.25 is one, whatever binary makes of it', () => {
    expect(0.8 - 0.7).toBeGreaterThan(0.1);
    expect(roundedGap(0.8, 0.7)).toBe(0.1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.constantFrom(10, 25), (day, gap) => {
        const today = addDays(twentyDays.start, day);
        const measured = dayOf(0.1 + day * 5 - gap, { metric: { kind: 'reach', start: 0.1, target: 100.1 } });
        expect(statusOf(measured, today)).toBe(gap === 10 ? 'onTrack' : 'atRisk');
        expect(statusOf({ ...measured, current: 0.1 + day * 5 - gap - 0.001 }, today)).toBe(
          gap === 10 ? 'atRisk' : 'offTrack',
        );
      }),
    );
  });

  test('the reason names both numbers', () => {
    expect(keyResultStanding(dayOf(45), twentyDays, halfway).reason).toEqual({
      rule: 'pace',
      progress: 0.45,
      expected: 0.5,
    });
  });

  test('before the cycle nothing is expected, after its end all is', () => {
    expect(statusOf(dayOf(0), '2026-10-01')).toBe('onTrack');
    expect(statusOf(dayOf(75), '2026-11-21')).toBe('atRisk');
    expect(statusOf(dayOf(74), '2026-12-24')).toBe('offTrack');
  });

  test('a ratio can be chosen: nine tenths on track, seven at risk, and nothing expected is on track', () => {
    expect([45, 44.9, 35, 34.9].map((current) => statusOf(dayOf(current), halfway, ratioRules))).toEqual([
      'onTrack',
      'atRisk',
      'atRisk',
      'offTrack',
    ]);
    expect(statusOf(dayOf(-10), '2026-11-01', ratioRules)).toBe('onTrack');
  });
});

describe('the first rule that fits', () => {
  test('no check-in is no data, whatever its owner said', () => {
    const standing = keyResultStanding(
      { ...dayOf(0), current: undefined, confidence: 'onTrack' },
      twentyDays,
      halfway,
    );
    expect(standing).toMatchObject({
      progress: undefined,
      expected: 0.5,
      status: 'noData',
      reason: { rule: 'noData' },
    });
  });

  test('a target that is its start is no data too', () => {
    expect(statusOf(dayOf(5, { metric: { kind: 'reach', start: 5, target: 5 } }))).toBe('noData');
  });

  test('done comes before confidence, confidence before pace', () => {
    expect(statusOf(dayOf(100, { confidence: 'offTrack' }))).toBe('done');
    expect(statusOf(dayOf(10, { confidence: 'onTrack' }))).toBe('onTrack');
    expect(keyResultStanding(dayOf(50, { confidence: 'atRisk' }), twentyDays, halfway)).toMatchObject({
      status: 'atRisk',
      reason: { rule: 'confidence', confidence: 'atRisk' },
    });
  });
});

describe('limits that are kept', () => {
  const metric: Metric = { kind: 'maintain', atLeast: 30, tolerance: 10 };

  test('are expected at 1 throughout, on track inside, and done only after the end', () => {
    const inside = dayOf(31, { metric });
    expect(keyResultStanding(inside, twentyDays, '2026-11-01')).toMatchObject({
      expected: 1,
      status: 'onTrack',
      reason: { rule: 'withinLimits' },
    });
    expect([statusOf(inside, '2026-11-20'), statusOf(inside, '2026-11-21')]).toEqual(['onTrack', 'done']);
  });

  test('are judged by how far outside the value is', () => {
    expect([29, 28, 27.5, 27].map((current) => statusOf(dayOf(current, { metric }), '2026-11-01'))).toEqual([
      'onTrack',
      'atRisk',
      'atRisk',
      'offTrack',
    ]);
  });

  test('inside but called at risk is at risk', () => {
    expect(statusOf(dayOf(31, { metric, confidence: 'atRisk' }))).toBe('atRisk');
  });
});

describe('what has no pace', () => {
  const yesNo = (more: Partial<Measured> = {}) => dayOf(0, { metric: { kind: 'yesNo' }, ...more });

  test('is on track until its due date, then off track', () => {
    const due = '2026-11-15';
    expect(keyResultStanding(yesNo({ due }), twentyDays, due)).toMatchObject({
      status: 'onTrack',
      reason: { rule: 'untilDue', due },
    });
    expect(keyResultStanding(yesNo({ due }), twentyDays, due)).not.toHaveProperty(
      'expected',
      expect.any(Number),
    );
    expect(keyResultStanding(yesNo({ due }), twentyDays, '2026-11-16')).toMatchObject({
      status: 'offTrack',
      reason: { rule: 'pastDue', due },
    });
  });

  test('is due at the cycle’s end otherwise', () => {
    expect([statusOf(yesNo(), '2026-11-20'), statusOf(yesNo(), '2026-11-21')]).toEqual([
      'onTrack',
      'offTrack',
    ]);
  });

  test('goes by the owner’s confidence first', () => {
    expect(statusOf(yesNo({ confidence: 'atRisk' }))).toBe('atRisk');
  });

  test('milestones of which none is done are at 0, not without data', () => {
    const none: Measured = { metric: { kind: 'milestones', of: 5 } };
    expect(keyResultStanding(none, twentyDays, halfway)).toMatchObject({ progress: 0, status: 'onTrack' });
    expect(statusOf({ ...none, current: 5 })).toBe('done');
  });

  test('milestones are done when their weights add up, whatever binary makes of the sum', () => {
    const done = 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1;
    expect(done).toBeLessThan(0.8);
    const all: Measured = { metric: { kind: 'milestones', of: 0.8 }, current: done };
    expect(statusOf(all)).toBe('done');
    expect(objectiveStanding({ keyResults: [all] }, twentyDays, halfway).status).toBe('done');
  });
});

describe('phased targets', () => {
  const phased = dayOf(20, {
    phases: [
      { date: '2026-11-06', value: 10 },
      { date: '2026-11-16', value: 50 },
    ],
  });
  const expectedOn = (today: string, measured = phased) =>
    expectedProgress(measured, twentyDays, today) ?? Number.NaN;

  test('make a line from 0 through them to 1 after the last day', () => {
    const days = [
      '2026-10-01',
      '2026-11-01',
      '2026-11-06',
      '2026-11-11',
      '2026-11-16',
      '2026-11-21',
      '2027-01-01',
    ];
    expect(days.map((today) => expectedOn(today).toFixed(9))).toEqual(
      [0, 0, 0.1, 0.3, 0.5, 1, 1].map((share) => share.toFixed(9)),
    );
    expect(keyResultStanding(phased, twentyDays, halfway)).toMatchObject({
      status: 'onTrack',
      reason: { rule: 'phased' },
    });
  });

  test('give dated milestones a pace', () => {
    const dated: Measured = {
      metric: { kind: 'milestones', of: 4 },
      current: 1,
      phases: [{ date: '2026-11-11', value: 3 }],
    };
    expect(expectedOn(halfway, dated)).toBe(0.75);
    expect(keyResultStanding(dated, twentyDays, halfway).status).toBe('offTrack');
  });

  test('before the cycle are wanted on its first day, after it not at all', () => {
    const early = dayOf(20, {
      phases: [
        { date: '2026-10-15', value: 20 },
        { date: '2027-01-01', value: 90 },
      ],
    });
    expect([
      expectedOn('2026-11-01', early),
      expectedOn('2026-10-20', early),
      expectedOn('2026-11-21', early),
    ]).toEqual([0.2, 0, 1]);
  });
});

describe('without a cycle', () => {
  const alone = (measured: Measured) => keyResultStanding(measured, undefined, halfway);

  test('there is no pace, and nothing is claimed', () => {
    expect(alone(dayOf(50))).toEqual({
      progress: 0.5,
      expected: undefined,
      status: 'noData',
      stale: false,
      reason: { rule: 'noPace' },
    });
  });

  test('what is known is still said', () => {
    expect(alone(dayOf(100)).status).toBe('done');
    expect(alone(dayOf(50, { confidence: 'offTrack' })).status).toBe('offTrack');
    expect(alone(dayOf(31, { metric: { kind: 'maintain', atLeast: 30 } })).status).toBe('onTrack');
    expect(alone(dayOf(0, { metric: { kind: 'yesNo' }, due: '2026-11-10' })).status).toBe('offTrack');
    expect(alone(dayOf(0, { metric: { kind: 'yesNo' } })).reason).toEqual({ rule: 'noPace' });
  });
});

describe('stale', () => {
  const isStale = (measured: Measured, today: string, cycle: typeof quarter | undefined = quarter) =>
    keyResultStanding(measured, cycle, today).stale;

  test('begins on the eleventh day without a check-in', () => {
    const measured = dayOf(20, { date: '2026-11-01' });
    expect([isStale(measured, '2026-11-11'), isStale(measured, '2026-11-12')]).toEqual([false, true]);
  });

  test('is said of running cycles only', () => {
    const measured = dayOf(20, { date: '2026-10-01' });
    expect([isStale(measured, '2026-12-31'), isStale(measured, '2027-01-01')]).toEqual([true, false]);
    expect(keyResultStanding(measured, undefined, '2026-12-31').stale).toBe(false);
  });

  test('is said neither of what is done nor of what never had data', () => {
    expect(isStale(dayOf(100, { date: '2026-10-01' }), '2026-12-01')).toBe(false);
    expect(isStale({ metric: { kind: 'yesNo' } }, '2026-12-01')).toBe(false);
  });

  test('counts milestones that were never touched from the cycle’s start, or from when they were written', () => {
    const none: Measured = { metric: { kind: 'milestones', of: 5 } };
    expect([isStale(none, '2026-10-11'), isStale(none, '2026-10-12')]).toEqual([false, true]);
    const late = { ...none, since: '2026-11-01' };
    expect([isStale(late, '2026-11-11'), isStale(late, '2026-11-12')]).toEqual([false, true]);
    const early = { ...none, since: '2026-09-01' };
    expect([isStale(early, '2026-10-11'), isStale(early, '2026-10-12')]).toEqual([false, true]);
  });
});
