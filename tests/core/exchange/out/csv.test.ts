import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outFormats } from '../../../../core/exchange/out';
import { type Doc, plansIn, reflectionOf } from '../../../../core/model';
import { csv, planFrom, read, sample, today, write } from '../given';
import { anyDocs, written } from './any-plan';

const context = { today, locale: 'en-GB', titleOf: () => 'Q4 2026' };
const reviewIn = (docs: readonly Doc[]) => reflectionOf(docs.find(({ id }) => id === 'cycle:2026-q4'));
const make = (id: string, docs: readonly Doc[]) =>
  outFormats
    .find((one) => one.id === id)
    ?.make([planFrom(docs)], { ...context, reflectionOf: () => reviewIn(docs) }) ?? '';
const filesOf = (docs: readonly Doc[]) => [
  csv(make('okrs-csv', docs), 'okrs.csv'),
  csv(make('check-ins-csv', docs), 'check-ins.csv'),
];

test('what goes out as CSV comes back as the same records, in an empty plan and in its own', () => {
  fc.assert(
    fc.property(anyDocs, fc.constantFrom('en-GB', 'de-DE'), (docs, locale) => {
      const files = filesOf(docs);
      const preview = read(files, { locale });
      expect(preview.files.map(({ format }) => format)).toEqual(['pacemark-okrs', 'pacemark-check-ins']);
      expect([...preview.refused, ...preview.questions]).toEqual([]);
      const back = write([], preview.patches);
      expect(written(planFrom(back))).toEqual(written(planFrom(docs)));
      expect(reviewIn(back)).toEqual(reviewIn(docs));
      expect(read(files, { known: docs, locale })).toMatchObject({ patches: [], refused: [], questions: [] });
    }),
    { numRuns: 60 },
  );
}, 60_000);

const sheet = [sample('okr-sheet.csv'), sample('okr-sheet-check-ins.csv')];
const docs = write([], read(sheet).patches);

test('no cell begins with a sign that a sheet program runs, and numbers stay numbers', () => {
  const risky = write(
    [],
    read([csv('Objective,Key Result,Start,Target\n"=HYPERLINK(""x"")",@SUM(1),-3,4')]).patches,
  );
  const [, row = ''] = make('okrs-csv', risky).split('\r\n');
  expect(row).toContain(`"'=HYPERLINK(""x"")",'@SUM(1),,reach,-3,4,`);
});

test('a sheet alone gives the last value as a check-in of its day', () => {
  const [okrs] = filesOf(docs);
  const plan = planFrom(write([], read([okrs as (typeof sheet)[0]]).patches));
  expect(plan.objectives[0]?.keyResults[0]?.checkIns).toMatchObject([{ date: '2026-11-16', value: 51 }]);
});

test('a check-in that was recorded later on one date still counts', () => {
  const id = planFrom(docs).objectives[0]?.keyResults[0]?.record.id ?? '';
  const checkIn = (own: string, value: number) => ({
    doc: 'cycle:2026-q4',
    kind: 'checkIn',
    id: own,
    set: { keyResult: id, date: '2026-11-20', value },
  });
  const twice = write(write(docs, [checkIn('z', 52)]), [checkIn('a', 53)]);
  const files = filesOf(twice);
  const again = write([], read(files).patches);
  const values = (all: readonly Doc[]) =>
    planFrom(all)
      .objectives[0]?.keyResults[0]?.checkIns.slice(-2)
      .map(({ value }) => value);
  expect(values(again)).toEqual([52, 53]);
  for (const known of [twice, again]) expect(read(files, { known }).patches).toEqual([]);
});

