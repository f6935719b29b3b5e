import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot, scoreSnapshot } from '../../../core/snapshot';
import { anySnapshot } from './any-snapshot';

const keyResult = { title: 'Raise NPS', start: 42, target: 55, current: 48 };
const byHand = {
  pacemark: 1,
  asOf: '2026-11-22',
  cycle: { start: '2026-10-01', end: '2026-12-31' },
  objectives: [{ title: 'Happy customers', keyResults: [keyResult] }],
};
const withKeyResult = (more: object) => ({
  ...byHand,
  objectives: [{ title: 'O', keyResults: [{ ...keyResult, ...more }, keyResult] }],
});

describe('reading a snapshot', () => {
  it('takes one written by hand as it is', () => {
    expect(readSnapshot(byHand)).toEqual({ snapshot: byHand, problems: [], newer: false });
  });

  it('leaves out a bad key result, says where, and keeps the others', () => {
    const { snapshot, problems } = readSnapshot(withKeyResult({ target: '55' }));
    expect(snapshot?.objectives?.[0]?.keyResults).toEqual([keyResult]);
    expect(problems).toEqual([{ path: 'objectives[0].keyResults[0].target', expected: 'number' }]);
  });

  it.each([
    ['a day that no calendar has', { date: '2026-02-30' }, 'date'],
    ['a number without an end', { current: Number.POSITIVE_INFINITY }, 'number'],
    ['a score above 1', { score: 1.1 }, 'number'],
    ['a word that is no confidence', { confidence: 'good' }, 'choice'],
    ['a currency without its code', { unit: { kind: 'currency' } }, 'unit'],
    ['a negative weight', { weight: -1 }, 'number'],
  ])('refuses %s', (_, more, expected) => {
    const { snapshot, problems } = readSnapshot(withKeyResult(more));
    expect(snapshot?.objectives?.[0]?.keyResults).toHaveLength(1);
    expect(problems.map((problem) => problem.expected)).toContain(expected);
  });

  it('reads a unit that is a short text', () => {
    const { snapshot } = readSnapshot({
      ...byHand,
      objectives: [
        {
          title: 'O',
          keyResults: [
            { ...keyResult, unit: '%' },
            { ...keyResult, unit: 'km' },
          ],
        },
      ],
    });
    expect(snapshot?.objectives?.[0]?.keyResults.map(({ unit }) => unit)).toEqual([
      { kind: 'percent' },
      { kind: 'other', label: 'km' },
    ]);
  });

  it('ignores fields it does not know and takes null for absent', () => {
    expect(readSnapshot({ ...byHand, mood: 'good', title: null })).toEqual({
      snapshot: byHand,
      problems: [],
      newer: false,
    });
  });

  it('draws a newer number as far as it is understood, and says so', () => {
    const read = readSnapshot({
      ...byHand,
      pacemark: 2,
      objectives: [...byHand.objectives, { title: 'Only in 2', steps: [] }],
    });
    expect(read.newer).toBe(true);
    expect(read.snapshot?.objectives).toEqual(byHand.objectives);
  });

  it.each([
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['no number', { asOf: '2026-11-22' }, 'pacemark'],
    ['no date', { pacemark: 1 }, 'asOf'],
    ['an unreal date', { pacemark: 1, asOf: '2026-02-30' }, 'asOf'],
  ])('gives no snapshot but a place for %s', (_, input, path) => {
    const { snapshot, problems } = readSnapshot(input);
    expect(snapshot).toBeUndefined();
    expect(problems[0]?.path).toBe(path);
  });

  it('drops a cycle that ends before it begins, and keeps the rest', () => {
    const { snapshot, problems } = readSnapshot({
      ...byHand,
      cycle: { start: '2026-12-31', end: '2026-10-01' },
    });
    expect(snapshot).toEqual({ ...byHand, cycle: undefined });
    expect(problems).toEqual([{ path: 'cycle', expected: 'datesInOrder' }]);
  });

  it('mends halves of characters and cuts what is too long', () => {
    const { snapshot, problems } = readSnapshot({
      ...byHand,
      title: `a\ud800b`,
      objectives: [{ title: 'x'.repeat(5000), keyResults: [] }],
    });
    expect(snapshot?.title).toBe('a\ufffdb');
    expect(snapshot?.objectives?.[0]?.title).toHaveLength(500);
    expect(problems).toHaveLength(2);
  });

  it('takes a map whole or not at all, and no place in a list that lost an item', () => {
    const map = {
      perspectives: [{ title: 'Customer' }],
      objectives: [{ title: 'A', perspective: 0, kpis: [1] }],
      links: [],
    };
    const kpis = [{ title: 'NPS' }, { title: 'Churn' }];
    expect(readSnapshot({ ...byHand, map, kpis })).toMatchObject({ snapshot: { map }, problems: [] });
    expect(readSnapshot({ ...byHand, map: { ...map, links: [[0, 7]] } }).snapshot?.map).toBeUndefined();
    const shifted = readSnapshot({ ...byHand, map, kpis: [{ title: 'Bad', goal: '4' }, { title: 'Good' }] });
    expect(shifted.snapshot?.map?.objectives).toEqual([{ title: 'A', perspective: 0 }]);
  });

  it('tells of KPIs that a map names and no list holds, and draws it without them', () => {
    const map = {
      perspectives: [{ title: 'Customer' }],
      objectives: [{ title: 'A', perspective: 0, kpis: [0, 2] }],
      links: [],
    };
    const { snapshot, problems } = readSnapshot({
      ...byHand,
      map,
      kpis: [{ title: 'NPS' }, { title: 'Churn' }],
    });
    expect(problems).toEqual([{ path: 'map', expected: 'place' }]);
    expect(snapshot?.map?.objectives[0]?.kpis).toEqual([0]);
    expect(readSnapshot({ ...byHand, map }).problems).toEqual([{ path: 'map', expected: 'place' }]);
  });

  it('survives objects whose fields throw', () => {
    const trap = Object.defineProperty({ ...byHand }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(readSnapshot(trap).snapshot).toBeUndefined();
  });

  it('never throws, and agrees with itself, on any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), anySnapshot({ broken: true })), (input) => {
        const { snapshot } = readSnapshot(input);
        if (!snapshot) return;
        const again = readSnapshot(JSON.parse(JSON.stringify(snapshot)));
        expect(again.snapshot).toEqual(JSON.parse(JSON.stringify(snapshot)));
        expect(again.problems).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back every snapshot that is in order', () => {
    fc.assert(
      fc.property(anySnapshot({ broken: false }), (given) => {
        expect(readSnapshot(given)).toEqual({ snapshot: given, problems: [], newer: false });
      }),
    );
  });

  it('can be scored on any day once it is read, with whole numbers of a share and no NaN', () => {
    fc.assert(
      fc.property(
        anySnapshot({ broken: true }),
        fc.date({ min: new Date('1970-01-02'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (input, date) => {
          const { snapshot } = readSnapshot(input);
          if (!snapshot) return;
          const scored = scoreSnapshot(snapshot, date.toISOString().slice(0, 10));
          const numbers = JSON.stringify(scored, (_, value) => {
            if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a number');
            return value;
          });
          expect(numbers).toContain('standing');
        },
      ),
    );
  });
});
