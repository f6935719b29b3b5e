import { expect, test } from 'vitest';
import { applyPatch, type Doc, type Patch, type RecordState, scorecardOf } from '../../../../core/model';
import { columnIn, laneOf } from '../../../../entrypoints/dashboard/strategy-map/map-patches';
import {
  addThemePatches,
  intoColumn,
  moveThemePatches,
  removeThemePatch,
} from '../../../../entrypoints/dashboard/strategy-map/theme-patches';

const after = (doc: Doc, patches: readonly Patch[]): Doc => {
  const records = { ...doc.records };
  for (const patch of patches) records[patch.id] = applyPatch(records[patch.id], patch, 'z-0000-device');
  return { ...doc, records };
};
const plan = (doc: Doc) => scorecardOf('main', doc);
const objective = (id: string): RecordState => ({
  kind: 'strategicObjective',
  id,
  made: id,
  title: id,
  perspective: 'customer',
});
const bare: Doc = {
  id: 'scorecard:main',
  records: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, objective(id)])),
};
const themed = ['t', 'u'].reduce((doc, id) => after(doc, addThemePatches(plan(doc), id, id)), bare);
const drawn = (doc: Doc) =>
  laneOf(plan(doc), 'customer').map((one) => `${one.id} in ${columnIn(plan(doc), one)}`);
const into = (doc: Doc, id: string, column: number, end: 'first' | 'last' = 'last') =>
  after(doc, intoColumn(plan(doc), id, column, end));

test('an objective goes to the end or the beginning of a column, and the lane is drawn by column', () => {
  expect(drawn(themed)).toEqual(['a in 2', 'b in 2', 'c in 2']);
  const one = into(themed, 'c', 1);
  expect(drawn(one)).toEqual(['c in 1', 'a in 2', 'b in 2']);
  expect(drawn(into(one, 'b', 1))).toEqual(['c in 1', 'b in 1', 'a in 2']);
  expect(drawn(into(one, 'b', 1, 'first'))).toEqual(['b in 1', 'c in 1', 'a in 2']);
  expect(drawn(into(into(one, 'c', 2, 'first'), 'b', 0))).toEqual(['b in 0', 'c in 2', 'a in 2']);
});

test('columns change places, and those of a theme that is removed stand without one', () => {
  const one = into(into(themed, 'a', 0), 'b', 1);
  expect(drawn(after(one, moveThemePatches(plan(one), 'u', -1)))).toEqual(['b in 0', 'a in 1', 'c in 2']);
  expect(moveThemePatches(plan(one), 't', -1)).toEqual([]);
  expect(drawn(after(one, [removeThemePatch('t')]))).toEqual(['b in 0', 'a in 1', 'c in 1']);
});

test('a ninth theme has no room', () => {
  const full = Array.from('stuvwxyz').reduce(
    (doc, id) => after(doc, addThemePatches(plan(doc), id, id)),
    bare,
  );
  expect(addThemePatches(plan(full), 'more', 'more')).toEqual([]);
});
