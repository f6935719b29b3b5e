import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  forecast,
  type Metric,
  progressOf,
  requiredRate,
  type Seen,
  scenarioEnd,
} from '../../../core/scoring';
import { seeded } from '../../../core/scoring/seeded';

const cycle = { start: '2026-10-01', end: '2026-12-31' };
const today = '2026-11-22';
const rising = { kind: 'reach', start: 0, target: 100 } as const;
const weekly = (...values: number[]): Seen[] =>
  values.map((value, week) => ({ date: addDays(cycle.start, 2 + 7 * week), value }));
const of = (seen: readonly Seen[], metric: Metric = rising, day = today) =>
  forecast(seen, metric, cycle, day);

describe('over 2,000 made-up series of 5 to 13 points with noise, gaps and one outlier', () => {
  const random = seeded(1);
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const without = <T>(list: T[], count: number): T[] => {
    const kept = [...list];
    while (kept.length > count) kept.splice(Math.floor(random() * kept.length), 1);
    return kept;
  };

  /** One series, and what is there at the end: the same line with the same noise. */
  const series = (points: number) => {
    const slope = 2 * random() - 1;
    const noise = 1 + 5 * random();
    const value = (day: number) => 50 + slope * day + noise * normal();
    const lastWeek = Math.min(12, points + Math.floor(3 * random()));
    const days = without([...Array(lastWeek + 1).keys()], points).map(
      (week) => week * 7 + Math.floor(6 * random()),
    );
    const seen = days.map((day) => ({ date: addDays(cycle.start, day), value: value(day) }));
    const outlier = seen[Math.floor(random() * points)];
    if (outlier) outlier.value += (random() < 0.5 ? -1 : 1) * noise * (4 + 4 * random());
    return { seen, truth: value(91) };
  };

  const covered = Array.from({ length: 2000 }, (_, at) => {
    const points = 5 + (at % 9);
    const { seen, truth } = series(points);
    const found = of(seen, { ...rising, target: 1000 }, seen.at(-1)?.date);
    return { points, isIn: found !== undefined && found.low <= truth && truth <= found.high };
  });
  const share = (of: typeof covered) => of.filter(({ isIn }) => isIn).length / of.length;

  test('the 80 % range holds the value at the end in 75 to 85 % of them', () => {
    expect(share(covered)).toBeGreaterThan(0.75);
    expect(share(covered)).toBeLessThan(0.85);
  });

  test('no length is far off: few points are widened as much as they need', () => {
    for (const length of [5, 6, 7, 8, 9, 10, 11, 12, 13]) {
      const some = share(covered.filter(({ points }) => points === length));
      expect.soft(some, `${length} points`).toBeGreaterThan(0.68);
      expect.soft(some, `${length} points`).toBeLessThan(0.92);
    }
  });
}, 60_000);

