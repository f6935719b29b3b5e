import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  printLine,
  type QuickReading,
  type QuickTarget,
  quickTargets,
  readLine,
  sayEntry,
} from '../../../../core/exchange/quick-entry';
import { planOf, scorecardOf } from '../../../../core/model';
import { addDays } from '../../../../core/scoring';
import type { Unit } from '../../../../core/words';
import { short, targetsIn, today } from './given';

const locales = [
  'en-US',
  'de-DE',
  'fr-FR',
  'sv-SE',
  'pl-PL',
  'hi-IN',
  'en-IN',
  'ar-EG',
  'fa-IR',
  'de-CH',
  'ja-JP',
];
const units: Unit[] = [
  { kind: 'number' },
  { kind: 'percent' },
  { kind: 'duration' },
  { kind: 'currency', code: 'EUR' },
  { kind: 'currency', code: 'INR' },
  { kind: 'other', label: 'km' },
  { kind: 'other', label: 'new customers' },
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'nps',
          'churn',
          '52',
          '+4',
          '−',
          '=',
          '%',
          '€',
          'kr',
          'EUR',
          '^',
          '^^',
          '"',
          '""',
          '“',
          '#2',
          '½',
          '٫',
          '1.234',
        ],
        ...[
          '2026-02-30',
          '1/2',
          '1.2.',
          'km',
          'h',
          'mi',
          ' ',
          '\u00a0',
          '\ud83d',
          'ß',
          'İ',
          'yes',
          '✓',
          '5 000',
          '⁄',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
);

test('any text in any locale gives entries or a sentence, and every entry says what it writes', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...locales), fc.boolean(), (line, locale, hasHere) => {
      const targets = targetsIn('SEK');
      const reading = readLine(line, { targets, today, locale, ...(hasHere && { here: targets[6] }) });
      if (!reading.ok) {
        expect(reading.problem).toMatch(/\.$/);
        return;
      }
      for (const entry of reading.entries) {
        expect(Number.isFinite(entry.value)).toBe(true);
        expect(entry.date <= today).toBe(true);
        expect(entry.target.derived).toBeUndefined();
        expect(sayEntry(entry, today, locale).change).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});

