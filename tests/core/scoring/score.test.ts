import { describe, expect, test } from 'vitest';
import { band, isMiss, roundScore, scoreOf } from '../../../core/scoring';

describe('a score', () => {
  test('has one decimal, half away from zero', () => {
    const rounded = [0, 0.04, 0.05, 0.25, 0.35, 0.39, 0.44, 0.65, 0.95, 1, -0.25, -0.04].map(roundScore);
    expect(rounded).toEqual([0, 0, 0.1, 0.3, 0.4, 0.4, 0.4, 0.7, 1, 1, -0.3, 0]);
  });

  test('rounds a half that binary put a hair below', () => {
    expect(roundScore(0.35 - 1e-16)).toBe(0.4);
    expect(roundScore(0.3499)).toBe(0.3);
  });

  test('is held within 0..1, and 0 without data', () => {
    expect([scoreOf(-0.5), scoreOf(1.25), scoreOf(0.628), scoreOf(undefined)]).toEqual([0, 1, 0.628, 0]);
  });
});

test('a band goes by the score before it is rounded', () => {
  expect([0.3, 0.35, 0.39, 0.4, 0.65, 0.69, 0.7].map(band)).toEqual([
    'red',
    'red',
    'red',
    'yellow',
    'yellow',
    'yellow',
    'green',
  ]);
  expect([band(0.7 - 2e-16), band(0.4 - 1e-16), band(0.699999)]).toEqual(['green', 'yellow', 'yellow']);
});

test('a committed key result below 1.0 is a miss', () => {
  expect([0.99, 1, 1.2, undefined].map((progress) => isMiss(progress, true))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect([isMiss(0.5, false), isMiss(0.5, undefined)]).toEqual([false, false]);
});
