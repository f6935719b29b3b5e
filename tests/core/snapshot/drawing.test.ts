import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ring, sparkline } from '../../../core/snapshot';

const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MALh]|$)/g)].map(
    (match) => [Number(match[1]), Number(match[2])] as const,
  );
/** Shares of the circle, clockwise from the top, at which a path has its points. */
const shares = (path: string) =>
  points(path).map(([x, y]) => (Math.atan2(x - 50, 50 - y) / (2 * Math.PI) + 1) % 1);

describe('a ring', () => {
  it('begins at the top and ends where the progress is', () => {
    const [first, , last] = shares(ring(0.3, undefined).arc);
    expect(first).toBeCloseTo(0, 3);
    expect(last).toBeCloseTo(0.3, 3);
  });

  it('leaves a gap in arc and track around the tick', () => {
    const { arc, track, tick } = ring(0.8, 0.5);
    expect(shares(tick)[0]).toBeCloseTo(0.5, 3);
    for (const share of [...shares(arc), ...shares(track)])
      expect(Math.abs(share - 0.5)).toBeGreaterThan(0.02);
    expect(arc.match(/M/g)).toHaveLength(2);
  });

  it('is full past the target, and has no arc below zero or without data', () => {
    expect(ring(1.7, 0.5)).toEqual(ring(1, 0.5));
    expect(ring(-0.4, 0.5).arc).toBe('');
    expect(ring(undefined, 0.5).arc).toBe('');
    expect(ring(-0.4, 0.5).track).not.toBe('');
  });

  it('has no tick and a whole track without a pace', () => {
    expect(ring(0.5, undefined).tick).toBe('');
    expect(ring(0.5, undefined).track.match(/M/g)).toHaveLength(1);
  });

  it('draws only numbers, whatever it is given', () => {
    fc.assert(
      fc.property(fc.double(), fc.double({ min: 0, max: 1, noNaN: true }), (progress, expected) => {
        const drawn = Object.values(ring(Number.isNaN(progress) ? undefined : progress, expected)).join(' ');
        expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('a sparkline', () => {
  it('falls where the values fall', () => {
    expect(
      sparkline(
        [
          [0, 9],
          [7, 4],
        ],
        70,
        10,
      ),
    ).toEqual([
      [0, 0],
      [70, 10],
    ]);
  });

  it('is spaced by days, in their order', () => {
    expect(
      sparkline(
        [
          [10, 2],
          [0, 1],
          [5, 1],
        ],
        100,
        10,
      ).map(([x]) => x),
    ).toEqual([0, 50, 100]);
  });

  it('lies in the middle where nothing changes', () => {
    expect(
      sparkline(
        [
          [0, 3],
          [1, 3],
        ],
        10,
        10,
      ).map(([, y]) => y),
    ).toEqual([5, 5]);
  });

  it('stays in its box, also between the greatest numbers there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
          maxLength: 20,
        }),
        (history) => {
          for (const [x, y] of sparkline(history, 76, 16)) {
            expect(x >= 0 && x <= 76 && y >= 0 && y <= 16).toBe(true);
          }
        },
      ),
    );
  });
});
