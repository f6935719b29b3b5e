import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../../core/words';
import { layoutSheet } from '../../../../entrypoints/dashboard/plan-on-a-page/layout';
import { paperOf } from '../../../../entrypoints/dashboard/plan-on-a-page/paper';
import type { SheetContent, SheetLine } from '../../../../entrypoints/dashboard/plan-on-a-page/sheet-content';

const measure = (text: string, size: number, isBold: boolean) => text.length * size * (isBold ? 0.6 : 0.5);
const paper = fc
  .tuple(
    fc.constantFrom('a4' as const, 'letter' as const),
    fc.constantFrom('portrait' as const, 'landscape' as const),
  )
  .map(([name, orientation]) => paperOf(name, orientation));

const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.join(' '));
const item: fc.Arbitrary<SheetLine> = fc.record(
  { text: words, level: fc.constantFrom('item' as const, 'detail' as const), end: words },
  { requiredKeys: ['text', 'level'] },
);
const headedLines = fc
  .tuple(words, fc.array(item, { minLength: 1, maxLength: 6 }))
  .map(([text, below]): SheetLine[] => [{ text, level: 'heading', keepsNext: true }, ...below]);
const sheetContent = fc
  .tuple(fc.array(headedLines, { maxLength: 30 }), fc.array(words, { maxLength: 3 }))
  .map(
    ([groups, statements]): SheetContent => ({
      title: 'Title',
      about: 'About',
      statements: statements.map((text, at) => ({ name: `Name ${at}`, text })),
      lines: groups.flat(),
      left: (count) => `${count} left`,
    }),
  );

test('rows are no wider than their room, hold every letter, and break only between words that fit', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const rows = wrap(text, most, (part) => part.length);
      for (const row of rows)
        expect(row.length <= most || [...row].length <= 1 || !row.includes(' ')).toBe(true);
      expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
  expect(wrap('Raise NPS from 42 to 55', 10, (part) => part.length)).toEqual([
    'Raise NPS',
    'from 42 to',
    '55',
  ]);
  expect(wrap('Donaudampfschiff fährt', 8, (part) => part.length)).toEqual(['Donaudam', 'pfschiff', 'fährt']);
  expect(wrap('churn to 2.8 % in Q4', 12, (part) => part.length)).toEqual(['churn to', '2.8 % in Q4']);
});

test('every row lies on the paper within its column, and a heading is never the last row of one', () => {
  fc.assert(
    fc.property(sheetContent, paper, (content, on) => {
      const sheet = layoutSheet(content, on, measure);
      const headings = new Set(content.lines.flatMap((one) => (one.level === 'heading' ? [one.text] : [])));
      const column = (x: number) => Math.floor(((x - 34) / (on.width - 68)) * on.columns);
      for (const { text, x, y, size, isBold, isEnd } of sheet.texts) {
        const width = measure(text, size, isBold ?? false);
        const [from, to] = isEnd ? [x - width, x] : [x, x + width];
        expect(from).toBeGreaterThan(33);
        expect(to).toBeLessThan(on.width - 33);
        expect(y).toBeGreaterThan(33);
        expect(y).toBeLessThan(on.height - 33);
      }
      if (sheet.left > 0) expect(sheet.texts.at(-1)?.text).toBe(`${sheet.left} left`);
      const texts = sheet.left > 0 ? sheet.texts.slice(0, -1) : sheet.texts;
      const rows = texts.filter(({ isEnd }) => !isEnd).toSorted((a, b) => a.y - b.y);
      for (let at = 0; at < on.columns; at++) {
        const last = rows.findLast((one) => one.y > 200 && column(one.x) === at);
        if (last?.isBold) expect(headings.has(last.text)).toBe(false);
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('a short plan is large, a full one small, and what has no place even then is counted', () => {
  const lines = (count: number): SheetLine[] =>
    Array.from({ length: count }, (_, at) => ({
      text: `A line that says something, number ${at}`,
      level: 'item',
    }));
  const of = (count: number) =>
    layoutSheet(
      { title: 'T', about: 'A', statements: [], lines: lines(count), left: (left) => `${left} left` },
      paperOf('a4', 'portrait'),
      measure,
    );
  expect(of(10)).toMatchObject({ size: 13, left: 0 });
  const full = of(140);
  expect(full.size).toBeLessThan(9);
  expect(full.left).toBe(0);
  const tooFull = of(400);
  expect(tooFull.size).toBe(6.5);
  expect(tooFull.left).toBeGreaterThan(100);
  expect(tooFull.texts.filter(({ text }) => text.startsWith('A line')).length).toBe(400 - tooFull.left);
});