const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'NPS',
    'NPS',
    'Say "hi"',
    '"',
    '""quoted""',
    'Raise NPS from 42 to 55',
    '^ up',
    '2026-11-01',
    '#2',
    'yes',
  ),
);
const amount = fc.oneof(
  fc.integer({ min: -999_999, max: 999_999 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(5)) + 0),
  fc.constantFrom(1.234, 12.345, -1.234, 0.001, 123.456, 1e-5),
);
const targets = fc
  .array(
    fc.record({
      title,
      unit: fc.constantFrom(undefined, ...units),
      isYesNo: fc.boolean(),
      isNegative: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(
      (one, at): QuickTarget => ({
        kind: 'keyResult',
        id: `k${at}`,
        title: one.title,
        unit: one.isYesNo ? undefined : one.unit,
        isYesNo: one.isYesNo,
        values: [{ date: '2026-01-01', value: one.isNegative ? -1 : 2 }],
        mayBeNegative: one.isNegative,
      }),
    ),
  );
const note = fc
  .option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { nil: undefined })
  .map((text) => text?.trim() || undefined);

test('what is printed reads as the same entry in every locale, whatever titles and notes hold', () => {
  fc.assert(
    fc.property(
      targets,
      fc.nat(),
      amount,
      fc.boolean(),
      fc.integer({ min: 0, max: 200 }),
      note,
      fc.constantFrom(...locales),
      (list, nth, number, adds, back, text, locale) => {
        const target = list[nth % list.length] as QuickTarget;
        const sum =
          adds && !target.isYesNo && number !== 0
            ? target.mayBeNegative
              ? Math.abs(number)
              : number
            : undefined;
        const value = target.isYesNo ? Number(number > 0) : number;
        const entry = { target, value, sum, date: addDays(today, -back), note: text };
        const reading = readLine(printLine(entry, list, today), { targets: list, today, locale });
        const [first, ...others] = entriesOf(reading);
        expect(others).toEqual([]);
        expect([first?.target.id, first?.date, first?.note, first?.sum]).toEqual([
          target.id,
          entry.date,
          text,
          sum,
        ]);
        if (sum === undefined) expect(first?.value).toBe(value);
      },
    ),
    { numRuns: 1000 },
  );
});

const entriesOf = (reading: QuickReading) => (reading.ok ? reading.entries : []);

test('a name that fits two asks, and what each would write differs only where their units do', () => {
  const among = (titles: string[]) =>
    titles.map(
      (one, at): QuickTarget => ({ ...(targetsIn('EUR')[0] as QuickTarget), id: `${at}`, title: one }),
    );
  const ask = (line: string, titles: string[]) => short(line, { targets: among(titles) });
  expect(ask('nps 52', ['NPS of small accounts', 'NPS of large accounts'])).toBe('? 0, 1');
  expect(ask('nps large 52', ['NPS of small accounts', 'NPS of large accounts'])).toBe('1=52');
  expect(ask('nps 52', ['NPS', 'NPS'])).toBe('? 0, 1');
  expect(ask('"NPS" #2 52', ['NPS', 'NPS'])).toBe('1=52');
  // A number that is in the title may be part of the name, or the value.
  expect(ask('day 90 36', ['Day 90 adoption', 'Calls'])).toBe('? 0, 0');
});

test('a key result and the KPI it is bound to are one', () => {
  const [nps, ...others] = targetsIn('EUR');
  const kpi: QuickTarget = { ...(nps as QuickTarget), kind: 'kpi', id: 'kpi', title: 'NPS' };
  const bound = { ...(nps as QuickTarget), kpi: 'kpi' };
  expect(short('nps 52', { targets: [bound, kpi, ...others] })).toBe('kpi=52');
  expect(short('raise nps 52', { targets: [bound, kpi, ...others] })).toBe('nps=52');
});

test('a value alone is that of where it is typed, and of nothing elsewhere', () => {
  const here = targetsIn('EUR')[6];
  expect(short('EUR 120 booth', { currency: 'EUR', here })).toBe('budget=120 | booth');
  expect(short('EUR 120 booth', { currency: 'EUR' })).toMatch(/^!/);
  expect(short('chrn 3.1', { here })).toBe('churn=3.1');
  expect(short('nps 52', { here })).toBe('nps=52');
});

test('what will be written is said with the value before it, the day, and where the day is not in the cycle', () => {
  const said = (line: string) => {
    const reading = readLine(line, { targets: targetsIn('USD'), today, locale: 'en-US' });
    return reading.ok ? sayEntry(reading.entries[0], today, 'en-US') : reading.problem;
  };
  expect(said('nps 52')).toEqual({ title: 'Raise NPS from 42 to 55', change: '48 → 52', day: 'today' });
  expect(said('^^ churn -0.2 thanks')).toEqual({
    title: 'Cut monthly churn from 4.2 % to 2.8 %',
    change: '3.4\u00a0% → 3.2\u00a0%',
    day: 'yesterday',
    note: 'thanks',
  });
  expect(said('2026-09-30 nps 44')).toMatchObject({
    change: '44',
    day: 'Sep 30, 2026',
    outside: 'not in this cycle',
  });
});

test('a closed cycle takes nothing, and a key result comes before the KPIs', () => {
  const records = {
    o: { kind: 'objective', id: 'o', made: '1', title: 'O' },
    k: {
      kind: 'keyResult',
      id: 'k',
      made: '1',
      title: 'K',
      objective: 'o',
      metric: 'reach',
      start: -1,
      target: 1,
    },
    c: { kind: 'cycle', id: 'c', made: '1', start: '2026-10-01', end: '2026-12-31' },
  };
  const doc = (closed: boolean) => ({
    id: 'cycle:2026-q4',
    records: { ...records, c: { ...records.c, closed } },
  });
  const scorecard = scorecardOf('main', {
    id: 'scorecard:main',
    records: { p: { kind: 'kpi', id: 'p', made: '1', title: 'P', parent: 'financial', formula: 'a' } },
  });
  const ids = (closed: boolean) =>
    quickTargets(planOf('2026-q4', doc(closed)), scorecard).map(({ id, mayBeNegative, derived }) => [
      id,
      mayBeNegative,
      derived,
    ]);
  expect(ids(false)).toEqual([
    ['k', true, undefined],
    ['p', false, 'formula'],
  ]);
  expect(ids(true)).toEqual([['p', false, 'formula']]);
});

test.each([...locales, 'en-GB', 'en-CA', 'fr-CA', 'zh-CN', 'ko-KR', 'hu-HU', 'lt-LT'])(
  'a day without its year is read as %s writes it',
  (locale) => {
    const own = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
    for (const date of ['2026-11-05', '2026-11-22']) {
      const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', ...own });
      const day = written.format(Date.parse(date)).replace(/[\s\u200e\u200f]/g, '');
      const reading = readLine(`${day} nps 52`, { targets: targetsIn('EUR'), today, locale });
      expect(reading.ok && reading.entries[0], day).toMatchObject({ date, value: 52 });
    }
  },
);
