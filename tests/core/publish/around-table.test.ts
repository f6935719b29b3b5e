import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlTable } from '../../../core/publish';
import { aroundTable } from '../../../core/publish/around-table';
import { letters } from '../../../core/publish/letters';
import { example } from './example';

const publicId = 'pacemark-0123456789abcdef';
const locales = ['en', 'en-GB', 'de-DE', 'ar-EG', 'ja', 'hi-IN-u-nu-deva'];
const days = ['2026-10-01', '2026-10-05', '2026-11-22', '2026-12-31'];

const decoded = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The texts of the paragraphs that a table is pasted between. */
function linesOf(html: string): { above: string; below: string } {
  const [above = '', below = ''] = html.split(/<table.*<\/table>/s);
  return { above: letters(decoded(above)), below: letters(decoded(below)) };
}

const title = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
const pastedThen = fc.record({
  name: title,
  locale: fc.constantFrom(...locales),
  day: fc.constantFrom(...days),
  current: fc.integer({ min: 0, max: 80 }),
});

/** The worked example as it stood on a day. */
const asOf = (name: string, day: string, current: number) => {
  const [first, ...rest] =
    example('Raise NPS', 'Make leaving unthinkable', name).objectives?.[0]?.keyResults ?? [];
  const keyResults = first ? [{ ...first, current }, ...rest] : rest;
  return { ...example(), title: name, asOf: day, publicId, objectives: [{ title: 'Be kept', keyResults }] };
};

test('the lines around a table that was pasted on any day of the cycle are known by what it is on another', () => {
  fc.assert(
    fc.property(pastedThen, fc.constantFrom(...days), ({ name, locale, day, current }, now) => {
      const pasted = linesOf(htmlTable(asOf(name, day, current), day, locale));
      const around = aroundTable(asOf(name, now, 51), locale);
      expect(pasted.above).toMatch(new RegExp(around?.above ?? '^$', 'u'));
      expect(pasted.below).toMatch(new RegExp(around?.below ?? '^$', 'u'));
    }),
  );
});

test('what others wrote in the same lines, and the lines of another scorecard, are not its own', () => {
  const written = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    .filter((text) => letters(text) !== '');
  fc.assert(
    fc.property(pastedThen, written, ({ name, locale, day, current }, text) => {
      const snapshot = asOf(name, day, current);
      const { above, below } = linesOf(htmlTable(snapshot, day, locale));
      const own = aroundTable(snapshot, locale);
      const [isAbove, isBelow] = [new RegExp(own?.above ?? '', 'u'), new RegExp(own?.below ?? '', 'u')];
      for (const changed of [letters(text) + above, above + letters(text)])
        expect(changed).not.toMatch(isAbove);
      for (const changed of [letters(text) + below, below + letters(text)])
        expect(changed).not.toMatch(isBelow);
      const other = aroundTable(
        { ...snapshot, publicId: 'pacemark-fedcba9876543210', title: `${name}!` },
        locale,
      );
      expect(above).not.toMatch(new RegExp(other?.above ?? '', 'u'));
      expect(below).not.toMatch(new RegExp(other?.below ?? '', 'u'));
    }),
  );
});

test('a strategy is known by its title alone, and nothing above it by no title', () => {
  const strategy = {
    pacemark: 1 as const,
    asOf: '2026-11-22',
    publicId,
    kpis: [{ title: 'NPS', current: 48 }],
  };
  const { above, below } = linesOf(htmlTable({ ...strategy, title: 'Keep them' }, '2026-11-22', 'en'));
  expect(above).toMatch(new RegExp(aroundTable({ ...strategy, title: 'Keep them' }, 'en')?.above ?? '', 'u'));
  expect(below).toMatch(new RegExp(aroundTable(strategy, 'en')?.below ?? '', 'u'));
  expect(aroundTable(strategy, 'en')?.above).toBeUndefined();
  expect(aroundTable({ ...strategy, publicId: undefined }, 'en')).toBeUndefined();
});
