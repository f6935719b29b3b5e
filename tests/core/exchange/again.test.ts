import { expect, test } from 'vitest';
import { type Doc, inverseOf, type Patch } from '../../../core/model';
import { csv, planFrom, read, sample, write } from './given';

const both = [sample('okr-sheet.csv'), sample('okr-sheet-check-ins.csv')];
const [sheet, checkIns] = both as [(typeof both)[0], (typeof both)[0]];
const first = read(both).patches;
const docs = write([], first);
const idOf = (title: string) => first.find(({ set }) => set.title === title)?.id ?? '';
const set = (id: string, fields: Record<string, unknown>): Patch => {
  const { doc, kind } = first.find((patch) => patch.id === id) as Patch;
  return { doc, kind, id, set: fields };
};

test('the same files twice change nothing, in any combination and on any day', () => {
  for (const files of [both, [sheet], [checkIns], [checkIns, sheet]])
    for (const today of ['2026-11-22', '2027-03-01'])
      expect(read(files, { known: docs, today })).toMatchObject({ patches: [], refused: [], questions: [] });
});

test('a sheet whose current values were taken as check-ins changes nothing the second time', () => {
  const known = write([], read([sheet]).patches);
  expect(read([sheet], { known, today: '2026-12-01' }).patches).toEqual([]);
});

test('a current value that changed in the sheet becomes a new check-in', () => {
  const row = (current: number) =>
    csv(`Objective,Key Result,Start,Target,Current,Quarter\nFit,Run,0,9,${current},Q4 2026`);
  const known = write([], read([row(3)]).patches);
  const again = read([row(4)], { known, today: '2026-12-01' });
  expect(again.patches).toMatchObject([{ kind: 'checkIn', set: { value: 4, date: '2026-12-01' } }]);
});

test('a re-import never overwrites a later edit, and finds what was renamed', () => {
  const edited = write(docs, [
    set(idOf('Raise NPS from 42 to 55'), { title: 'Customers recommend us', target: 60 }),
    set(idOf('Make customers so successful that leaving feels unthinkable'), { title: 'Customers stay' }),
  ]);
  expect(read(both, { known: edited }).patches).toEqual([]);
  expect(read([checkIns], { known: edited })).toMatchObject({ patches: [], refused: [], questions: [] });
});

test('a new check-in finds a key result that was renamed after its sheet was taken', () => {
  const known = write(write([], read([sheet]).patches), [
    set(idOf('Raise NPS from 42 to 55'), { title: 'Customers recommend us' }),
  ]);
  const preview = read([csv('Date,Key Result,Current Value\n2026-11-20,Raise NPS from 42 to 55,52')], {
    known,
  });
  expect(preview.patches).toMatchObject([{ set: { keyResult: idOf('Raise NPS from 42 to 55'), value: 52 } }]);
});

/** What Undo of these patches makes of the documents that they were written to. */
function takenBack(from: Doc[], patches: Patch[]) {
  const change = { stamp: '000000001-0000-aaaaaa', label: 'import', by: 'aaaaaa', patches };
  const inverse = inverseOf(change, new Map(patches.map(({ id }) => [id, [change]])));
  return write(from, inverse.patches);
}

test.each([
  ['kpi-table.csv'],
  ['viva-goals-export.csv'],
  ['viva-goals-export.json'],
  ['burningokr.csv'],
  ['okra.csv'],
  ['okrs-outline.md'],
  ['okrs-table.md'],
  ['page-table.html'],
  ['loop-habits.csv', 'loop-checkmarks.csv'],
])('all of %s is taken again after an undo', (...names) => {
  const files = names.map(sample);
  const { patches, counts } = read(files);
  const undone = takenBack(write([], patches), patches);
  const again = read(files, { known: undone });
  expect(patches.length).toBeGreaterThan(0);
  expect(again.patches).toHaveLength(patches.length);
  expect(again.counts).toEqual(counts);
  expect(read(files, { known: write(undone, again.patches) }).patches).toEqual([]);
});

test('what an undo took away is new again', () => {
  const undone = takenBack(docs, first);
  expect(planFrom(undone).objectives).toEqual([]);
  const again = read(both, { known: undone });
  expect(again.counts.every((count) => count.new > 0 && count.there === 0 && count.back === 0)).toBe(true);
  const without = (plan: unknown) =>
    JSON.parse(JSON.stringify(plan, (key, value) => (key === 'removed' ? undefined : value)));
  expect(without(planFrom(write(undone, again.patches)))).toEqual(without(planFrom(docs)));
});

test('a record that was edited and then removed comes back as it was last', () => {
  const id = idOf('Run 150 km');
  const known = write(docs, [set(id, { title: 'Run 200 km', removed: true })]);
  const patches = read(both, { known }).patches;
  expect(patches).toMatchObject([{ id, set: { title: 'Run 200 km', removed: false } }]);
});

test('a key result that was made an initiative stays one', () => {
  const id = idOf('Launch the new sleep routine');
  const parent = idOf('Get back to being fit and rested');
  const known = write(docs, [
    set(id, { removed: true }),
    {
      doc: 'cycle:2026-q4',
      kind: 'initiative',
      id: 'made',
      set: { parent, title: 'Launch the new sleep routine' },
    },
  ]);
  expect(read(both, { known }).patches).toEqual([]);
});

test('new rows stand behind the siblings that are known', () => {
  const more = csv(
    'Objective,Key Result,Target,Quarter\nGet back to being fit and rested,Swim 20 km,20,Q4 2026',
  );
  const plan = planFrom(write(docs, read([more], { known: docs }).patches));
  expect(plan.objectives[1]?.keyResults.at(-1)?.record.title).toBe('Swim 20 km');
});

test('a row that another file holds too is taken once, and said where it differs', () => {
  const header = 'Objective,Key Result,Start,Target,Current,Quarter';
  const july = csv(`${header}\nFit,Run,0,9,3,Q4 2026\nFit,Swim,0,9,1,Q4 2026`, 'july.csv');
  const august = csv(`${header}\nFit,Swim,0,9,1,Q4 2026\nFit,Run,0,9,5,Q4 2026`, 'august.csv');
  const preview = read([july, august]);
  expect(preview.remarks).toEqual([
    {
      file: 1,
      line: 3,
      why: '“Run” stands in “july.csv”, line 2, as well and differs here; it is taken as it stands there.',
    },
  ]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults.map(({ current }) => current?.value)).toEqual([3, 1]);
  expect(read([july, july]).remarks).toEqual([]);
});

test('a check-in that two exports of our own hold differently is taken once, and said', () => {
  const rows = (value: number) =>
    csv(`Date,Objective,Key Result,Value,Key Result ID,Check-in ID\n2026-11-02,Fit,Run,${value},kr,one`);
  const okrs = csv(
    'Cycle,Objective,Key Result,Metric,Start Value,Target Value,Objective ID,Key Result ID\n2026-q4,Fit,Run,reach,0,9,o,kr',
  );
  const preview = read([okrs, rows(4), rows(5)]);
  expect(preview.remarks).toMatchObject([{ file: 2, line: 2, why: expect.stringMatching(/differs/) }]);
  expect(preview.patches.filter(({ id }) => id === 'one')).toMatchObject([{ set: { value: 4 } }]);
  expect(read([okrs, rows(4), rows(4)]).remarks).toEqual([]);
});
