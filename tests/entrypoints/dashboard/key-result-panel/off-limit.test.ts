import { expect, test } from 'vitest';
import { offLimit } from '../../../../entrypoints/dashboard/key-result-panel/off-limit';

const uptime = { kind: 'maintain', atLeast: 99.5, tolerance: 0.4 } as const;
const sleep = { kind: 'maintain', atLeast: 7, atMost: 8 } as const;

test('how far a value is off its limit is told beside how far off it counts 0', () => {
  expect(offLimit(uptime, 99.2)).toEqual({ off: expect.closeTo(0.3), tolerance: 0.4 });
  expect(offLimit(uptime, 99.9)).toEqual({ off: 0, tolerance: 0.4 });
  // Of one that no tolerance was stored of, as scoring takes it: a tenth of the limit that is not kept.
  expect(offLimit(sleep, 6.5)).toEqual({ off: expect.closeTo(0.5), tolerance: 0.7 });
  expect(offLimit(sleep, 8.4)).toEqual({ off: expect.closeTo(0.4), tolerance: 0.8 });
  expect(offLimit(sleep, 7.5)).toEqual({ off: 0, tolerance: 0.8 });
  expect(offLimit({ kind: 'maintain', atMost: 0 }, 2)).toEqual({ off: 2, tolerance: 1 });
});
