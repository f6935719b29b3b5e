import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { snapshotSchema } from '../../../core/model';
import { readSnapshot } from '../../../core/snapshot';
import { anySnapshot } from '../snapshot/any-snapshot';

test('the hand-written reader has something to say exactly where the schema does', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(fc.oneof(anySnapshot({ broken: false }), anySnapshot({ broken: true })), (input) => {
      expect(readSnapshot(input).problems.length === 0).toBe(z.safeParse(snapshotSchema, input).success);
    }),
    { numRuns: 2000 },
  );
});

test('what the schema takes whole the reader gives back whole', () => {
  fc.assert(
    fc.property(anySnapshot({ broken: false }), (input) => {
      expect(readSnapshot(input).snapshot).toEqual(z.parse(snapshotSchema, input));
    }),
  );
});
