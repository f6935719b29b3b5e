import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../core/words';

const numberIn = (text: string, locale = 'en-US') => {
  const read = readNumber(text, locale);
  return read.ok ? read.value : read.problem;
};
const isAmbiguous = (text: string, locale: string) => {
  const read = readNumber(text, locale);
  return read.ok && read.ambiguous;
};

describe('a number is read as people write it', () => {
  test.each([
    ['4,2 %', 4.2],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567,8', 1234567.8],
    ['$1.2M', 1200000],
    ['$1.1m', 1100000],
    ['5 Mio. €', 5000000],
    ['1.2k', 1200],
    ['3h 20m', 200],
    ['1½ h', 90],
    ['1 234 h 5 min', 74045],
    ['−3', -3],
    ['-$3', -3],
    ['$−3', -3],
    ['½', 0.5],
    ['1½', 1.5],
    ['1 ¾', 1.75],
    ['1e3', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['−0', 0],
    ["1'234", 1234],
    ['1’234.5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['1\u202f234\u00a0567', 1234567],
    ['12,34,567.5', 1234567.5],
    ['٤٫٢', 4.2],
    ['٪٤', 4],
    ['١٬٢٣٤', 1234],
    ['۱۲۳', 123],
    ['१२.५', 12.5],
    ['\u200e42\u200f', 42],
    ['0.123', 0.123],
    ['99999999999999.5', 99999999999999.5],
  ])('%s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  test('the same in a locale that writes it the other way', () => {
    expect(['4,2 %', '1.234,5', '1,234.5', '0.123', '12.5'].map((text) => numberIn(text, 'de-DE'))).toEqual([
      4.2, 1234.5, 1234.5, 0.123, 12.5,
    ]);
  });
});

describe('what cannot be read is said, not guessed', () => {
  test.each([
    '',
    'abc',
    '--3',
    '1.2.3',
    '1.234,567.8',
    '1,23,4',
    '1 2',
    '12 34',
    '12-13',
    '2026-11-22',
    '3/4',
    '10²3',
    '0x1F',
    'Infinity',
    'NaN',
    '1⁄0',
    '.',
    ',',
    '$5 €',
    '5'.repeat(101),
  ])('%s', (text) => {
    expect(numberIn(text)).toBe(text === '' ? 'empty' : 'notANumber');
  });

  test('1e309 and what loses digits are too large', () => {
    expect(['1e309', '-1e309', '12345678901234567890', '$2000000bn'].map((text) => numberIn(text))).toEqual(
      Array(4).fill('tooLarge'),
    );
  });
});

describe('what can be read in two ways', () => {
  test('goes by the locale and is flagged', () => {
    expect([numberIn('1.234', 'en-US'), numberIn('1.234', 'de-DE')]).toEqual([1.234, 1234]);
    expect([numberIn('1,234', 'en-US'), numberIn('1,234', 'de-DE')]).toEqual([1234, 1.234]);
    expect([numberIn('1.234', 'de-CH'), numberIn('1,234', 'fr-FR')]).toEqual([1.234, 1.234]);
    expect(['1.234', '1,234', '−1.234 %', '12.345 km'].every((text) => isAmbiguous(text, 'de-DE'))).toBe(
      true,
    );
  });

  test('is flagged only where both ways are numbers', () => {
    const plain = ['0.123', '1.2345', '1234.567', '1.23', '1.234.567', '1,234.5', '1 234', "1'234", '1234'];
    expect(plain.filter((text) => isAmbiguous(text, 'de-DE'))).toEqual([]);
  });
});

test('the unit that stands with a number is told', () => {
  const unitOf = (text: string) => {
    const read = readNumber(text, 'en-US');
    return read.ok ? read.unit : read.problem;
  };
  expect(['42', '4.2%', '€5', '5 CHF', '90 min', '41 km', '5 m'].map(unitOf)).toEqual([
    undefined,
    { kind: 'percent' },
    { kind: 'currency', code: 'EUR' },
    { kind: 'currency', code: 'CHF' },
    { kind: 'duration' },
    { kind: 'other', label: 'km' },
    { kind: 'other', label: 'm' },
  ]);
});
