import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Doc, kpisOf, type RecordState, scorecardOf } from '../../../core/model';
import { formulaCircle, readFormula, withFormulas } from '../../../core/model/formula';

const worked = (text: string, values: Record<string, number>) => {
  const read = readFormula(text);
  return 'problem' in read ? read.problem : read.formula.evaluate((name) => values[name]);
};

describe('a formula', () => {
  test('is worked out by the rules of arithmetic', () => {
    expect(worked('a / b', { a: 3, b: 4 })).toBe(0.75);
    expect(worked('a + b * 2 - -c', { a: 1, b: 2, c: 3 })).toBe(8);
    expect(worked('(a + b) × 2 ÷ 3 − 1', { a: 4, b: 5 })).toBe(5);
    expect(worked('sum(a, b, c)', { a: 1, b: 2, c: 4 })).toBe(7);
    expect(worked('mean(a, b) * 100', { a: 1, b: 2 })).toBe(150);
    expect(worked('difference(a, b)', { a: 5, b: 7 })).toBe(-2);
  });

  test('comes to nothing where a value is missing, or nothing finite comes out', () => {
    expect(worked('a / b', { a: 3, b: 0 })).toBeUndefined();
    expect(worked('a / b', { a: 3 })).toBeUndefined();
    expect(worked('mean(a, b)', { a: 3 })).toBeUndefined();
    expect(worked('a * b', { a: 1e308, b: 1e308 })).toBeUndefined();
  });

  test('that is more than arithmetic is refused with what is meant', () => {
    expect(worked('a ** b', {})).toEqual({ says: 'notArithmetic', what: '**' });
    expect(worked('a > b', {})).toEqual({ says: 'notArithmetic', what: '>' });
    expect(worked('alert(a)', {})).toEqual({ says: 'unknownFunction', what: 'alert' });
    expect(worked('constructor(a)', {})).toEqual({ says: 'unknownFunction', what: 'constructor' });
    expect(worked('a.b', {})).toEqual({ says: 'notArithmetic' });
    expect(worked('a[0]', {})).toEqual({ says: 'notArithmetic' });
    expect(worked('this', {})).toEqual({ says: 'notArithmetic' });
    expect(worked('a b', {})).toEqual({ says: 'notArithmetic' });
    expect(worked('(a', {})).toEqual({ says: 'unreadable' });
    expect(worked('', {})).toMatchObject({ says: expect.any(String) });
    expect(worked('2 + 2', {})).toEqual({ says: 'noNames' });
  });

  test('never throws, whatever is typed, and gives a finite number or nothing', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab1.+-*/()[]{}, "\'`=!?:') }));
    fc.assert(
      fc.property(typed, fc.double(), (text, value) => {
        const read = readFormula(text);
        if ('problem' in read) return;
        const result = read.formula.evaluate(() => value);
        expect(result === undefined || Number.isFinite(result)).toBe(true);
      }),
    );
  });
});

let made = 0;
const record = (kind: string, id: string, fields: object): RecordState => ({
  kind,
  id,
  made: String(++made).padStart(6, '0'),
  ...fields,
});
const planOf = (...records: RecordState[]) => {
  const doc: Doc = { id: 'scorecard:main', records: Object.fromEntries(records.map((one) => [one.id, one])) };
  return scorecardOf('main', doc);
};
const kpi = (id: string, fields: object = {}) =>
  record('kpi', id, { title: id, parent: 'customer', ...fields });
const reading = (of: string, date: string, value: number) =>
  record('reading', `${of} ${date}`, { kpi: of, date, value });
const seriesOf = (plan: ReturnType<typeof planOf>, id: string) =>
  kpisOf(withFormulas(plan))
    .find((one) => one.record.id === id)
    ?.readings.map(({ date, value }) => [date, value]);

test('a KPI is worked out on each day that one of its terms has a reading, from the latest of each', () => {
  const plan = planOf(
    kpi('sales'),
    kpi('visits'),
    kpi('rate', { formula: 'a / b * 100', terms: { a: 'sales', b: 'visits' } }),
    kpi('half', { formula: 'rate / 2', terms: { rate: 'rate' } }),
    reading('sales', '2026-10-31', 5),
    reading('visits', '2026-11-02', 100),
    reading('sales', '2026-11-30', 8),
  );
  expect(seriesOf(plan, 'rate')).toEqual([
    ['2026-11-02', 5],
    ['2026-11-30', 8],
  ]);
  expect(seriesOf(plan, 'half')).toEqual([
    ['2026-11-02', 2.5],
    ['2026-11-30', 4],
  ]);
});

test('a circle is found with its way, and one that is stored gives no readings and does not hang', () => {
  const plan = planOf(
    kpi('a', { formula: 'b', terms: { b: 'b' } }),
    kpi('b', { formula: 'c + 1', terms: { c: 'c' } }),
    kpi('c'),
    reading('c', '2026-11-01', 1),
  );
  expect(formulaCircle(plan, 'c', { a: 'a' })).toEqual(['c', 'a', 'b', 'c']);
  expect(formulaCircle(plan, 'c', {})).toBeUndefined();
  expect(seriesOf(plan, 'a')).toEqual([['2026-11-01', 2]]);
  const circle = planOf(
    kpi('a', { formula: 'b', terms: { b: 'b' } }),
    kpi('b', { formula: 'a', terms: { a: 'a' } }),
    reading('b', '2026-11-01', 1),
  );
  expect(seriesOf(circle, 'a')).toEqual([]);
});
