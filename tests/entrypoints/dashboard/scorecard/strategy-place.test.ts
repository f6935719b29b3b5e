import { expect, test } from 'vitest';
import { applyPatch, type Doc, type Patch, type RecordState, scorecardOf } from '../../../../core/model';
import { objectivePatches } from '../../../../entrypoints/dashboard/scorecard/strategy-patches';
import { moveInStrategy, stepInStrategy } from '../../../../entrypoints/dashboard/scorecard/strategy-place';

const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const objective = (id: string, perspective: string, order?: string) =>
  record('strategicObjective', id, { title: id, perspective, order });
const docOf = (...records: RecordState[]): Doc => ({
  id: 'scorecard:main',
  records: Object.fromEntries(records.map((one) => [one.id, one])),
});
const after = (doc: Doc, patches: readonly Patch[]): Doc => {
  const records = { ...doc.records };
  for (const patch of patches) records[patch.id] = applyPatch(records[patch.id], patch, 'z-0000-device');
  return { ...doc, records };
};
const shown = (doc: Doc) =>
  scorecardOf('main', doc).perspectives.map(({ record, objectives }) => [
    record.id,
    ...objectives.map((one) => one.record.id),
  ]);

const doc = docOf(
  objective('a', 'customer', 'a0'),
  objective('b', 'customer', 'a1'),
  objective('c', 'process', 'a0'),
);
const stepped = (from: Doc, id: string, step: 1 | -1) => {
  const plan = scorecardOf('main', from);
  const place = stepInStrategy(plan, id, step);
  return place ? shown(after(from, moveInStrategy(plan, id, place))) : undefined;
};

test('a step takes a strategic objective on in its lane, and from the end of it into the next', () => {
  expect(stepped(doc, 'a', 1)?.[1]).toEqual(['customer', 'b', 'a']);
  expect(stepped(doc, 'b', 1)?.slice(1, 3)).toEqual([
    ['customer', 'a'],
    ['process', 'b', 'c'],
  ]);
  expect(stepped(doc, 'c', -1)?.slice(1, 3)).toEqual([['customer', 'a', 'b', 'c'], ['process']]);
});

test('a perspective takes what stands in it along, and stays at the ends', () => {
  expect(stepped(doc, 'customer', -1)?.[0]).toEqual(['customer', 'a', 'b']);
  expect(stepped(doc, 'financial', -1)).toBeUndefined();
  expect(stepped(doc, 'learning', 1)).toBeUndefined();
});

test('objectives without a place of their own, or with the same one, can be moved too', () => {
  const tied = docOf(
    objective('a', 'customer', 'a0'),
    objective('b', 'customer', 'a0'),
    objective('c', 'customer'),
  );
  // Without an order one stands first.
  expect(shown(tied)[1]).toEqual(['customer', 'c', 'a', 'b']);
  expect(stepped(tied, 'b', -1)?.[1]).toEqual(['customer', 'c', 'b', 'a']);
  expect(stepped(tied, 'c', 1)?.[1]).toEqual(['customer', 'a', 'c', 'b']);
});

test('an edit of what an objective drives makes and removes only the links that changed', () => {
  const linked = docOf(
    ...Object.values(doc.records),
    record('link', 'kept', { from: 'c', to: 'a' }),
    record('link', 'gone', { from: 'c', to: 'b' }),
  );
  const plan = scorecardOf('main', linked);
  const written = { title: 'c', perspective: 'process', weight: null, description: null };
  const patches = objectivePatches(plan, 'c', { ...written, drives: ['a'] }, () => 'new');
  expect(patches.map(({ id, set }) => [id, set.removed, set.order])).toEqual([
    ['c', undefined, undefined],
    ['gone', true, undefined],
  ]);
  const moved = after(
    linked,
    objectivePatches(plan, 'c', { ...written, perspective: 'customer', drives: ['a', 'b'] }, () => 'new'),
  );
  expect(shown(moved)[1]).toEqual(['customer', 'a', 'b', 'c']);
});
