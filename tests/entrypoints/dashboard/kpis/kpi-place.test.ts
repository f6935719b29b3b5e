import { expect, test } from 'vitest';
import { applyPatch, type Doc, type Patch, type RecordState, scorecardOf } from '../../../../core/model';
import {
  kpiPlaceOf,
  mayStep,
  moveInKpis,
  stepInKpis,
} from '../../../../entrypoints/dashboard/kpis/kpi-place';

const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const docOf = (...records: RecordState[]): Doc => ({
  id: 'scorecard:main',
  records: Object.fromEntries(records.map((one) => [one.id, one])),
});
const after = (doc: Doc, patches: readonly Patch[]): Doc => {
  const records = { ...doc.records };
  for (const patch of patches) records[patch.id] = applyPatch(records[patch.id], patch, 'z-0000-device');
  return { ...doc, records };
};
const kpi = (id: string, parent: string, order?: string) => record('kpi', id, { title: id, parent, order });
const objective = record('strategicObjective', 'praise', { title: 'Praise', perspective: 'customer' });
const placesOf = (doc: Doc, ...ids: string[]) =>
  ids.map((id) => {
    const place = kpiPlaceOf(scorecardOf('main', doc), id);
    return `${place?.list} ${place?.at}`;
  });
const stepped = (doc: Doc, id: string, step: 1 | -1): Doc => {
  const plan = scorecardOf('main', doc);
  const place = stepInKpis(plan, id, step);
  return place ? after(doc, moveInKpis(plan, id, place)) : doc;
};

test.each([
  ['that were put in order', 'a0', 'a1'],
  ['that never were', undefined, undefined],
])('a step takes a KPI on among those %s, and from their end to what stands beside', (_, first, second) => {
  const doc = docOf(objective, kpi('a', 'customer', first), kpi('b', 'customer', second));
  const once = stepped(doc, 'a', 1);
  expect(placesOf(once, 'b', 'a')).toEqual(['customer 0', 'customer 1']);
  const twice = stepped(once, 'a', 1);
  expect(placesOf(twice, 'b', 'a')).toEqual(['customer 0', 'praise 0']);
  expect(placesOf(stepped(twice, 'a', -1), 'b', 'a')).toEqual(['customer 0', 'customer 1']);
});

test('a KPI that is put where it stands changes nothing', () => {
  const plan = scorecardOf('main', docOf(kpi('a', 'customer', 'a0'), kpi('b', 'customer', 'a1')));
  for (const at of [0, 1]) expect(moveInKpis(plan, 'a', { list: 'customer', at })).toEqual([]);
});

test('from its editor a KPI goes to no other parent: that is a field there', () => {
  const plan = scorecardOf(
    'main',
    docOf(objective, kpi('a', 'customer', 'a0'), kpi('b', 'customer', 'a1'), kpi('c', 'praise', 'a0')),
  );
  const may = (id: string) => [mayStep(plan, id, -1), mayStep(plan, id, 1)];
  expect(['a', 'b', 'c', 'gone'].map(may)).toEqual([
    [false, true],
    [true, false],
    [false, false],
    [false, false],
  ]);
});
