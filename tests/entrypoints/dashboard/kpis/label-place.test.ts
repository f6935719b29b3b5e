import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelPlace, labelSize } from '../../../../entrypoints/dashboard/kpis/label-place';

const ends = [6, 632] as const;
const height = fc.double({ min: 18, max: 186, noNaN: true });
const readings = fc.array(fc.tuple(fc.constantFrom(...ends, 320), height), { maxLength: 12 });

test('the labels of goal and red flag never cross, wherever readings stand', () => {
  fc.assert(
    fc.property(height, height, readings, (one, other, points) => {
      const [goalLine, redFlagLine] = [Math.min(one, other), Math.max(one, other)];
      const goal = labelPlace(goalLine, true, points, ends);
      const redFlag = labelPlace(redFlagLine, false, points, ends, goal);
      const isApart = goal.isEnd !== redFlag.isEnd || Math.abs(goal.y - redFlag.y) >= labelSize.height;
      expect(isApart).toBe(true);
    }),
  );
});

test('a label leaves its end, and then its side, to a reading that stands there', () => {
  expect(labelPlace(100, true, [], ends)).toEqual({ isEnd: true, y: 95 });
  expect(labelPlace(100, true, [[630, 92]], ends)).toEqual({ isEnd: false, y: 95 });
  const both = [
    [8, 92],
    [630, 92],
  ] as const;
  expect(labelPlace(100, true, both, ends)).toEqual({ isEnd: true, y: 114 });
});
