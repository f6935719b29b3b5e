import { describe, expect, test } from 'vitest';
import { type EntryContext, formatValue, readEntry, type Unit } from '../../../core/words';

const read = (text: string, context: Partial<EntryContext> = {}) =>
  readEntry(text, { locale: 'en-US', ...context });
const km: Unit = { kind: 'other', label: 'km' };
const duration: Unit = { kind: 'duration' };
const euro: Unit = { kind: 'currency', code: 'EUR' };
const problemOf = (text: string, context: Partial<EntryContext> = {}) => {
  const entry = read(text, context);
  return entry.ok ? entry.value : entry.problem;
};

describe('a sign', () => {
  test('+4 adds to the last value and says what will be written', () => {
    expect(read('+4 km', { last: 41, unit: km })).toEqual({
      ok: true,
      value: 45,
      sum: 4,
      ambiguous: false,
      shown: '45\u00a0km',
    });
  });

  test('a sum carries no binary noise', () => {
    expect(read('+0.1', { last: 0.2 })).toMatchObject({ value: 0.3, sum: 0.1, shown: '0.3' });
  });

  test('−3 subtracts, unless negative values are known', () => {
    expect(read('−3', { last: 10 })).toMatchObject({ value: 7, sum: -3 });
    const value = read('−3', { last: 10, mayBeNegative: true });
    expect(value).toMatchObject({ value: -3 });
    expect(value).not.toHaveProperty('sum');
  });

  test('a sign may stand behind a currency', () => {
    const dollars = { kind: 'currency', code: 'USD' } as const;
    expect(read('$+4', { last: 48, unit: dollars })).toMatchObject({ value: 52, sum: 4 });
    expect(read('$-4', { last: 48, unit: dollars })).toMatchObject({ value: 44, sum: -4 });
  });

  test.each([
    ['fr-CA', 'USD'],
    ['fr-CA', 'AUD'],
    ['en-US', 'XOF'],
    ['de-DE', 'XOF'],
    ['es-PA', 'PAB'],
    ['es-PY', 'PYG'],
    ['es-VE', 'VES'],
    ['de-CH', 'CHF'],
  ])('money as it is written in %s for %s is typed back', (locale, code) => {
    const unit = { kind: 'currency', code } as const;
    for (const value of [7, -1234, 1234567])
      expect(readEntry(`=${formatValue(value, unit, locale)}`, { locale, unit })).toMatchObject({ value });
  });

  test('dollars of another country are refused by name', () => {
    const dollars = { kind: 'currency', code: 'USD' } as const;
    expect(problemOf('S$5', { unit: dollars })).toMatch(/^“S\$” does not fit here: this is kept in USD/);
  });

  test('+4 adds where negative values are known', () => {
    expect(read('+4', { last: -5, mayBeNegative: true })).toMatchObject({ value: -1, sum: 4 });
  });

  test('behind = it is always a value', () => {
    for (const text of ['=−3', '= -3']) {
      const entry = read(text, { last: 10 });
      expect(entry).toMatchObject({ value: -3 });
      expect(entry).not.toHaveProperty('sum');
    }
    expect(read('=+4')).toMatchObject({ value: 4 });
  });

  test('without a last value there is nothing to add to', () => {
    expect(problemOf('+4')).toMatch(/^There is no value yet/);
    expect(problemOf('−3')).toMatch(/^There is no value yet/);
  });

  test('before hours and minutes counts for both', () => {
    expect(read('−1h 10m', { unit: duration, last: 100 })).toMatchObject({ value: 30, sum: -70 });
  });
});