test('of a check-in out of a cycle that is closed, in the files or here, it is not said that it counts', () => {
  const plan = 'cycle:2026-q4';
  const keyResult = planFrom(docs).objectives[0]?.keyResults[0]?.record.id ?? '';
  const closed = write(docs, [{ doc: plan, kind: 'cycle', id: '2026-q4', set: { closed: true } }]);
  const set = { keyResult, date: '2027-01-20', value: 60 };
  const late = [{ doc: plan, kind: 'checkIn', id: 'late', set }];
  const said = (from: readonly Doc[], known: readonly Doc[]) =>
    read(filesOf(write(from, late)), { known }).remarks.map(({ why }) => why);
  const told = [
    'The check-in of “Raise NPS from 42 to 55” on 2027-01-20 is not in its cycle, which is closed; it changes no score that was kept at the close.',
  ];
  expect(said(closed, [])).toEqual(told);
  expect(said(docs, closed)).toEqual(told);
  expect(said(closed, docs)).toEqual([
    expect.stringContaining('it counts until the cycle is closed'),
    expect.stringContaining('counts from its day on'),
  ]);
});

test('a file that was renamed in the plan since, or edited, doubles nothing', () => {
  const [okrs, checkIns] = filesOf(docs) as [(typeof sheet)[0], (typeof sheet)[0]];
  const id = planFrom(docs).objectives[0]?.keyResults[0]?.record.id ?? '';
  const renamed = write(docs, [{ doc: 'cycle:2026-q4', kind: 'keyResult', id, set: { title: 'Other' } }]);
  expect(read([okrs, checkIns], { known: renamed }).patches).toEqual([]);
});

test('a row that was added in a sheet program is taken as a new record, also below a copied id', () => {
  const [okrs, checkIns] = filesOf(docs) as [(typeof sheet)[0], (typeof sheet)[0]];
  const lines = new TextDecoder().decode(checkIns.bytes).trim().split('\r\n');
  const copied = (lines.find((line) => line.startsWith('2026-11-16')) ?? '').replace(
    '2026-11-16',
    '2026-11-19',
  );
  const preview = read([okrs, csv(`${lines.join('\n')}\n${copied}`)], { known: docs });
  expect(preview.patches).toMatchObject([{ kind: 'checkIn', set: { date: '2026-11-19' } }]);
  const row = 'Q4 2026,Rest more,Sleep,,reach,6,8,,,,h';
  const header = new TextDecoder().decode(okrs.bytes).split('\r\n')[0];
  const added = read([csv(`${header}\n${row}`)], { known: docs });
  expect(added.patches.map(({ kind }) => kind)).toEqual(['objective', 'keyResult']);
  const after = write(docs, added.patches);
  expect(read([csv(`${header}\n${row}`)], { known: after }).patches).toEqual([]);
});

test('an id that a file claims is never that of another kind of record, nor of a built-in', () => {
  const header = new TextDecoder().decode(filesOf(docs)[0]?.bytes).split('\r\n')[0] ?? '';
  const columns = header.split(',');
  const rowWith = (objectiveId: string, keyResultId: string) =>
    columns
      .map(
        (name) =>
          ({
            Cycle: '2026-q4',
            Objective: 'A',
            'Key Result': 'B',
            Metric: 'yes/no',
            'Objective ID': objectiveId,
            'Key Result ID': keyResultId,
          })[name] ?? '',
      )
      .join(',');
  expect(read([csv(`${header}\n${rowWith('2026-q4', '2026-q4')}`)], { known: docs }).patches).toEqual([]);
  const ids = read([csv(`${header}\n${rowWith('__proto__', 'constructor')}`)]).patches.map(({ id }) => id);
  expect(ids.filter((id) => id === '__proto__' || id === 'constructor')).toEqual([]);
});

test('phased targets and what is supported are read as a person wrote them in a sheet', () => {
  const rows = [
    'Cycle,Objective,Key Result,Metric,Start Value,Target Value,Phased Targets,Supports,Objective ID,Key Result ID',
    '2026,Live well,,,,,,,,',
    '2026-q4,Run,Marathon,reach,0,42,"2026-11-30: 21,1; 2026-10-31: 10",live  WELL,,',
    '2026-q4,Swim,Far,reach,0,9,soon,Fly,,',
  ];
  const preview = read([csv(rows.join('\n'))]);
  const [run, swim] = planFrom(write([], preview.patches)).objectives;
  const year = planFrom(write([], preview.patches), '2026').objectives[0]?.record.id;
  expect(run?.keyResults[0]?.phases).toMatchObject([
    { date: '2026-10-31', value: 10 },
    { date: '2026-11-30', value: 21.1 },
  ]);
  expect(run?.record).toMatchObject({ supports: year, supportsCycle: '2026' });
  expect(swim?.keyResults[0]?.phases).toBeUndefined();
  expect(preview.remarks.map(({ line }) => line)).toEqual([4, 4]);
});

