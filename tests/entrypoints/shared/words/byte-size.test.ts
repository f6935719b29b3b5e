import { expect, test } from 'vitest';
import { byteSize } from '../../../../entrypoints/shared/words/byte-size';

test.each<[locale: string, bytes: number, text: string]>([
  ['en-US', 1, '1 byte'],
  ['ja-JP', 480, '480 bytes'],
  ['fr-FR', 48_000, '48 kB'],
  ['de-DE', 2_140_000, '2,1 MB'],
  ['ar-EG', 480, '٤٨٠ bytes'],
  ['de-DE', 1_234_500_000_000, '1.234,5 GB'],
])('in %s %d bytes have the locale’s digits and the unit of the sentence: %s', (locale, bytes, text) => {
  expect(byteSize(bytes, locale)).toBe(text);
});
