import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe, type Part } from '../../../entrypoints/background/quick-entry/describe';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const part: fc.Arbitrary<Part> = fc.oneof(
  text,
  text.map((strong) => ({ strong })),
  text.map((quiet) => ({ quiet })),
);
const decoded: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

test('whatever is written is well-formed XML that holds it as text, and plain text where there is no XML', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const written = parts.map((one) => (typeof one === 'string' ? one : Object.values(one)[0])).join('');
      const clean = (one: string) => one.toWellFormed().replace(/[\p{Cc}\ufffe\uffff\s]+/gu, ' ');
      const xml = describe(parts, true);
      const tags = xml.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?(match|dim)>$/.test(tag))).toEqual([]);
      expect(xml).not.toMatch(/[\p{Cc}\ufffe\uffff]/u);
      const asText = xml
        .replace(/<\/?(match|dim)>/g, '')
        .replace(/&(\w+);/g, (_, name) => decoded[name] ?? '?');
      expect(clean(asText)).toBe(clean(describe(parts, false)));
      expect(clean(describe(parts, false)).replaceAll(' ', '')).toBe(
        clean(written ?? '').replaceAll(' ', ''),
      );
    }),
  );
});
