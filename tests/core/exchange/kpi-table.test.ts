import { expect, test } from 'vitest';
import { mainScorecard, type PlanKpi } from '../../../core/model';
import { csv, kpisIn, named, read, sample, write } from './given';

const table = sample('kpi-table.csv');

const valuesOf = (kpi: PlanKpi | undefined) => kpi?.readings.map(({ date, value }) => [date, value]);

test('a table of KPIs becomes KPIs with a reading for each month, dated on its last day or today', () => {
  const preview = read([table]);
  expect(preview.files[0]?.format).toBe('kpi-table');
  const docs = write([], preview.patches);
  expect(preview.kpis.map(({ title, parent }) => [title, parent]).at(-1)).toEqual(['Runway', 'financial']);
  expect(kpisIn(docs).map(({ record }) => [record.title, record.parent])).toEqual([
    ['Recurring revenue', 'financial'],
    ['Runway', 'financial'],
    ['Net promoter score', 'customer'],
    ['Monthly churn', 'customer'],
    ['Release on time', 'process'],
    ['Training', 'learning'],
  ]);
  expect(named(docs, 'Net promoter score')?.record).toMatchObject({
    goal: 55,
    redFlag: 40,
    owner: 'Ada',
    frequency: 'monthly',
    unit: { kind: 'number' },
  });
  expect(valuesOf(named(docs, 'Net promoter score'))).toEqual([
    ['2026-08-31', 44],
    ['2026-09-30', 46],
    ['2026-10-31', 48],
    ['2026-11-22', 51],
  ]);
  expect(named(docs, 'Recurring revenue')?.record.unit).toEqual({ kind: 'currency', code: 'EUR' });
  expect(valuesOf(named(docs, 'Recurring revenue'))?.at(-1)).toEqual(['2026-10-31', 104_000]);
  expect(named(docs, 'Release on time')?.record.metric).toBe('yesNo');
  expect(valuesOf(named(docs, 'Release on time'))?.map(([, value]) => value)).toEqual([1, 0, 1, 1]);
});

test('what of a row is not taken says its line and why', () => {
  expect(read([table]).remarks.map(({ line, why }) => [line, why])).toEqual([
    [2, '“55” under “Dec 2026” is of a time that has not come; it is not taken.'],
    [6, '“about 15” under “Oct 2026” is not a number; it is not taken.'],
  ]);
});

test('the same table twice changes nothing, also in another month and after a KPI was renamed or removed', () => {
  const docs = write([], read([table]).patches);
  expect(read([table], { known: docs }).patches).toEqual([]);
  expect(read([table], { known: docs, today: '2026-11-30' }).patches).toEqual([]);
  const id = named(docs, 'Runway')?.record.id as string;
  const set = (fields: object) =>
    write(docs, [{ doc: mainScorecard, kind: 'kpi', id, set: { ...fields } as never }]);
  expect(read([table], { known: set({ title: 'Months of cash' }) }).patches).toEqual([]);
  expect(read([table], { known: set({ removed: true }) }).patches).toEqual([
    { doc: mainScorecard, kind: 'kpi', id, set: { removed: false } },
  ]);
});

test('a KPI that is there by its name takes the readings it lacks, and keeps its own', () => {
  const kpi = { title: 'net promoter  score', parent: 'learning', goal: 60 };
  const own = { kpi: 'nps', date: '2026-10-05', value: 47 };
  const docs = write(
    [],
    [
      { doc: mainScorecard, kind: 'kpi', id: 'nps', set: kpi },
      { doc: mainScorecard, kind: 'reading', id: 'r', set: own },
    ],
  );
  const preview = read([table], { known: docs });
  expect(preview.kpis[0]).toMatchObject({ id: 'nps', fate: 'there', readings: { new: 3, there: 1 } });
  const after = named(write(docs, preview.patches), kpi.title);
  expect(after?.record).toMatchObject(kpi);
  expect(valuesOf(after)).toEqual([
    ['2026-08-31', 44],
    ['2026-09-30', 46],
    ['2026-10-05', 47],
    ['2026-11-22', 51],
  ]);
  expect(preview.remarks.map(({ why }) => why)).toContain(
    '“Net promoter score” has other readings here for 2026-10; what is here stays.',
  );
});

test.each<[header: string, frequency: string, dates: string[]]>([
  ['Q2 2026,Q3 2026', 'quarterly', ['2026-06-30', '2026-09-30']],
  ['2024,2025', 'yearly', ['2024-12-31', '2025-12-31']],
  ['2026-11-02,2026-11-09', 'weekly', ['2026-11-02', '2026-11-09']],
  ['03.11.2026,04.11.2026', 'daily', ['2026-11-03', '2026-11-04']],
  ['Sep-26,Oct-26', 'monthly', ['2026-09-30', '2026-10-31']],
])('columns headed %s are read %s', (header, frequency, dates) => {
  const [kpi] = kpisIn(write([], read([csv(`Indicator,${header}\nVisits,10,20`)]).patches));
  expect(kpi?.record.frequency).toBe(frequency);
  expect(kpi?.readings.map(({ date }) => date)).toEqual(dates);
});