test('the files of a plan whose key result takes its values from a KPI change nothing in it', () => {
  const id = planFrom(docs).objectives[0]?.keyResults[0]?.record.id ?? '';
  const plan = 'cycle:2026-q4';
  const scorecard = 'scorecard:main';
  const bound = write(docs, [
    { doc: plan, kind: 'keyResult', id, set: { kpi: 'nps' } },
    { doc: scorecard, kind: 'kpi', id: 'nps', set: { title: 'NPS', parent: 'growth' } },
    { doc: scorecard, kind: 'reading', id: 'reading-1', set: { kpi: 'nps', date: '2026-11-05', value: 47 } },
  ]);
  const [shown] = plansIn(bound);
  const text = (format: string) =>
    outFormats
      .find((one) => one.id === format)
      ?.make(shown ? [shown] : [], { ...context, reflectionOf: () => reviewIn(bound) }) ?? '';
  expect(text('check-ins-csv')).toContain('reading-1');
  const files = [csv(text('okrs-csv')), csv(text('check-ins-csv'))];
  expect(read(files, { known: bound })).toMatchObject({ patches: [], refused: [], questions: [] });
});

const listedCells =
  'Cycle,Objective,Key Result,Metric,Start Value,Target Value,Milestones,Phased Targets,Initiatives';
const withLists = write(
  [],
  read([
    csv(
      `${listedCells},Objective ID,Key Result ID\n2026-q4,Fit,Run,reach,0,9,"Plan it\nWalk it",2026-11-30: 4,[x] Buy shoes,,`,
    ),
  ]).patches,
);
const rowOf = (plan: ReturnType<typeof planFrom>, at: number) => {
  const { milestones, phases = [], initiatives } = plan.objectives[0]?.keyResults[at] ?? {};
  return {
    milestones: milestones?.map(({ title, done = false }) => [title, done]),
    phases: phases.map(({ date, value }) => [date, value]),
    initiatives: initiatives?.map(({ title, done = false }) => [title, done]),
  };
};

test('a row that is copied for another key result takes what hangs below along, as records of its own', () => {
  const [header, row = ''] = make('okrs-csv', withLists).trim().split('\r\n');
  const copied = csv([header, row, row.replace(',Run,', ',Swim,')].join('\n'));
  const after = write(withLists, read([copied], { known: withLists }).patches);
  const lists = {
    milestones: [
      ['Plan it', false],
      ['Walk it', false],
    ],
    phases: [['2026-11-30', 4]],
    initiatives: [['Buy shoes', true]],
  };
  expect([rowOf(planFrom(after), 0), rowOf(planFrom(after), 1)]).toEqual([lists, lists]);
  expect(read([copied], { known: after }).patches).toEqual([]);
});

test('lists that were edited in their cells are read, and what is in them already keeps its id', () => {
  const text = make('okrs-csv', withLists)
    .replace('[ ] Walk it', '[x] Walk it\n[ ] Run it')
    .replace('2026-11-30: 4', '2026-11-30: 5; 2026-12-15: 7')
    .replace('[x] Buy shoes', '[ ] Sell shoes');
  const edited = write([], read([csv(text)]).patches);
  expect(rowOf(planFrom(edited), 0)).toEqual({
    milestones: [
      ['Plan it', false],
      ['Walk it', true],
      ['Run it', false],
    ],
    phases: [
      ['2026-11-30', 5],
      ['2026-12-15', 7],
    ],
    initiatives: [['Sell shoes', false]],
  });
  const added = read([csv(text)], { known: withLists }).patches.map(({ kind, set }) => [
    kind,
    set.title ?? set.date,
  ]);
  expect(added).toEqual([
    ['initiative', 'Sell shoes'],
    ['milestone', 'Run it'],
    ['phase', '2026-12-15'],
  ]);
});
