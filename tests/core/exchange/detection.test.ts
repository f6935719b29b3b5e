import { expect, test } from 'vitest';
import { correctedColumns } from '../../../core/exchange';
import { csv, planFrom, read, sample, write } from './given';

const text = 'Ziel;x\nObjective;Key Result;Target\nKüche;Größe;9'.slice(7);

test.each([
  ['utf-8', new TextEncoder().encode(text)],
  ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
  ['utf-16le', wide(text, [0xff, 0xfe], (code) => [code & 255, code >> 8])],
  ['utf-16be', wide(text, [0xfe, 0xff], (code) => [code >> 8, code & 255])],
  ['utf-16le', wide(text, [], (code) => [code & 255, code >> 8])],
  ['windows-1252', wide(text, [], (code) => [code & 255])],
] as const)('%s is detected', (encoding, bytes) => {
  const preview = read([{ name: 'x.csv', bytes }]);
  expect(preview.files[0]).toMatchObject({ encoding, delimiter: ';' });
  expect(preview.cycles[0]?.objectives[0]).toMatchObject({
    title: 'Küche',
    keyResults: [{ title: 'Größe' }],
  });
});

test.each([
  ['windows-1250', [0xa3, 0xf3, 0x64, 0x9f], 'Łódź'],
  ['windows-1251', [0xc4, 0xee, 0xf5, 0xee, 0xe4], 'Доход'],
  ['windows-1253', [0xd0, 0xfc, 0xeb, 0xe7], 'Πόλη'],
  ['windows-1254', [0xdd, 0xfe, 0x20, 0xf0], 'İş ğ'],
] as const)('%s is read where a person chooses it', (encoding, title, expected) => {
  const rows = wide('Objective,Key Result,Target\nA,?,9', [], (code) => (code === 63 ? [...title] : [code]));
  const preview = read([{ name: 'x.csv', bytes: rows }], { corrections: { files: [{ encoding }] } });
  expect(preview.files[0]?.encoding).toBe(encoding);
  expect(preview.cycles[0]?.objectives[0]?.keyResults[0]?.title).toBe(expected);
});

test('one bad byte does not take a whole file for another encoding, and is said', () => {
  const bytes = new TextEncoder().encode('Objective,Key Result,Target\nKüche,Größe,9\nKüche,Zähne?,9');
  bytes[bytes.lastIndexOf(63)] = 0x94;
  const preview = read([{ name: 'x.csv', bytes }]);
  expect(preview.files[0]?.encoding).toBe('utf-8');
  expect(preview.cycles[0]?.objectives[0]?.keyResults.map(({ title }) => title)).toEqual([
    'Größe',
    'Zähne\ufffd',
  ]);
  expect(preview.remarks).toMatchObject([
    { line: 3, why: expect.stringMatching(/^A sign on this line is not UTF-8/) },
  ]);
});

test.each([',', ';', '\t', '|'])('cells between %j are told apart', (delimiter) => {
  const row = (...cells: string[]) => cells.join(delimiter);
  const preview = read([
    csv(`${row('OBJECTIVE', 'kr', 'Baseline', 'End value')}\r\n${row('A', 'B', '1', '2')}\r\n`),
  ]);
  expect(preview.files[0]?.delimiter).toBe(delimiter);
  expect(preview.cycles[0]?.objectives[0]?.keyResults[0]).toMatchObject({ title: 'B', start: 1, target: 2 });
});

const dated = (...dates: string[]) => [
  csv('Objective;Key Result;Target;Period\nA;B;9;2026'),
  csv(`Date;Key Result;Value\n${dates.map((date, at) => `${date};B;${at + 1}`).join('\n')}`),
];
const datesOf = (files: ReturnType<typeof dated>, context = {}) =>
  planFrom(write([], read(files, context).patches), '2026').objectives[0]?.keyResults[0]?.checkIns.map(
    ({ date }) => date,
  );

test.each([
  ['dmy', ['05/10/2026', '19/10/2026'], ['2026-10-05', '2026-10-19']],
  ['mdy', ['05/10/2026', '05/19/2026'], ['2026-05-10', '2026-05-19']],
  ['dmy', ['5.10.26', '6.10.26'], ['2026-10-05', '2026-10-06']],
  [
    'ymd',
    ['2026-10-05', '2026/10/19', '2026-10-20 14:36:20 UTC'],
    ['2026-10-05', '2026-10-19', '2026-10-20'],
  ],
  ['ymd', ['5 Oct 2026', 'October 19, 2026'], ['2026-10-05', '2026-10-19']],
])('%s is worked out from all the dates', (order, dates, expected) => {
  expect(read(dated(...dates)).files[1]?.dateOrder).toBe(order);
  expect(datesOf(dated(...dates))).toEqual(expected);
});

test('dates that do not tell are read as the locale writes them, or as the person says', () => {
  expect(datesOf(dated('05/10/2026'), { locale: 'en-US' })).toEqual(['2026-05-10']);
  expect(datesOf(dated('05/10/2026'), { locale: 'en-GB' })).toEqual(['2026-10-05']);
  const corrections = { files: [undefined, { dateOrder: 'mdy' as const }] };
  expect(datesOf(dated('05/10/2026'), { locale: 'en-GB', corrections })).toEqual(['2026-05-10']);
});

