import { expect, test } from 'vitest';
import { formats } from '../../../core/exchange';
import { csv, planFrom, progressIn, read, sample, write } from './given';

test('a sheet of BurningOKR keeps two teams apart, and its End is a target', () => {
  const preview = read([sample('burningokr.csv')]);
  expect(preview.files[0]).toMatchObject({ format: 'burningokr', delimiter: ';' });
  const plan = planFrom(write([], preview.patches));
  expect(plan.objectives.map(({ record, keyResults }) => [record.title, keyResults.length])).toEqual([
    ['Repairs that last', 2],
    ['Repairs that last', 1],
  ]);
  expect(progressIn(plan, 0).keyResults).toEqual(['0.375', '0.350']);
  expect(plan.objectives[0]?.keyResults[1]?.record.unit).toEqual({ kind: 'percent' });
  expect(preview.refused).toEqual([{ file: 0, line: 5, why: '“many” in “Start” is not a number.' }]);
});

test('key results of okra are reached or not, told apart by number or by title', () => {
  const preview = read([sample('okra.csv')]);
  expect(preview.files[0]?.format).toBe('okra');
  const plan = planFrom(write([], preview.patches));
  expect(
    plan.objectives.map(({ keyResults }) =>
      keyResults.map(({ record, checkIns }) => [record.title, checkIns.at(-1)?.value]),
    ),
  ).toEqual([
    [
      ['Builds are reproducible on both machines', undefined],
      ['The manual covers every flag', 1],
      ['Error messages name the fix', undefined],
    ],
    [['Newcomers find their first issue', undefined]],
  ]);
  expect(preview.refused.map(({ line }) => line)).toEqual([6, 7, 8]);
  expect(preview.remarks).toMatchObject([{ line: 5, why: expect.stringMatching(/dropped/) }]);
});

const loop = [sample('loop-habits.csv'), sample('loop-checkmarks.csv')];

test('habits and their marks become key results of each quarter that has marks', () => {
  const preview = read(loop);
  expect(preview.files.map(({ format }) => format)).toEqual(['loop-habits', 'loop-checkmarks']);
  const docs = write([], preview.patches);
  const of = (cycle: string) =>
    planFrom(docs, cycle).objectives[0]?.keyResults.map(({ record, checkIns }) => [
      record.title,
      record.metric,
      record.target ?? record.atMost,
      checkIns.map(({ value }) => value),
    ]);
  expect(of('2026-q4')).toEqual([
    ['Stretch', 'reach', 39, [1, 2]],
    ['Run', 'reach', 157.71, [4.25, 9.75]],
    ['Coffee', 'maintain', 2, [0, 1, 3]],
  ]);
  expect(of('2026-q3')).toEqual([
    ['Run', 'reach', 157.71, [3]],
    ['Diary', 'reach', 92, [1, 2]],
  ]);
});

test('what is no mark, no habit or has no target says its line', () => {
  expect(read(loop).refused.map(({ file, line, why }) => [file, line, why])).toEqual([
    [0, 6, 'This row has no title.'],
    [0, 7, 'This habit has no target above 0, so there is nothing to measure against.'],
    [1, 2, '“Old habit” is not among the habits of the other file.'],
    [1, 7, '“maybe” under “Stretch” is not a mark that can be read.'],
  ]);
});

test('the order of the two files does not matter, and habits alone can be taken', () => {
  expect(read([...loop].reverse()).patches).toHaveLength(read(loop).patches.length);
  expect(read([sample('loop-habits.csv')]).cycles.map(({ id }) => id)).toEqual(['2026-q4']);
  expect(read([sample('loop-checkmarks.csv')]).files[0]?.problem).toBeTruthy();
});

test.each([
  ['burningokr.csv'],
  ['okra.csv'],
  ['loop-habits.csv', 'loop-checkmarks.csv'],
  ['okrs-table.md'],
  ['okrs-outline.md'],
  ['page-table.html'],
])('%s twice changes nothing, also after a rename', (...names) => {
  const files = names.map(sample);
  const first = read(files).patches;
  const known = write([], first);
  expect(read(files, { known }).patches).toEqual([]);
  const [record] = first.filter(({ kind }) => kind === 'keyResult');
  const renamed = write(known, record ? [{ ...record, set: { title: 'Called otherwise' } }] : []);
  expect(first.length).toBeGreaterThan(3);
  expect(read(files, { known: renamed }).patches).toEqual([]);
});

test('a team in a merged cell keeps the objectives of two teams apart', () => {
  const rows = ['Desk;A;;One;9;', ';A;;Two;9;', ';B;;Three;9;', 'Shop;B;;Four;9;', ';A;;Five;9;'];
  const preview = read([csv(['Team;Objective;Corporate Objective;Key Result;End;Unit', ...rows].join('\n'))]);
  expect(preview.cycles[0]?.objectives).toMatchObject([
    { title: 'A', keyResults: [{ title: 'One' }, { title: 'Two' }] },
    { title: 'B', keyResults: [{ title: 'Three' }] },
    { title: 'B', keyResults: [{ title: 'Four' }] },
    { title: 'A', keyResults: [{ title: 'Five' }] },
  ]);
});

test.each([
  ['burningokr.csv', ['corporateObjective', 'description', 'progress']],
  ['viva-goals-export.csv', ['team', 'description', 'score', 'createdAt']],
  ['viva-goals-export.json', ['description']],
  ['loop-habits.csv', ['colour', 'question']],
])('%s: a column that nothing is taken from is shown as not used', (name, fields) => {
  const [report] = read([sample(name)]).files;
  const format = formats.find(({ id }) => id === report?.format);
  expect(Object.keys(format?.columns ?? {})).toEqual(expect.arrayContaining(fields));
  for (const field of fields) {
    expect(report?.mapping.map((one) => one.field)).not.toContain(field);
    expect(report?.fields).not.toContain(field);
  }
});

test('a column that a format cannot be without may be chosen, though nothing is taken from it', () => {
  const file = csv('Objective,Company,Key Result,Start,End\nA,B,Run,0,9');
  const asked = read([file], { corrections: { files: [{ format: 'burningokr' }] } }).files[0];
  expect(asked).toMatchObject({
    problem: expect.any(String),
    fields: expect.arrayContaining(['corporateObjective']),
  });
  const mapping = [{ column: 1, field: 'corporateObjective' }];
  const mended = read([file], { corrections: { files: [{ format: 'burningokr', mapping }] } });
  expect(mended.files[0]?.mapping[1]?.field).toBe('corporateObjective');
  expect(mended.cycles[0]?.objectives[0]?.keyResults).toMatchObject([{ title: 'Run', target: 9 }]);
});
