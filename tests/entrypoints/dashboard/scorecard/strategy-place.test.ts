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

test('an edit of an objective writes what it changed, and of its links only those', () => {
  const linked = docOf(
    ...Object.values(doc.records),
    record('link', 'kept', { from: 'c', to: 'a' }),
    record('link', 'gone', { from: 'c', to: 'b' }),
  );
  const begun = { title: 'c', perspective: 'process', weight: null, description: null, drives: ['a', 'b'] };
  const edit = (doc: Doc, changed: Partial<typeof begun>) =>
    objectivePatches(
      scorecardOf('main', doc),
      'c',
      { begun, written: { ...begun, ...changed } },
      () => 'new',
    );
  expect(edit(linked, {})).toEqual([]);
  expect(edit(linked, { title: 'C', drives: ['a'] }).map(({ id, set }) => [id, set])).toEqual([
    ['c', { title: 'C' }],
    ['gone', { removed: true }],
  ]);
  const moved = after(linked, edit(linked, { perspective: 'customer' }));
  expect(shown(moved)[1]).toEqual(['customer', 'a', 'b', 'c']);
  // Another window linked it too, while its editor was open.
  const meanwhile = docOf(...Object.values(linked.records), record('link', 'theirs', { from: 'c', to: 'd' }));
  expect(edit(meanwhile, { drives: ['a'] }).map(({ id }) => id)).toEqual(['gone']);
});