describe('the forecast', () => {
  test('goes on along the line, whatever one outlier says', () => {
    const found = of(weekly(7, 14, 21, 80, 35, 42, 49));
    expect(found?.end).toBeCloseTo(96, 6);
    expect(found?.from).toEqual({ date: '2026-11-14', value: expect.closeTo(49, 6) });
  });

  test('needs check-ins on five dates of this cycle, up to today', () => {
    const four = weekly(1, 2, 3, 4);
    expect(of(four)).toBeUndefined();
    const sameDate = { date: four[3]?.date ?? '', value: 5 };
    const earlier = { date: '2026-09-28', value: 0 };
    const future = { date: '2026-11-23', value: 5 };
    expect(of([earlier, ...four, sameDate, future])).toBeUndefined();
    expect(of([...four, { date: today, value: 5 }])).toBeDefined();
  });

  test('takes of two check-ins on one date the later recorded', () => {
    const seen = weekly(7, 14, 21, 28, 35);
    const wrong = { date: '2026-10-31', value: 1 };
    expect(of([...seen.slice(0, 4), wrong, ...seen.slice(4)])).toEqual(of(seen));
  });

  test('of what stands still is what it is, without a range', () => {
    expect(of(weekly(5, 5, 5, 5, 5, 5))).toMatchObject({ end: 5, low: 5, high: 5, met: 0 });
    const limit: Metric = { kind: 'maintain', atMost: 5 };
    expect(of(weekly(5, 5, 5, 5, 5), limit)?.met).toBe(1);
  });

  test('has a range also where all but one value are on one line', () => {
    const churn = { kind: 'reach', start: 4.2, target: 2.8 } as const;
    const found = of(weekly(4.2, 3.9, 3.6, 3.3, 3.45), churn);
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeGreaterThan(0.1);
  });

  test('of a falling metric meets its target below it', () => {
    const churn = { kind: 'reach', start: 4.2, target: 2.8 } as const;
    const found = of(weekly(4.2, 4.1, 4.1, 3.8, 3.7, 3.6, 3.4, 3.2), churn);
    expect(found?.end).toBeLessThan(2.8);
    expect(found?.low).toBeLessThan(found?.end ?? 0);
    expect(found?.met).toBeGreaterThan(0.5);
    expect(of(weekly(4.2, 4.2, 4.3, 4.3, 4.4, 4.5), churn)?.met).toBe(0);
  });

  test('is none of a target that the latest value meets, and is one again below it', () => {
    const ten = { kind: 'reach', start: 0, target: 10 } as const;
    expect(of(weekly(0, 0, 0, 0, 0, 10), ten)).toBeUndefined();
    expect(of(weekly(0, 0, 0, 0, 0, 12), ten)).toBeUndefined();
    expect(of(weekly(0, 0, 0, 0, 10, 9), ten)).toBeDefined();
    expect(of(weekly(10, 8, 6, 4, 3, 2.8), { kind: 'reach', start: 10, target: 2.8 })).toBeUndefined();
    // 0.1 + 0.2 is 0.3 to whoever reads it.
    expect(of(weekly(0, 0, 0, 0, 0.3), { kind: 'reach', start: 0, target: 0.1 + 0.2 })).toBeUndefined();
    expect(of(weekly(3, 4, 5, 4, 4), { kind: 'maintain', atMost: 5 })?.met).toBeDefined();
  });

  test('is the same each time it is asked for', () => {
    const seen = weekly(3, 9, 4, 12, 8, 15);
    expect(of(seen)).toEqual(of(seen));
  });

  test('ends where the value at the end is known, and is none of what is done or not', () => {
    const seen = weekly(1, 2, 3, 4, 5);
    expect(of(seen, rising, '2026-12-31')).toBeDefined();
    expect(of([...seen, { date: '2026-12-31', value: 6 }], rising, '2026-12-31')).toBeUndefined();
    expect(of(seen, rising, '2027-01-01')).toBeUndefined();
    expect(of(weekly(0, 0, 0, 0, 1), { kind: 'yesNo' })).toBeUndefined();
  });

  test('is finite and in order for all finite values', () => {
    const anyValue = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 5, maxLength: 8 }), anyValue, (values, target) => {
        const metric: Metric = { kind: 'reach', start: 0, target };
        const found = of(weekly(...values), metric);
        const progress = progressOf(metric, values.at(-1) ?? 0) ?? 0;
        expect(found === undefined).toBe(Math.round(progress * 1e9) >= 1e9);
        if (!found) return;
        const { from, end, low, high, met } = found;
        expect([from.value, end, low, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
        expect(met >= 0 && met <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('of a year of daily check-ins follows its line too', () => {
    const year = { start: '2026-01-01', end: '2026-12-31' };
    const seen = Array.from({ length: 300 }, (_, day) => ({
      date: addDays(year.start, day),
      value: day / 2 + (day % 7),
    }));
    expect(forecast(seen, { ...rising, target: 200 }, year, '2026-10-28')?.end).toBeCloseTo(185, 0);
  });
});

describe('what is left', () => {
  test('is shared out over the weeks that are left, today among them', () => {
    expect(requiredRate(rising, 60, cycle, '2026-12-04')).toBeCloseTo(10);
    expect(requiredRate({ kind: 'reach', start: 4.2, target: 2.8 }, 3.4, cycle, '2026-12-04')).toBeCloseTo(
      -0.15,
    );
    expect(requiredRate(rising, 99, cycle, '2026-12-31')).toBeCloseTo(7);
    expect(requiredRate(rising, 0, cycle, '2026-09-01')).toBeCloseTo(100 / (92 / 7));
  });

  test('is nothing where the target is reached, unknown, or the cycle over', () => {
    expect(requiredRate(rising, 100, cycle, today)).toBeUndefined();
    expect(requiredRate(rising, undefined, cycle, today)).toBeUndefined();
    expect(requiredRate(rising, 60, cycle, '2027-01-01')).toBeUndefined();
    expect(requiredRate({ kind: 'maintain', atMost: 3 }, 4, cycle, today)).toBeUndefined();
  });

  test('done each week, ends at the target', () => {
    const rate = requiredRate(rising, 41, cycle, today) ?? 0;
    expect(scenarioEnd(41, rate, cycle, today)).toBeCloseTo(100);
    expect(scenarioEnd(41, 3, cycle, '2026-12-31')).toBeCloseTo(41 + 3 / 7);
  });
});