test('a person may say that dates begin with two digits of the year', () => {
  const corrections = { files: [undefined, { dateOrder: 'ymd' as const }] };
  expect(datesOf(dated('26/11/20', '2026-11-21', '22.11.2026'), { corrections })).toEqual([
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
});

test.each(['Nov-26', 'Nov 26', 'Nov/26', 'nov. 2026', 'November 2026', 'Sept 26', "Nov '26"])(
  '%s is a month, not a day',
  (text) => {
    const preview = read([csv(`Objective,Key Result,Target,Quarter\nA,B,9,${text}`)]);
    expect(preview.cycles.map(({ id }) => id)).toEqual([/^sept/i.test(text) ? '2026-09' : '2026-11']);
  },
);

test.each(['Marketing 2026', 'Decision 2026', 'Nov 16', 'Marraskuu 2026', 'Ma 2026', 'Novel-26'])(
  '%s is no month: a heading of it is an objective',
  (text) => {
    const preview = read([csv(`# ${text}\n- NPS: to 9`)]);
    expect(preview.cycles).toMatchObject([{ id: '2026-q4', objectives: [{ title: text }] }]);
  },
);

test('a day that does not exist is refused', () => {
  expect(read(dated('2026-02-30')).refused).toMatchObject([
    { file: 1, line: 2, why: expect.stringMatching(/2026-02-30/) },
  ]);
});

test.each([
  ['4,2 %;2,8 %', 4.2, 2.8, 'percent'],
  ['1.234,5;2.000', 1234.5, 2000, 'number'],
  ['1,234.5;2,000', 1234.5, 2000, 'number'],
  ['$1.2M;$2M', 1_200_000, 2_000_000, 'currency'],
  ['3h 20m;1h', 200, 60, 'duration'],
  ['−3;½', -3, 0.5, 'number'],
  ['84 kg;81 kg', 84, 81, 'other'],
])('%s is read as it was meant', (cells, start, target, kind) => {
  const preview = read([csv(`Objective;Key Result;Start;Target\nA;B;${cells}`)], { locale: 'en-GB' });
  expect(preview.cycles[0]?.objectives[0]?.keyResults[0]).toMatchObject({ start, target, unit: { kind } });
});

test('what is ambiguous is read by the other numbers of its file, then by the locale', () => {
  const start = (rows: string, locale: string, corrections = {}) =>
    read([csv(`Objective;Key Result;Start;Target\n${rows}`)], { locale, corrections }).cycles[0]
      ?.objectives[0]?.keyResults[0]?.start;
  expect(start('A;B;1.234;2\nA;C;1,5;2', 'en-GB')).toBe(1234);
  expect(start('A;B;1.234;2', 'de-DE')).toBe(1234);
  expect(start('A;B;1.234;2', 'en-GB')).toBe(1.234);
  expect(start('A;B;1.234;2', 'en-GB', { files: [{ decimalSign: ',' }] })).toBe(1234);
});

test('a number that no computer holds is refused', () => {
  const preview = read([csv('Objective,Key Result,Start,Target\nA,B,1e309,2')]);
  expect(preview.refused).toMatchObject([{ line: 2, why: '“1e309” in “Start” is not a number.' }]);
});

test('a person may choose another format, delimiter or field', () => {
  const file = sample('okr-sheet.csv');
  const corrections = { files: [{ delimiter: ';' as const }] };
  expect(read([file], { corrections }).files[0]).toMatchObject({
    delimiter: ';',
    problem: expect.any(String),
  });
  const noOwner = { files: [{ mapping: [{ column: 2, field: null }] }] };
  const patches = read([file], { corrections: noOwner }).patches;
  expect(patches.some(({ set }) => 'owner' in set)).toBe(false);
});

test('a field that is chosen for a second column is taken from the first', () => {
  const file = csv('One,Two,Key Result,Target\nA,B,Run,9');
  const first = correctedColumns(undefined, { column: 0, field: 'objective' });
  const second = correctedColumns(first, { column: 1, field: 'objective' });
  const titles = [first, second].map(
    (mapping) => read([file], { corrections: { files: [{ mapping }] } }).cycles[0]?.objectives[0]?.title,
  );
  expect(titles).toEqual(['A', 'B']);
  const none = correctedColumns(second, { column: 1, field: null });
  expect(correctedColumns(none, { column: 0, field: null })).toHaveLength(2);
});

test('a number of JSON is read as JSON writes it, whatever the language', () => {
  const rows = [{ Objective: 'A', 'Key Result': 'B', Start: 1.234, Target: 2.345 }];
  const preview = read([csv(JSON.stringify(rows))], { locale: 'de-DE' });
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([{ start: 1.234, target: 2.345 }]);
});

function wide(from: string, mark: number[], bytes: (code: number) => number[]): Uint8Array {
  return Uint8Array.from([...mark, ...[...from].flatMap((letter) => bytes(letter.charCodeAt(0)))]);
}
