import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ago,
  formatCurrent,
  formatDate,
  formatDateRange,
  formatNumber,
  formatScore,
  formatTarget,
  formatValue,
  lastCheckIn,
  readEntry,
  type Unit,
  usableLocale,
} from '../../../core/words';

const locales = ['en-US', 'de-DE', 'fr-FR', 'en-IN', 'de-CH'];
const percent: Unit = { kind: 'percent' };
const km: Unit = { kind: 'other', label: 'km' };
const duration: Unit = { kind: 'duration' };
/** No-break spaces are drawn as plain ones, so that an expectation can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('a value stands with its unit', () => {
  test('in the reader’s locale', () => {
    expect(plain(formatValue(4.2, percent, 'en-US'))).toBe('4.2 %');
    expect(plain(formatValue(4.2, percent, 'fr-FR'))).toBe('4,2 %');
    expect(plain(formatValue(1234567, km, 'en-IN'))).toBe('12,34,567 km');
    expect(plain(formatValue(-1234.5, undefined, 'de-DE'))).toBe('-1.234,5');
  });

  test('and never breaks from it', () => {
    expect([formatValue(1, percent, 'en-US'), formatValue(200, duration, 'en-US')].join()).not.toContain(' ');
  });

  test('with the decimals asked for, or its own', () => {
    expect(formatValue(3, { kind: 'number', decimals: 1 }, 'en-US')).toBe('3.0');
    expect(formatValue(0.1 + 0.2, { kind: 'number' }, 'en-US')).toBe('0.3');
    expect(formatNumber(-0, 'en-US')).toBe('0');
  });

  test('money without empty cents', () => {
    const inEuro = (value: number) => formatValue(value, { kind: 'currency', code: 'EUR' }, 'en-US');
    expect([inEuro(1200), inEuro(1.5), inEuro(1.459)]).toEqual(['€1,200', '€1.50', '€1.459']);
  });

  test('money in what is no currency still shows its number', () => {
    expect(plain(formatValue(5, { kind: 'currency', code: 'points' }, 'en-US'))).toBe('5 points');
    expect(formatValue(5, { kind: 'currency' }, 'en-US')).toBe('5');
  });

  test('minutes as hours and minutes', () => {
    const times = [200, 60, 45, 0, 90.5, -75, 59.999];
    expect(
      times.map((minutes) => plain(formatValue(minutes, { ...duration, decimals: undefined }, 'en-US'))),
    ).toEqual(['3 h 20 min', '1 h', '45 min', '0 min', '1 h 30.5 min', '−1 h 15 min', '59.999 min']);
    expect(plain(formatValue(59.999, { ...duration, decimals: 0 }, 'en-US'))).toBe('1 h');
  });

  test('decimals that no number can have do not throw', () => {
    for (const decimals of [-1, 1000, Number.NaN, 1.5])
      expect(formatValue(2.5, { kind: 'number', decimals }, 'en-US')).toMatch(/^[23]/);
  });
});

describe('a target says its direction', () => {
  test.each([
    ['48', 'of 55', { kind: 'reach', start: 42, target: 55 } as const, 48, undefined],
    ['3.2 %', 'to 2.8 %', { kind: 'reach', start: 4.2, target: 2.8 } as const, 3.2, percent],
    ['41', 'of 150 km', { kind: 'reach', start: 0, target: 150 } as const, 41, km],
    ['7', '', { kind: 'reach', start: 5, target: 5 } as const, 7, undefined],
    ['–', 'of 20', { kind: 'reach', start: 0, target: 20 } as const, undefined, undefined],
    ['31 %', 'at least 30 %', { kind: 'maintain', atLeast: 30 } as const, 31, percent],
    ['3 h', 'at most 4 h', { kind: 'maintain', atMost: 240 } as const, 180, duration],
    ['80', 'between 70 and 90 km', { kind: 'maintain', atLeast: 70, atMost: 90 } as const, 80, km],
    ['3', 'of 5', { kind: 'milestones', of: 5 } as const, 3, undefined],
    ['Yes', '', { kind: 'yesNo' } as const, 1, undefined],
    ['No', '', { kind: 'yesNo' } as const, 0, undefined],
  ])('%s %s', (current, target, metric, value, unit) => {
    expect(plain(formatCurrent(metric, value, unit, 'en-US'))).toBe(current);
    expect(plain(formatTarget(metric, unit, 'en-US'))).toBe(target);
  });
});

test('a score has one decimal from 0.0 to 1.0', () => {
  expect([0, 0.35, 0.628, 1.7, -0.2].map((score) => formatScore(score, 'en-US'))).toEqual([
    '0.0',
    '0.4',
    '0.6',
    '1.0',
    '0.0',
  ]);
  expect([formatScore(0.628, 'de-DE'), formatScore(undefined, 'en-US')]).toEqual(['0,6', '–']);
});

describe('a date', () => {
  test('is the same day everywhere, in the locale’s order', () => {
    expect(formatDate('2026-11-22', 'en-GB')).toBe('22 Nov 2026');
    expect(formatDate('2026-11-22', 'en-US', 'short')).toBe('Nov 22');
    expect(formatDate('2026-11-22', 'de-DE', 'long')).toBe('22. November 2026');
  });

  test('is of the calendar that cycles are counted in, whichever a country has beside it', () => {
    expect(formatDate('2026-11-05', 'th-TH')).toBe('5 พ.ย. 2026');
    expect(formatDate('2026-11-05', 'fa-IR', 'long')).toBe('۵ نوامبر ۲۰۲۶');
    expect(formatDateRange('2026-10-01', '2026-12-31', 'fa-IR')).toBe('۱ اکتبر تا ۳۱ دسامبر');
  });

  test('range has years only where they differ or are asked for', () => {
    expect(plain(formatDateRange('2026-10-01', '2026-12-31', 'en-GB'))).toBe('1 Oct – 31 Dec');
    expect(plain(formatDateRange('2026-10-01', '2026-12-31', 'en-GB', 'medium'))).toBe('1 Oct – 31 Dec 2026');
    expect(plain(formatDateRange('2026-12-15', '2027-01-15', 'en-GB'))).toBe('15 Dec 2026 – 15 Jan 2027');
  });

  test('of the last check-in is told in days, in one language', () => {
    expect([ago(0, 'en-US'), ago(1, 'en-US'), ago(6, 'de-DE')]).toEqual(['today', 'yesterday', '6 days ago']);
    expect([lastCheckIn(6, 'en-US'), lastCheckIn(6, 'de-DE')]).toEqual([
      'last 6 days ago',
      'last 6 days ago',
    ]);
  });
});

test('a misspelt locale falls back', () => {
  expect([usableLocale('en_US', 'de-CH'), usableLocale('', undefined), usableLocale('x')]).toEqual([
    'de-CH',
    'en',
    'en',
  ]);
});

describe('what is formatted can be typed back', () => {
  const anyLocale = fc.constantFrom(...locales);
  const units: Unit[] = [
    { kind: 'number' },
    percent,
    km,
    { kind: 'other', label: 'm' },
    { kind: 'currency', code: 'USD' },
    { kind: 'currency', code: 'EUR' },
    { kind: 'currency', code: 'CHF' },
    { kind: 'currency', code: 'INR' },
    { kind: 'currency', code: 'JPY' },
  ];
  /** Up to 15 digits, as many as are kept: an integer with its decimal sign moved left. */
  const anyValue = fc
    .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);

  test('in five locales and every unit', () => {
    fc.assert(
      fc.property(anyLocale, fc.constantFrom(...units), anyValue, (locale, unit, value) => {
        const shown = formatValue(value, unit, locale);
        expect(readEntry(`=${shown}`, { locale, unit })).toMatchObject({ ok: true, value, shown });
      }),
      { numRuns: 2000 },
    );
  });

  test('as hours and minutes', () => {
    fc.assert(
      fc.property(anyLocale, fc.integer({ min: -9_999_999, max: 9_999_999 }), (locale, quarters) => {
        const value = quarters / 4;
        const shown = formatValue(value, duration, locale);
        expect(readEntry(`=${shown}`, { locale, unit: duration })).toMatchObject({ ok: true, value, shown });
      }),
    );
  });

  test('and any other text is read or refused, never thrown at', () => {
    const pieces = fc.constantFrom(
      '1',
      '23',
      '.',
      ',',
      ' ',
      '-',
      '+',
      '=',
      '%',
      '$',
      '€',
      'h',
      'm',
      'e',
      'k',
      'km',
      '½',
      '٫',
      "'",
      ':',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(text, anyLocale, fc.constantFrom(...units, duration), (typed, locale, unit) => {
        const entry = readEntry(typed, { locale, unit, last: 10 });
        if (entry.ok) expect(Number.isFinite(entry.value)).toBe(true);
        else expect(entry.problem).toMatch(/\.$/);
      }),
      { numRuns: 3000 },
    );
  });
});
