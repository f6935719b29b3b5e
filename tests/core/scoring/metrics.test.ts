import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Metric, prefilledTolerance, progressOf } from '../../../core/scoring';

const reach = (start: number, target: number): Metric => ({ kind: 'reach', start, target });

describe('a metric that reaches a target', () => {
  test.each([
    ['rises', 0, 100, 40, 0.4],
    ['falls', 9, 4, 4.6, 0.88],
    ['is past its target', 25, 45, 50, 1.25],
    ['is worse than its start', 42, 55, 40, -2 / 13],
    ['falls and is worse than its start', 4.2, 2.8, 4.9, -0.5],
    ['goes from negative to positive', -5, 2, -1.5, 0.5],
    ['falls below zero', 2, -5, 2, 0],
    ['is exactly at a target that binary cannot hold', 0.1, 0.3, 0.3, 1],
  ])('%s', (_, start, target, current, progress) => {
    expect(progressOf(reach(start, target), current)).toBeCloseTo(progress, 12);
  });

  test('at the start of a fall is 0 and not −0', () => {
    expect(Object.is(progressOf(reach(4.2, 2.8), 4.2), 0)).toBe(true);
  });

  test('whose target is its start has no progress, never NaN or Infinity', () => {
    expect([
      progressOf(reach(5, 5), 5),
      progressOf(reach(5, 5), 6),
      progressOf(reach(0, 1), Number.NaN),
    ]).toEqual([undefined, undefined, undefined]);
  });

  const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const apart = fc.tuple(anyNumber, anyNumber).filter(([start, target]) => Math.abs(target - start) > 1);

  test('is affine: 0 at the start, 1 at the target, and even between and beyond', () => {
    fc.assert(
      fc.property(apart, fc.double({ min: -3, max: 3, noNaN: true }), ([start, target], share) => {
        expect(progressOf(reach(start, target), start)).toBe(0);
        expect(progressOf(reach(start, target), target)).toBe(1);
        expect(progressOf(reach(start, target), start + share * (target - start))).toBeCloseTo(share, 6);
      }),
    );
  });

  test('rises and falls alike: mirrored values give the same progress', () => {
    fc.assert(
      fc.property(apart, anyNumber, ([start, target], current) => {
        expect(progressOf(reach(-start, -target), -current)).toBe(progressOf(reach(start, target), current));
      }),
    );
  });

  test('is finite or nothing for any numbers at all', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (start, target, current) => {
        expect(Number.isFinite(progressOf(reach(start, target), current) ?? 0)).toBe(true);
      }),
    );
  });
});

describe('a metric that keeps within limits', () => {
  test('is at 1 inside and on the limit, falls evenly to 0 at its tolerance, and no further', () => {
    const atLeast: Metric = { kind: 'maintain', atLeast: 30, tolerance: 6 };
    expect([35, 30, 27, 24, 10].map((value) => progressOf(atLeast, value))).toEqual([1, 1, 0.5, 0, 0]);
    const between: Metric = { kind: 'maintain', atLeast: 70, atMost: 90, tolerance: 10 };
    expect([65, 70, 80, 90, 95, 100].map((value) => progressOf(between, value))).toEqual([
      0.5, 1, 1, 1, 0.5, 0,
    ]);
  });

  test('takes a tenth of the violated limit, or one unit, where no tolerance is stored', () => {
    expect([prefilledTolerance(30), prefilledTolerance(-30), prefilledTolerance(0)]).toEqual([3, 3, 1]);
    expect(progressOf({ kind: 'maintain', atMost: 4 }, 4.2)).toBeCloseTo(0.5, 12);
    expect(progressOf({ kind: 'maintain', atMost: 0 }, 0.25)).toBe(0.75);
    expect(progressOf({ kind: 'maintain', atLeast: 10, atMost: 100 }, 105)).toBe(0.5);
  });

  test('without any tolerance is at 1 or at 0', () => {
    const strict: Metric = { kind: 'maintain', atLeast: 30, tolerance: 0 };
    expect([30, 29.999].map((value) => progressOf(strict, value))).toEqual([1, 0]);
  });

  test('without limits has no progress', () => {
    expect(progressOf({ kind: 'maintain' }, 5)).toBeUndefined();
  });
});

test('milestones count the weight that is done', () => {
  expect([0, 3, 12].map((done) => progressOf({ kind: 'milestones', of: 12 }, done))).toEqual([0, 0.25, 1]);
  expect(progressOf({ kind: 'milestones', of: 0 }, 0)).toBeUndefined();
});

test('yes or no is 1 or 0', () => {
  expect([0, 1].map((value) => progressOf({ kind: 'yesNo' }, value))).toEqual([0, 1]);
});
