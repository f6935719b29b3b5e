import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue, numbersInText, readAgain, type TextReading, textReading } from '../../../core/words';

const values = (text: string, locale = 'en-GB') => numbersInText(text, locale).map((one) => one.value);

describe('numbers are found in what a page says', () => {
  test.each<[text: string, values: number[]]>([
    ['NPS 52', [52]],
    ['52 of 60', [52, 60]],
    ['Revenue: $1.2M, up 3.4%', [1200000, 3.4]],
    ['4,2 %', [4.2]],
    ['1\u202f234,5 €', [1234.5]],
    ['CHF 1’200.50', [1200.5]],
    ['(−3 °C)', [-3]],
    ['(1,234.50)', [-1234.5]],
    ['EUR (1,200.50)', [-1200.5]],
    ['(1,234.50) EUR', [-1234.5]],
    ['-(5.0)', [-5]],
    ['5 –', [5]],
    ['($1.2M)', [-1200000]],
    ['$(5.00)', [-5]],
    ['1.234,50-', [-1234.5]],
    ['- 5,2 %', [-5.2]],
    ['− 5', [-5]],
    ['- $5', [-5]],
    ['\u20105', [-5]],
    ['‒5 %', [-5]],
    ['(5)', [5]],
    ['EUR (5)', [-5]],
    ['(5) EUR', [-5]],
    ['HK$ (5)', [-5]],
    ['NPS (52)', [52]],
    ['-NPS (52)', [52]],
    ['(52) NPS', [52]],
    ['MRR (1,200)', [1200]],
    ['SLA (99.9%)', [99.9]],
    ['EUR (5 %)', [5]],
    ['ALL (120)', [120]],
    ['ARR ($1.2M)', [1200000]],
    ['USD (€5)', [5]],
    ['Inbox (5)', [5]],
    ['- 5 apples', [5]],
    ['5- to 10-day forecast', [5, 10]],
    ['1.234.567', [1234567]],
    ['took 3h 20m', [200]],
    ['١٢٣', [123]],
    ['52nd', [52]],
    ['1,2 Mio. €', [1200000]],
    ['-Rs. 500', [-500]],
    ['- Rs. 500', [500]],
    ['T-Shirt 5', [5]],
    ['12\u200f34', [12, 34]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each(['Q4', 'v1.2.3', '2026-11-22', '22.11.2026', '12:30', 'A1', 'no number'])(
    '%s holds none that could be an amount',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  test('what joins words is no sign', () => {
    expect(values('COVID-19 in 3–4 weeks')).toEqual([19, 3, 4]);
  });

  test('a code that is a word too means a loss where that currency is expected', () => {
    const lek = { kind: 'currency', code: 'ALL' } as const;
    expect(numbersInText('ALL (120)', 'en-GB', lek)).toMatchObject([{ value: -120, unit: lek }]);
  });

  test.each(['en-IN', 'en-NZ', 'fr-CA', 'pt-BR', 'ja-JP', 'hi-IN', 'he-IL', 'ar-EG'])(
    'no loss is read as a gain, whatever the currency and marks of %s',
    (locale) => {
      for (const code of Intl.supportedValuesOf('currency')) {
        const style = { style: 'currency', currency: code } as const;
        for (const value of [-3, -1234.5]) {
          const text = value.toLocaleString(locale, style);
          const found = numbersInText(text, locale, { kind: 'currency', code });
          expect(
            found.map((one) => one.value < 0),
            text,
          ).toEqual([true]);
        }
      }
    },
  );

  test.each(['HK$1,234', 'S$1,234', 'C$1,234', '1,234 $HK', '1,234\u00a0$\u00a0CA'])(
    '%s are not US dollars',
    (text) => {
      const usd = { kind: 'currency', code: 'USD' } as const;
      const [found] = numbersInText(text, 'en-US', usd);
      expect(found).toMatchObject({ value: 1234, unit: expect.not.objectContaining({ code: 'USD' }) });
    },
  );

  test.each(['en-US', 'de-DE', 'de-CH', 'fr-FR', 'ar-EG', 'fa-IR'])(
    'hours and minutes as Pacemark writes them in %s are one number',
    (locale) => {
      for (const value of [30, 60, 90, -90, 165.5, 60 * 1234 + 30]) {
        const text = formatValue(value, { kind: 'duration' }, locale);
        expect(
          numbersInText(text, locale).map((one) => one.value),
          text,
        ).toEqual([value]);
      }
    },
  );

  test('any text gives finite numbers that stand in it, in their order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1.234', '-', '%', '€', ' ', '\u00a0', '½', 'k', '1e309', '٣', ':', ',', "'"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('en-US', 'de-DE', 'ar-EG'),
        (pieces, locale) => {
          for (const one of numbersInText(pieces.join(''), locale)) {
            expect(Number.isFinite(one.value)).toBe(true);
            expect(one.numeral).not.toBe('');
          }
        },
      ),
    );
  });
});

const reading = (text: string, at = 0, locale = 'en-GB'): TextReading => {
  const learned = textReading(text, at, locale);
  if (!learned) throw new Error(`No number ${at} in “${text}”.`);
  return learned;
};

describe('a number is read again only where it is sure', () => {
  test.each<[known: string, now: string, value: number]>([
    ['NPS 52', 'NPS 54', 54],
    ['5,2 %', '- 5,4 %', -5.4],
    ['1.234,50', '1.234,50-', -1234.5],
    ['12.50', '(3.25)', -3.25],
    ['▲ 5 %', '▲ 6 %', 6],
    ['Score: 52', 'Wert: 54', 54],
    ['1,234.5', '1.250,5', 1250.5],
    ['1,234', '2,345', 2345],
    ['12,345.6', '9,876', 9876],
    ['$1.2M', '$1.4M', 1400000],
    ['980', '1020', 1020],
  ])('%s, then %s', (known, now, value) => {
    expect(readAgain(now, reading(known))).toMatchObject({ ok: true, value });
  });

  test.each<[known: string, now: string, why: string]>([
    ['Profit 5', 'Profit (5)', 'otherWords'],
    ['▲ 5 %', '▼ 5 %', 'otherWords'],
    ['Profit 5', 'Profit - 5', 'otherWords'],
    ['(5)', '5', 'otherWords'],
    ['52', 'no data', 'nothing'],
    ['52 of 60', '54', 'otherNumbers'],
    ['52 of 60', '60 中 54', 'otherWords'],
    ['980', '1,020', 'twoWays'],
    ['1,234', '1.234', 'twoWays'],
    ['12.5', '12.375', 'twoWays'],
    ['1.2 million', '1.2 billion', 'otherWords'],
    ['$52', '€52', 'otherUnit'],
    ['4.2 %', '0.042', 'otherUnit'],
  ])('%s, then %s is asked', (known, now, why) => {
    expect(readAgain(now, reading(known))).toMatchObject({ ok: false, why });
  });

  test('a loss in dollars that are not the United States’ own is one', () => {
    const nzd = { kind: 'currency', code: 'NZD' } as const;
    const known = textReading('NZ$1,200', 0, 'en-US', nzd) as TextReading;
    expect(readAgain('-NZ$400', known, nzd)).toMatchObject({ ok: true, value: -400 });
    expect(readAgain('-AU$400', known, nzd)).toMatchObject({ ok: false, why: 'otherUnit' });
  });

  test('which of several numbers it is stays', () => {
    expect(readAgain('55 of 70', reading('52 of 60', 1))).toMatchObject({ ok: true, value: 70 });
  });

  test('it is multiplied by its factor without binary noise', () => {
    const inThousands = { ...reading('1,100,000'), factor: 0.001 };
    expect(readAgain('1,300,000', inThousands)).toMatchObject({ ok: true, value: 1300 });
  });

  test('a number that could mean two is not sure on a page of another language', () => {
    expect(readAgain('1,250', reading('1,234'), undefined, false)).toMatchObject({ why: 'twoWays' });
  });

  test('in whatever format a page turns to write it, the value is right or is asked for', () => {
    const locales = [
      'en-US',
      'de-DE',
      'de-CH',
      'fr-FR',
      'pl-PL',
      'en-IN',
      'sv-SE',
      'pt-BR',
      'ar-EG',
      'ja-JP',
    ];
    const one = fc.constantFrom(...locales);
    const whole = fc.integer({ min: -9_999_999, max: 9_999_999 });
    let sure = 0;
    fc.assert(
      fc.property(
        one,
        one,
        whole,
        whole,
        fc.integer({ min: 0, max: 3 }),
        (first, then, was, is, decimals) => {
          const amount = (digits: number) => Number(`${digits}e-${decimals}`);
          const write = (digits: number, locale: string) =>
            amount(digits).toLocaleString(locale, { minimumFractionDigits: decimals });
          const known = reading(write(was, first), 0, first);
          const again = readAgain(write(is, then), known, undefined, first === then);
          if (!again.ok) return;
          sure++;
          expect(again.value).toBe(amount(is) + 0);
        },
      ),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(1500);
  });
});
