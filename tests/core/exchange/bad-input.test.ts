import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedPatch } from '../../../core/model';
import { csv, read, sample, write } from './given';

const problemOf = (bytes: Uint8Array | number[]) =>
  read([{ name: 'x.csv', bytes: Uint8Array.from(bytes) }]).files[0]?.problem;

test('a file over the limit is refused before it is read', () => {
  expect(read([{ name: 'big.csv', bytes: new Uint8Array(12 * 1024 * 1024) }]).files[0]?.problem).toBe(
    'This file is 12 MB; the most that can be read is 10 MB. Nothing was changed.',
  );
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], /picture/],
  ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0], /workbook/],
  ['an empty file', [], /empty/],
  ['white space', [0x20, 0x0a, 0x0a], /empty/],
  ['noise', Array.from({ length: 500 }, (_, i) => (i * 37) % 32), /does not hold text/],
  ['data for pages', [...new TextEncoder().encode('{"pacemark":1,"asOf":"2026-11-22"}')], /for a page/],
  ['other JSON', [...new TextEncoder().encode('{ "name": "pacemark" }')], /no OKRs in a form that is known/],
  ['a page', [...new TextEncoder().encode('<!DOCTYPE html><title>Objective,Key Result</title>')], /web page/],
])('%s called .csv is told from a sheet by its content', (_, bytes, sentence) => {
  expect(problemOf(bytes)).toMatch(sentence);
});

test('a file without headers says which it should have', () => {
  expect(read([csv('Fit,Run 150 km,0,150\nFit,Swim,0,20')]).files[0]?.problem).toMatch(
    /Objective and Key Result/,
  );
});

test('a file with too few headers names what is missing, and a correction mends it', () => {
  const file = csv('Wish,Key Result,Target\nFit,Run,9');
  expect(read([file]).files[0]?.problem).toMatch(/objective/);
  const mended = read([file], { corrections: { files: [{ mapping: [{ column: 0, field: 'objective' }] }] } });
  expect(mended.cycles[0]?.objectives[0]?.title).toBe('Fit');
});

test('a row with more cells than the header is refused by its line; the others are taken', () => {
  const preview = read([csv('Objective,Key Result,Target\nFit,Run,9,10,11\nFit,Swim,9,,\nFit,Row,9')]);
  expect(preview.refused).toMatchObject([{ line: 2 }]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toHaveLength(2);
});

test('a quote that never closes is told where it opens', () => {
  const preview = read([csv('Objective,Key Result,Target\nFit,Run,9\nFit,"Swim,9\nFit,Row,9')]);
  expect(preview.refused).toMatchObject([{ line: 3 }]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toHaveLength(1);
});

test('names of built-in properties are only names', () => {
  const preview = read([
    csv('__proto__,constructor,Objective,Key Result,Target\n1,2,__proto__,constructor,9'),
  ]);
  expect(preview.cycles[0]?.objectives[0]?.title).toBe('__proto__');
  expect(Object.hasOwn(Object.prototype, 'fate')).toBe(false);
});

test('NUL bytes are left out, lone surrogates replaced', () => {
  const text = 'Objective,Key Result,Target\nFit and very rested and awake again,Ru\0n,9\n'.padEnd(400, '\n');
  expect(read([csv(text)]).cycles[0]?.objectives[0]?.keyResults[0]?.title).toBe('Run');
  const wide = [
    0xff,
    0xfe,
    ...[...'Objective,Key Result,Target\nA\ud800,B,9'].flatMap((c) => [
      c.charCodeAt(0) & 255,
      c.charCodeAt(0) >> 8,
    ]),
  ];
  const preview = read([{ name: 'x', bytes: Uint8Array.from(wide) }]);
  expect(preview.cycles[0]?.objectives[0]?.title).toBe('A\ufffd');
});

test('a title over 500 characters is cut, not within a character, and a word is said', () => {
  const preview = read([csv(`Objective,Key Result,Target\nA,${'x'.repeat(499)}😀,9`)]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults[0]?.title).toBe('x'.repeat(499));
  expect(preview.remarks).toMatchObject([{ line: 2, why: expect.stringMatching(/cut/) }]);
  write([], preview.patches);
});

test('more than 100,000 rows are refused', () => {
  const rows = 'a,b,9\n'.repeat(100_001);
  expect(read([csv(`Objective,Key Result,Target\n${rows}`)]).files[0]?.problem).toMatch(
    /more than 100,000 rows/,
  );
});

test('any bytes give a preview whose patches fit their records', () => {
  const given = ['okr-sheet.csv', 'okr-sheet-check-ins.csv', 'viva-goals-export.csv'].map((name) => [
    ...sample(name).bytes,
  ]);
  const damaged = fc
    .tuple(fc.constantFrom(...given), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }), fc.nat())
    .map(([bytes, hits, length]) => {
      const copy = bytes.slice(0, Math.max(1, length % (bytes.length + 1)));
      for (const [at, byte] of hits) copy[at % copy.length] = byte;
      return Uint8Array.from(copy);
    });
  const cells = fc.constantFrom(
    ...'Objective|Key Result|Target|Date|Current Value|Id|Title|Object Type|Key result|"|,|;|\n|1e309|4,2 %|½|Q4 2026|2026-02-30|=1+1|A(weight: 9%, Id: 1)|\t|x'.split(
      '|',
    ),
  );
  const made = fc.array(cells, { maxLength: 60 }).map((list) => new TextEncoder().encode(list.join(',')));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(damaged, made, fc.uint8Array({ maxLength: 300 })), { maxLength: 3 }),
      (all) => {
        const preview = read(all.map((bytes) => ({ name: 'x.csv', bytes })));
        for (const patch of preview.patches) checkedPatch(patch);
        const known = write([], preview.patches);
        expect(
          read(
            all.map((bytes) => ({ name: 'x.csv', bytes })),
            { known },
          ).patches,
        ).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('a quotation mark that is not doubled is told with all lines that it takes along', () => {
  const rows = ['A,"Quick" wins,5', 'A,Swim,"6"', 'A,Row,7', 'A,"Last" one,8'];
  const preview = read([csv(['Objective,Key Result,Target', ...rows].join('\n'))]);
  expect(preview.refused).toMatchObject([
    { line: 2, why: expect.stringMatching(/not doubled, so what stands from here to line 3/) },
    { line: 5, why: expect.stringMatching(/not doubled, so it cannot/) },
  ]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults.map(({ title }) => title)).toEqual(['Row']);
});

test('titles of any length end: no digit of them is looked at over and over', () => {
  const titles = [
    `from ${'1'.repeat(50_000)}`,
    'from 1 '.repeat(30_000),
    '1'.repeat(2_000_000),
    `1${' '.repeat(500_000)}x`,
  ];
  const preview = read([
    csv(`Objective,Key Result,Target\n${titles.map((title) => `A,${title},`).join('\n')}\nA,B,9`),
  ]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toHaveLength(5);
  const measured = read([
    csv(`Objective,Key Result,Target\n${titles.map((title) => `A,${title},9`).join('\n')}`),
  ]);
  expect(measured.cycles[0]?.objectives[0]?.keyResults).toHaveLength(4);
}, 30_000);