describe('a time', () => {
  test.each([
    ['3h 20m', 200],
    ['3h20', 200],
    ['3 h 20 min', 200],
    ['3:20', 200],
    ['1:00:30', 60.5],
    ['1.5h', 90],
    ['1,5 Std.', 90],
    ['½ h', 30],
    ['45 s', 0.75],
    ['90', 90],
    ['5m', 5],
  ])('%s', (text, minutes) => {
    expect(problemOf(text, { unit: duration })).toBe(minutes);
  });

  test('of days is refused: a day may be 24 hours or 8', () => {
    expect(problemOf('2d', { unit: duration })).toContain('“d” does not fit here');
  });

  test('that is none is said so', () => {
    expect(problemOf('3h 20m 5x', { unit: duration })).toContain('cannot be read as a time');
  });

  test('is a plain label where the unit says h', () => {
    expect(problemOf('4.6 h', { unit: { kind: 'other', label: 'h' } })).toBe(4.6);
  });
});

describe('another unit is refused, never converted', () => {
  test('another currency', () => {
    expect(problemOf('$5', { unit: euro })).toBe(
      '“$” does not fit here: this is kept in EUR. Nothing is saved; type the number in EUR.',
    );
    expect(problemOf('5 USD', { unit: euro })).toContain('kept in EUR');
    expect(problemOf('CA$5', { unit: { kind: 'currency', code: 'USD' } })).toContain('kept in USD');
  });

  test('its own currency by symbol or code', () => {
    expect(['€5', '5 €', 'EUR 5', '5 eur', '5'].map((text) => problemOf(text, { unit: euro }))).toEqual(
      Array(5).fill(5),
    );
    expect(problemOf('$1.2M', { unit: { kind: 'currency', code: 'CAD' } })).toBe(1200000);
    expect(problemOf('US$5', { unit: { kind: 'currency', code: 'USD' } })).toBe(5);
  });

  test('percent where none is kept', () => {
    expect(problemOf('5 %', { unit: { kind: 'number' } })).toContain('this is a plain number');
    expect(problemOf('5 %')).toContain('this is a plain number');
    expect(problemOf('5 %', { unit: euro })).toContain('kept in EUR');
    expect(problemOf('5 %', { unit: duration })).toContain('kept in minutes');
  });

  test('another label, also one that ends in the same letter', () => {
    expect(problemOf('5 lb', { unit: { kind: 'other', label: 'kg' } })).toContain('kept in kg');
    expect(problemOf('5 km', { unit: { kind: 'other', label: 'm' } })).toContain('kept in m');
    expect(problemOf('12x')).toContain('“x” does not fit here');
  });

  test('its own label, whatever it looks like', () => {
    const labels = ['m', 'k', 'm²', 'CO2', 'Std.', '%', 'km/h'];
    expect(labels.map((label) => problemOf(`5 ${label}`, { unit: { kind: 'other', label } }))).toEqual(
      Array(7).fill(5),
    );
  });

  test('percent is kept as typed', () => {
    expect(['4,2 %', '4.2', '4.2%'].map((text) => problemOf(text, { unit: { kind: 'percent' } }))).toEqual([
      4.2, 4.2, 4.2,
    ]);
  });
});

describe('an answer', () => {
  test('shows every digit that will be written', () => {
    expect(read('3.25', { unit: { kind: 'number', decimals: 1 } })).toMatchObject({
      value: 3.25,
      shown: '3.25',
    });
  });

  test('shows how an ambiguous number was read', () => {
    expect(readEntry('1.234', { locale: 'de-DE' })).toMatchObject({
      value: 1234,
      ambiguous: true,
      shown: '1.234',
    });
    expect(read('1.234', { unit: { kind: 'percent' } })).toMatchObject({
      ambiguous: true,
      shown: '1.234\u00a0%',
    });
  });

  test('says what happened, what was kept and what to do', () => {
    expect(problemOf('abc')).toBe('“abc” cannot be read as a number. Nothing is saved; type one like 4.2.');
    expect(readEntry('abc', { locale: 'de-DE' })).toMatchObject({ problem: expect.stringContaining('4,2') });
    expect(problemOf('1e309')).toContain('too large');
    expect(problemOf('  ')).toBe('Type a number.');
  });
});
