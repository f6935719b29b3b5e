import { expect, test } from 'vitest';
import { correctedColumns } from '../../../core/exchange';
import { csv, kpisIn, read, write } from './given';

const okrs = ['Objective', 'Key Result', 'Start', 'Target'];
const months = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026'];
const markdown = (rows: string[][]) =>
  [rows[0], rows[0]?.map(() => '---'), ...rows.slice(1)].map((row) => `| ${row?.join(' | ')} |`).join('\n');
const html = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test.each([
  ['Markdown', markdown],
  ['a page', html],
])('a roadmap by month in %s leaves the table of OKRs beside it the one that is read', (_, asText) => {
  const table = asText([okrs, ['Grow', 'Raise NPS', '42', '55']]);
  const roadmap = asText([
    ['Feature', ...months],
    ['Login', 'x', 'x', 'x', 'x', 'x'],
  ]);
  const preview = read([csv(`${table}\n\n${roadmap}`)]);
  expect(preview.files[0]).toMatchObject({ format: 'okr-sheet' });
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([{ title: 'Raise NPS' }]);
  expect(preview.refused).toMatchObject([{ why: expect.stringMatching(/another table of the file/) }]);
});

test.each([
  ['Markdown', markdown],
  ['a page', html],
])('a list of people above a table of KPIs in %s leaves that the one that is read', (_, asText) => {
  const people = asText([
    ['Name', 'Owner', 'Status'],
    ['Ada', 'Ben', 'new'],
  ]);
  const kpis = asText([
    ['KPI', 'Jul 2026', 'Aug 2026'],
    ['NPS', '44', '46'],
  ]);
  const preview = read([csv(`${people}\n\n${kpis}`)]);
  expect(preview.files[0]).toMatchObject({ format: 'kpi-table' });
  expect(preview.kpis).toMatchObject([{ title: 'NPS', readings: { new: 2 } }]);
  expect(preview.refused).toMatchObject([{ why: expect.stringMatching(/another table of the file/) }]);
});

test.each([
  'Objective,Key Result,Metric,Start,Target,Oct 2026,Nov 2026,Dec 2026\nGrow,Raise NPS,NPS,42,55,48,51,',
  'Objective,Metric,Start,Target,Oct 2026,Nov 2026\nGrow,Raise NPS,42,55,48,51',
])('a table of key results with a metric and months stays one of key results: %s', (text) => {
  const preview = read([csv(text)]);
  expect(preview.kpis).toEqual([]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([{ title: 'Raise NPS', start: 42 }]);
});

test.each([
  ['11/02/2026,11/09/2026,11/16/2026', ['2026-11-02', '2026-11-09', '2026-11-16']],
  ['1/31/2026,2/28/2026,3/31/2026', ['2026-01-31', '2026-02-28', '2026-03-31']],
])('columns of American dates are all known: %s', (header, dates) => {
  const preview = read([csv(`KPI,${header}\nVisits,1,2,3`)], { locale: 'en-US' });
  const [kpi] = kpisIn(write([], preview.patches));
  expect(kpi?.readings.map(({ date }) => date)).toEqual(dates);
});

test.each([
  ['Nov 2,Nov 9,Nov 16', []],
  ['Oct 26,Oct 27,Nov 26', []],
  ['Oct 9,Oct 26,Nov 26', []],
  ['Nov 26', []],
  ['Feb 20', []],
  ['Feb 00', ['2000-02-29']],
  ['Jul 26,Aug. 26', ['2026-07-31', '2026-08-31']],
  ['Jul 15,Aug 15,Sep 15', []],
  ['Dec 25,Jan 26,Feb 26,Jan 25', ['2025-01-31', '2025-12-31', '2026-01-31', '2026-02-28']],
  ['Nov-26', ['2026-11-22']],
  ['Nov ’26', ['2026-11-22']],
  ['Oct. 2026', ['2026-10-31']],
])(
  'two digits behind a month are a year with a sign between, of several months, or where no day is one: %s',
  (header, dates) => {
    const cells = header.split(',').map((_, at) => at);
    const preview = read([csv(`KPI,Sep 2026,${header}\nVisits,1,${cells.join()}`)]);
    const [kpi] = kpisIn(write([], preview.patches));
    expect(kpi?.readings.map(({ date }) => date)).toEqual([...dates, '2026-09-30'].sort());
    const left = header.split(',').slice(0, 3).join(', ');
    const told = {
      line: 1,
      why: expect.stringContaining(`write Nov 2026 or 16 Nov 2026 in place of ${left}.`),
    };
    expect(preview.refused).toMatchObject(dates.length > 0 ? [] : [told]);
  },
);

test('months with two digits of their year are the readings, and the year beside them their sum', () => {
  const preview = read([csv('KPI,Goal,Jul 26,Aug 26,Sep 26,2026\nSales,1200,100,110,120,330')]);
  const [kpi] = kpisIn(write([], preview.patches));
  expect(kpi?.readings.map(({ value }) => value)).toEqual([100, 110, 120]);
  expect(preview.remarks).toMatchObject([{ why: expect.stringMatching(/^“2026” holds other columns/) }]);
});

test('headings of Markdown that name months with two digits are the cycles of their tables', () => {
  const table = (name: string) => `\n\n${markdown([okrs, ['Grow', name, '42', '55']])}\n\n`;
  const cyclesOf = (...headings: string[]) =>
    read([csv(headings.map((heading) => `# ${heading}${table(heading)}`).join(''))]).cycles.map(
      ({ id }) => id,
    );
  expect(cyclesOf('Oct 26', 'Nov 26')).toEqual(['2026-10', '2026-11']);
  expect(cyclesOf('Oct 19', 'Oct 26', 'Nov 26')).toEqual(['2026-q4']);
  const lists = ['Oct', 'Nov'].map(
    (month) => `# ${month} 26\n\n## Grow in ${month}\n\n- Raise NPS from 42 to 55\n`,
  );
  expect(read([csv(lists.join('\n'))]).cycles.map(({ id }) => id)).toEqual(['2026-10', '2026-11']);
});

test('several columns may be chosen to hold readings', () => {
  const first = correctedColumns(undefined, { column: 1, field: 'reading' }, 'reading');
  const second = correctedColumns(first, { column: 2, field: 'reading' }, 'reading');
  expect(second.map(({ column }) => column)).toEqual([1, 2]);
});

test('a table whose months are missing says what to write', () => {
  const [file] = read([csv('KPI,Goal,Unit\nNPS,55,')], {
    corrections: { files: [{ format: 'kpi-table' }] },
  }).files;
  expect(file?.problem).toMatch(/^No column is known to hold: a month with its year, or a day\./);
});
