import { describe, expect, it } from 'vitest';
import { openFile } from '../../../widgets/site/gallery/open-file';
import { readOf } from '../../../widgets/site/gallery/read-of';
import { readPasted } from '../../../widgets/site/gallery/read-pasted';

const read = (given: unknown) =>
  readPasted(JSON.stringify(given), { today: '2026-11-22', locale: 'en', title: '', cycle: '' });

const keyResult = { title: 'Raise NPS', start: 42, target: 55, current: 48 };
const objectives = [{ title: 'Happy customers', keyResults: [keyResult] }];

describe('a pasted JSON', () => {
  it('that names no version is told so, and not taken for a sheet', () => {
    expect(read({ asOf: '2026-11-22', objectives }).problems).toEqual([
      'pacemark is missing or not as expected: a number without quotation marks belongs there, within its limits.',
    ]);
  });

  it('that stands in brackets is told what belongs there', () => {
    expect(read([{ pacemark: 1, asOf: '2026-11-22', objectives }]).problems).toEqual([
      'JSON is missing or not as expected: an object in { } belongs there.',
    ]);
  });

  it('with a bad part is told its place and what belongs there', () => {
    const { snapshot, problems } = read({
      ...{ pacemark: 1, asOf: '2026-11-22' },
      objectives: [{ title: 'O', keyResults: [keyResult, { ...keyResult, date: '22 Nov' }] }],
    });
    expect(snapshot?.objectives?.[0]?.keyResults).toEqual([keyResult]);
    expect(problems).toEqual([
      'objectives[0].keyResults[1].date is missing or not as expected: a day such as "2026-11-22" belongs there.',
    ]);
  });
});

const sheet =
  'Objective;Key Result;Start Value;Target Value;Current Value\nKunden;Rückgabe für Größe;42;55;48\n';

it.each([
  ['Windows-1252', Uint8Array.from(sheet, (letter) => letter.charCodeAt(0))],
  ['UTF-16', Uint16Array.from(`\ufeff${sheet}`, (letter) => letter.charCodeAt(0))],
])('a sheet that is opened is read by its letters in %s', async (_, bytes) => {
  const opened = await openFile(new Blob([bytes]), 'en');
  expect(opened).toMatchObject({ ok: true, text: sheet });
});

it('a picture that is opened is told to be one', async () => {
  expect(await openFile(new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13])]), 'en')).toMatchObject({
    ok: false,
    problem: expect.stringContaining('picture'),
  });
});

const map = {
  perspectives: [{ title: 'Customer' }],
  objectives: [{ title: 'Stay', perspective: 0 }],
  links: [],
};

it.each([
  [{ kpis: [{ title: 'NPS' }, { title: 'Churn' }] }, 'Read: 2 KPIs.'],
  [{ map }, 'Read: a strategy map of one objective.'],
  [{ objectives }, 'Read: one key result.'],
])('what was read is counted by what is drawn of it', (part, said) => {
  const { snapshot } = read({ pacemark: 1, asOf: '2026-11-22', ...part });
  expect(snapshot && readOf(snapshot, 'en')).toContain(said);
});

it.each([
  'KPI,Sep 2026,Oct 2026\nNPS,46,48\nChurn,3 %,2.8 %',
  '| KPI | Sep 2026 | Oct 2026 |\n|---|---|---|\n| NPS | 46 | 48 |\n| Churn | 3 % | 2.8 % |',
])('a table of KPIs is drawn as KPIs', (text) => {
  const { snapshot, problems } = readPasted(text, {
    today: '2026-11-22',
    locale: 'en',
    title: '',
    cycle: '',
  });
  expect(problems).toEqual([]);
  expect(snapshot?.kpis?.map(({ title, current, date }) => [title, current, date])).toEqual([
    ['NPS', 48, '2026-10-31'],
    ['Churn', 2.8, '2026-10-31'],
  ]);
  expect(snapshot && readOf(snapshot, 'en')).toContain('Read: 2 KPIs.');
});
