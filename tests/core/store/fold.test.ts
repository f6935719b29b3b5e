import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, stampOf } from '../../../core/model';
import { freshStore } from './open';

const doc = 'cycle:2026-q4';
const runs = Number(process.env.PACEMARK_RUNS ?? 1000);

const patch = fc
  .oneof(
    fc.record({
      doc: fc.constant(doc),
      kind: fc.constant('objective'),
      id: fc.constantFrom('o1', 'o2'),
      set: fc.record(
        {
          title: fc.constantFrom('A', 'B', 'C'),
          weight: fc.constantFrom(1, 2, null),
          removed: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      doc: fc.constantFrom(doc, 'cycle:2026'),
      kind: fc.constant('checkIn'),
      id: fc.constantFrom('c1', 'c2'),
      set: fc.record({ value: fc.integer(), note: fc.constantFrom('x', null) }, { requiredKeys: [] }),
    }),
  )
  .map((one) => ({ ...one, id: one.doc === doc ? one.id : `${one.id}y` }));

const changes: fc.Arbitrary<Change[]> = fc
  .uniqueArray(
    fc.record({
      time: fc.integer({ min: 1, max: 9 }),
      count: fc.nat(2),
      device: fc.constantFrom('aaaaaa', 'bbbbbb'),
    }),
    { minLength: 1, maxLength: 8, selector: (one) => stampOf(one, one.device) },
  )
  .chain((stamps) =>
    fc.tuple(
      ...stamps.map((one) =>
        fc.array(patch, { minLength: 1, maxLength: 3 }).map((patches) => ({
          stamp: stampOf(one, one.device),
          label: 'edit',
          by: one.device,
          patches: patches as Change['patches'],
        })),
      ),
    ),
  );

test('the same changes give the same view in any order and any batches, taken once or twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      changes.chain((list) =>
        fc.record({
          list: fc.constant(list),
          shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
          again: fc.subarray(list),
          batch: fc.integer({ min: 1, max: 4 }),
        }),
      ),
      async ({ list, shuffled, again, batch }) => {
        const { store: inOrder } = await freshStore({ device: 'cccccc' });
        await inOrder.merge([...list].sort((a, b) => (a.stamp < b.stamp ? -1 : 1)));
        const { store: inBatches } = await freshStore({ device: 'dddddd' });
        const stream = [...shuffled, ...again];
        for (let i = 0; i < stream.length; i += batch) await inBatches.merge(stream.slice(i, i + batch));
        expect(await inBatches.readAll()).toEqual(await inOrder.readAll());
        inOrder.close();
        inBatches.close();
      },
    ),
    { numRuns: runs },
  );
}, 120_000);
