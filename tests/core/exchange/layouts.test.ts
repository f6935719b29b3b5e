import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outFormats } from '../../../core/exchange/out';
import { checkedPatch, reflectionOf } from '../../../core/model';
import { csv, planFrom, read, sample, today, write } from './given';

const titles = (files: Parameters<typeof read>[0]) =>
  planFrom(write([], read(files).patches)).objectives.map(({ record, keyResults }) => [
    record.title,
    ...keyResults.map((one) => one.record.title),
  ]);

test('a Markdown table is read under the heading that names its quarter', () => {
  const preview = read([sample('okrs-table.md')]);
  expect(preview.files[0]).toMatchObject({ format: 'okr-sheet', layout: 'markdown' });
  expect(preview.cycles[0]?.id).toBe('2026-q4');
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([
    { title: 'Kilos of vegetables | fruit', start: 12, target: 60, unit: { label: 'kg' } },
    { title: 'Days with something from it', start: 0, target: 45 },
  ]);
  expect(preview.refused).toEqual([
    { file: 0, line: 9, why: '“two” in “Baseline” is not a number.' },
    {
      file: 0,
      line: 15,
      why: 'This row is in another table of the file, whose columns are less well known.',
    },
  ]);
});

test('headings and lists are objectives, key results and, with a box, initiatives', () => {
  const plan = planFrom(write([], read([sample('okrs-outline.md')]).patches));
  const [garden, neighbours] = plan.objectives;
  expect(garden?.record.title).toBe('A garden that feeds us');
  expect(garden?.keyResults.map(({ record }) => [record.title, record.start, record.target])).toEqual([
    ['Kilos of vegetables', 12, 60],
    ['Days with something from it', undefined, 45],
  ]);
  expect(garden?.keyResults[0]?.checkIns).toMatchObject([{ value: 21, date: today }]);
  expect(garden?.keyResults[0]?.initiatives).toMatchObject([
    { title: 'Build the third bed', done: true },
    { title: 'Order seeds' },
  ]);
  expect(garden?.initiatives).toMatchObject([{ title: 'Ask the neighbours about the hedge' }]);
  expect(neighbours?.keyResults[0]?.record).toMatchObject({ start: 2, target: 6 });
});

test('a table of a page is read as its text: spans, marks and entities, never a script', () => {
  const preview = read([sample('page-table.html')]);
  expect(preview.files[0]).toMatchObject({ format: 'okr-sheet', layout: 'html', rows: 3 });
  expect(titles([sample('page-table.html')])).toEqual([
    ['Sing in tune & together', 'Songs we know by heart', 'Singers at a\nrehearsal'],
  ]);
  expect(preview.refused).toMatchObject([{ line: 4, why: expect.stringMatching(/“Soon”/) }]);
});

test.each([
  '<script>var a = "<!--";</script>',
  '<SCRIPT src="a>b">a < b && "<table>"</script >',
  '<style>/* <!-- */</style>',
  '<!-- <script> -->',
  '<template><table><tr><td>KPI</td></tr></table></template>',
])('what nobody sees of a page ends at its own end: %s', (unseen) => {
  const rows = ['KPI', 'Oct 2026'].map((cell) => `<th>${cell}${unseen}</th>`).join('');
  const page = `<html>${unseen}<table><tr>${rows}</tr><tr><td>NPS</td><td>${unseen}4${unseen}8</td></tr></table></html>`;
  const preview = read([csv(page)]);
  expect(preview.kpis).toMatchObject([{ title: 'NPS', readings: { new: 1 } }]);
  expect(preview.patches.at(-1)?.set).toMatchObject({ value: 48 });
});

test('one table in any layout is the same records', () => {
  const rows = [
    ['Objective', 'Key Result', 'Start', 'Target'],
    ['Fit', 'Run', '0', '9'],
  ];
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const markdown = [rows[0], ['-', '-', '-', '-'], rows[1]].map((row) => row?.join(' | ')).join('\n');
  const known = write([], read([csv(rows.map((row) => row.join('\t')).join('\n'))]).patches);
  expect(titles([csv(html)])).toEqual([['Fit', 'Run']]);
  for (const text of [html, markdown]) expect(read([csv(text)], { known }).patches).toEqual([]);
});

test('what went out as Markdown can be brought in', () => {
  const docs = write([], read([sample('okr-sheet.csv')]).patches);
  const context = {
    today,
    locale: 'en-GB',
    titleOf: () => 'Q4 2026',
    reflectionOf: () => reflectionOf(undefined),
  };
  for (const id of ['markdown-table', 'markdown-outline']) {
    const text = outFormats.find((one) => one.id === id)?.make([planFrom(docs)], context) ?? '';
    const preview = read([csv(text)]);
    expect(preview.refused).toEqual([]);
    expect(titles([csv(text)])).toEqual(titles([sample('okr-sheet.csv')]));
    const churn = preview.cycles[0]?.objectives[0]?.keyResults[1];
    expect(churn).toMatchObject({
      start: 4.2,
      target: 2.8,
      unit: { kind: 'percent' },
      current: { value: 3.3 },
    });
  }
});