test('a table whose first column has no header is one too; months without a year are told', () => {
  expect(read([csv(',Sep 2026,Oct 2026\nVisits,10,20')]).kpis).toMatchObject([
    { title: 'Visits', readings: { new: 2 } },
  ]);
  const alone = read([csv('KPI,Jan,Feb\nVisits,10,20')]);
  expect(alone.refused).toMatchObject([{ line: 1, why: expect.stringMatching(/^A month or a day needs/) }]);
});

test('a table of key results with months beside it stays one of key results', () => {
  const text = 'Objective,Key Result,Start,Target,Oct 2026,Nov 2026\nGrow,MRR,10,20,12,14';
  expect(read([csv(text)]).files[0]?.format).toBe('okr-sheet');
});

test.each([
  ['2026', 'Sep 2026,Oct 2026,Nov 2026,2026\nCustomers,10,12,9,120'],
  ['Q3 2026', 'Jul 2026,Aug 2026,Sep 2026,Q3 2026\nCustomers,10,12,9,31\nVisits,1,2,3,6'],
])('a sum of other columns is told and is no reading: %s', (sum, text) => {
  const preview = read([csv(`KPI,${text}`)]);
  expect(kpisIn(write([], preview.patches))[0]?.readings.map(({ value }) => value)).toEqual([10, 12, 9]);
  expect(preview.remarks).toEqual([
    {
      file: 0,
      line: 1,
      why: `“${sum}” holds other columns; what stands below it is taken only for KPIs that have nothing in those.`,
    },
  ]);
});

test('a column that holds others is read of a KPI that has nothing in those', () => {
  const sums = 'Jul 2026,Aug 2026,Sep 2026,Q3 2026\nNPS,44,46,48,\nTraining,,,,18\nReleased,yes,no,yes,2';
  const docs = write([], read([csv(`KPI,${sums}`)]).patches);
  expect(named(docs, 'NPS')?.readings.map(({ value }) => value)).toEqual([44, 46, 48]);
  expect(valuesOf(named(docs, 'Training'))).toEqual([['2026-09-30', 18]]);
  expect(named(docs, 'Training')?.record.frequency).toBe('quarterly');
  expect(named(docs, 'Released')).toMatchObject({
    record: { metric: 'yesNo', frequency: 'monthly' },
    readings: [{ value: 1 }, { value: 0 }, { value: 1 }],
  });
  const open = read([csv('KPI,Q4 2026,Dec 2026\nChurn,3,2\nTraining,n/a,4')]);
  expect(open.kpis.map(({ readings }) => readings.new)).toEqual([1, 0]);
});

test('a sum in one file is no reading beside its parts in another', () => {
  const months = csv('KPI,Aug 2026,Sep 2026\nSales,46,44', 'a.csv');
  const quarter = csv('KPI,Q3 2026\nSales,130', 'b.csv');
  for (const files of [
    [months, quarter],
    [quarter, months],
  ]) {
    const preview = read(files);
    expect(valuesOf(kpisIn(write([], preview.patches))[0])).toEqual([
      ['2026-08-31', 46],
      ['2026-09-30', 44],
    ]);
    const file = files.indexOf(quarter);
    expect(preview.remarks).toMatchObject([
      { file, line: 1, why: expect.stringMatching(/^“Q3 2026” holds/) },
    ]);
  }
});

test('of two values of one time the first is taken, and the other is told', () => {
  const preview = read([csv('KPI,Oct 2026,2026-10,Sep 2026,2026-09\nRevenue,100,90,4,4')]);
  expect(preview.counts.find(({ kind }) => kind === 'reading')?.new).toBe(2);
  expect(kpisIn(write([], preview.patches))[0]?.readings.map(({ value }) => value)).toEqual([4, 100]);
  expect(preview.remarks.map(({ why }) => why)).toEqual([
    '“90” under “2026-10” is not taken: “Revenue” has another value there in these files.',
  ]);
});

test('a bare number beside a goal in hours or percent may mean another, and is not taken', () => {
  const text =
    'KPI,Goal,Red flag,Sep 2026,Oct 2026\nTicket resolution,4 h,8 h,5,4.5\nShare,25%,,0.4,0\nUptime,99%,,98%,99%';
  const preview = read([csv(text)]);
  expect(preview.remarks.map(({ line, why }) => [line, why])).toEqual([
    [2, '“5” under “Sep 2026” is not in minutes; it is not taken.'],
    [2, '“4.5” under “Oct 2026” is not in minutes; it is not taken.'],
    [3, '“0.4” under “Sep 2026” is not in %; it is not taken.'],
  ]);
  expect(preview.kpis.map(({ readings }) => readings.new)).toEqual([0, 1, 2]);
  const column = read([csv('KPI,Unit,Goal,Sep 2026\nShare,%,25%,24')]);
  expect(column).toMatchObject({ kpis: [{ readings: { new: 1 } }], remarks: [] });
});