test('any text in any layout gives a preview whose patches fit their records, in good time', () => {
  const parts = fc.constantFrom(
    ...'<table>§</table>§<tr>§<td>§<th rowspan="999" colspan=99>§<a "§<!--§<script>§</script>§&#x0;§&amp;§Objective§Key Result§Target§9§|§|-|-|§\n§# §## Q4 2026§- [x] §  - §: from 1 to 2§||Objective||§\n## Initiatives\n§KR 1: §42%§3 h§(Nov)§<sup>§&eacute;§[a](b)§{"§[§{§}§]§:§"§,§Outcome§"ID":1'.split(
      '§',
    ),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 80 }), (list) => {
      const preview = read([csv(list.join(''))]);
      for (const patch of preview.patches) checkedPatch(patch);
      expect(read([csv(list.join(''))], { known: write([], preview.patches) }).patches).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  '<table><a "',
  '<table><tr><td><!--',
  '<table><td><style></style <script>',
  '<table><td rowspan=9999 colspan=9999>x',
  '# a    \n- ',
  '|-|-|\n',
  '[{"a":',
])(
  'a megabyte of %j takes time by its length, not by its square',
  (piece) => {
    const begin = performance.now();
    read([csv(piece.repeat(1_000_000 / piece.length))]);
    read([csv(piece + ' '.repeat(1_000_000))]);
    expect(performance.now() - begin).toBeLessThan(15_000);
  },
  30_000,
);

test('numbered items are key results, and an item above every objective is refused by its line', () => {
  const text = '- Lost: to 9\n# Fit\n\n1. NPS: from 42 to 55\n2) Run: to 9\n   1. [x] Buy shoes\n';
  const preview = read([csv(text)]);
  expect(preview.refused).toEqual([
    { file: 0, line: 1, why: 'There is no objective on this line or above it.' },
  ]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([
    { title: 'NPS', start: 42, target: 55 },
    { title: 'Run', target: 9, initiatives: [{ title: 'Buy shoes' }] },
  ]);
  expect(titles([csv('# Fit\n1. NPS: from 42 to 55')])).toEqual([['Fit', 'NPS']]);
});

test('a table of a wiki has its headers between two bars, and a row may head itself', () => {
  const rows = [
    '||Objective||Key Result||Start||Target||',
    '|Grow|MRR|10|20|',
    '||Delight|NPS|42|55|',
    '|A|B|1|2|3|',
  ];
  const preview = read([csv(rows.join('\n'))]);
  expect(preview.refused).toMatchObject([{ line: 4, why: expect.stringMatching(/cells/) }]);
  expect(preview.cycles[0]?.objectives).toMatchObject([
    { title: 'Grow', keyResults: [{ title: 'MRR', start: 10, target: 20 }] },
    { title: 'Delight', keyResults: [{ title: 'NPS', start: 42, target: 55 }] },
  ]);
});

test('lines that rule a table off are no rows', () => {
  const rows = [
    '+-----------+------------+--------+',
    '| Objective | Key Result | Target |',
    '|-----------+------------+--------|',
    '| Grow      | MRR        | 20     |',
    '+-----------+------------+--------+',
  ];
  const preview = read([csv(rows.join('\n'))]);
  expect(preview.files[0]).toMatchObject({ delimiter: '|', rows: 1 });
  expect(preview.refused).toEqual([]);
  expect(titles([csv(rows.join('\n'))])).toEqual([['Grow', 'MRR']]);
});

const page = (...tables: string[][]) =>
  csv(
    tables
      .map((rows) => rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join(''))
      .map((rows) => `<table>${rows}</table>`)
      .join('<p>between</p>'),
  );

test('tables of a page with the same headers are read as one, and rows of others are refused', () => {
  const headers = 'Objective|Key Result|Start|Target';
  const preview = read([
    page([headers, 'Grow|MRR|1|2'], ['Plant|Bed', 'Kale|3'], [headers, 'Rest|Sleep|6|8', 'Rest|Walk|x|9']),
  ]);
  expect(preview.cycles[0]?.objectives.map(({ title }) => title)).toEqual(['Grow', 'Rest']);
  expect(preview.files[0]?.rows).toBe(4);
  expect(preview.refused).toEqual([
    { file: 0, line: 4, why: expect.stringMatching(/another table/) },
    { file: 0, line: 7, why: '“x” in “Start” is not a number.' },
  ]);
});

test('on a page a number that stands above another is none of its digits', () => {
  const preview = read([
    page(['Objective|Key Result|Start|Target', 'Fit|Run|0|5<sup>2</sup>', 'Fit|CO<sub>2</sub> saved|0|9']),
  ]);
  expect(preview.refused).toEqual([{ file: 0, line: 2, why: '“5 2” in “Target” is not a number.' }]);
});

test('named signs of a page are read as themselves', () => {
  const name = 'Ann&rsquo;s caf&eacute; &ndash; M&Uuml;LL &frac12; &unknown; &AMP; co&hellip;';
  const preview = read([
    page(['Objective|Key Result|Start|Target', `A|${name}|&minus;5&nbsp;&euro;|1&thinsp;000 &euro;`]),
  ]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([
    { title: 'Ann’s café – MÜLL ½ &unknown; & co…', start: -5, target: 1000, unit: { code: 'EUR' } },
  ]);
});