const rowsOfHours = ['h,20,15,16 h', 'hours,20 h,15,16'];

test.each(rowsOfHours)('in a row of hours a bare number beside others is hours too: %s', (cells) => {
  const preview = read([csv(`KPI,Unit,Goal,Sep 2026,Oct 2026\nTraining,${cells}`)]);
  expect(preview.remarks).toEqual([]);
  const [kpi] = kpisIn(write([], preview.patches));
  expect(kpi?.record).toMatchObject({ goal: 1200, unit: { kind: 'duration' } });
  expect(kpi?.readings.map(({ value }) => value)).toEqual([900, 960]);
  const set = { title: 'Training', parent: 'learning', unit: { kind: 'other', label: 'h' } };
  const known = write([], [{ doc: mainScorecard, kind: 'kpi', id: 'training', set }]);
  const own = read([csv(`KPI,Unit,Goal,Sep 2026,Oct 2026\nTraining,${cells}`)], { known });
  expect(own.patches.map((patch) => patch.set.value)).toEqual([15, 16]);
});

test('one cell that is neither yes nor no leaves the others what they are', () => {
  const preview = read([csv('KPI,Sep 2026,Oct 2026,Nov 2026\nOn time,yes,n.a.,no\nReleased,done,open,tbd')]);
  expect(preview.kpis).toMatchObject([
    { metric: 'yesNo', readings: { new: 2 } },
    { metric: 'yesNo', readings: { new: 2 } },
  ]);
  expect(preview.remarks).toMatchObject([{ line: 3, why: expect.stringMatching(/^“tbd” does not fit/) }]);
});

test.each([
  ['in a sheet', 'KPI,Goal,Oct 2026\nREVENUE,,\nRevenue,5,4\nSource: finance,,'],
  ['with numbers', 'No,KPI,Goal,Oct 2026\n1,REVENUE,,\n1.1,Revenue,5,4\n2,Source: finance,,'],
  [
    'over all columns of a page',
    `<table><tr><th>KPI<th>Goal<th>Oct 2026
     <tr><td colspan=3>REVENUE<tr><td>Revenue<td>5<td>4<tr><td colspan=3>Source: finance</table>`,
  ],
  [
    'under the heading of a cycle',
    '# Q4 2026\n|KPI|Goal|Oct 2026|\n|-|-|-|\n|**REVENUE**|||\n|Revenue|5|4|\n|Source: finance|||',
  ],
])('a line with nothing beside its name is a heading: %s', (_, text) => {
  const preview = read([csv(text)]);
  expect(preview.kpis.map(({ title }) => title)).toEqual(['Revenue']);
  expect(preview.remarks).toEqual([]);
  const heads = text.startsWith('#') ? [4, 6] : [2, 4];
  expect(preview.refused).toMatchObject([
    {
      line: heads[0],
      why: 'Nothing that is read stands beside the name on this line, so it is taken for a heading.',
    },
    { line: heads[1] },
  ]);
});

test('two files with one KPI give it the readings of both; two rows of one name are told', () => {
  const two = read([csv('KPI,Sep 2026\nVisits,10', 'a.csv'), csv('KPI,Oct 2026\nVisits,20', 'b.csv')]);
  expect(valuesOf(kpisIn(write([], two.patches))[0])).toEqual([
    ['2026-09-30', 10],
    ['2026-10-31', 20],
  ]);
  const money = read([csv('KPI,Sep 2026\nMRR,€10', 'a.csv'), csv('KPI,Oct 2026\nMRR,$20', 'b.csv')]);
  expect(valuesOf(kpisIn(write([], money.patches))[0])).toEqual([['2026-09-30', 10]]);
  expect(money.remarks).toMatchObject([{ file: 1, line: 2, why: expect.stringMatching(/is not in EUR/) }]);
  const twice = read([csv('KPI,Sep 2026\nVisits,10\nvisits,11')]);
  expect(twice.refused).toMatchObject([{ line: 3, why: 'The same KPI stands on line 2 already.' }]);
});

test('values of another unit than the KPI’s are not taken, and a formula takes none', () => {
  const money = read([csv('KPI,Goal,Sep 2026,Oct 2026\nRevenue,€500,€400,$450')]);
  expect(money.remarks.map(({ why }) => why)).toEqual([
    '“$450” under “Oct 2026” is not in EUR; it is not taken.',
  ]);
  const worked = write(
    [],
    [
      {
        doc: mainScorecard,
        kind: 'kpi',
        id: 'sum',
        set: { title: 'Sum', parent: 'customer', formula: 'a', terms: {} },
      },
    ],
  );
  expect(read([csv('KPI,Sep 2026\nSum,4')], { known: worked })).toMatchObject({
    patches: [],
    refused: [{ line: 2, why: '“Sum” is worked out from other KPIs here, so it takes no readings.' }],
  });
});
