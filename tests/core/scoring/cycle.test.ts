import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarCycle,
  calendarCycleById,
  cycleDays,
  cycleWeek,
  daysBetween,
  expectedShare,
  hasEnded,
} from '../../../core/scoring';

const quarter = { start: '2026-10-01', end: '2026-12-31' };
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));
const anyCycle = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 500 }))
  .map(([start, days]) => ({ start, end: addDays(start, days) }));

describe('an even pace', () => {
  test('is at 0 before the cycle and on its first day, 91/92 on its last, 1 after it', () => {
    const days = [
      '2026-01-01',
      '2026-09-30',
      '2026-10-01',
      '2026-11-22',
      '2026-12-31',
      '2027-01-01',
      '2030-01-01',
    ];
    expect(days.map((today) => expectedShare(quarter, today))).toEqual([0, 0, 0, 52 / 92, 91 / 92, 1, 1]);
  });

  test('never falls from a day to the next, and stays within 0..1', () => {
    fc.assert(
      fc.property(anyCycle, fc.integer({ min: -600, max: 1200 }), (cycle, offset) => {
        const today = addDays(cycle.start, offset);
        const [now, next] = [expectedShare(cycle, today), expectedShare(cycle, addDays(today, 1))];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is a number even where a cycle ends before it starts', () => {
    const backwards = { start: '2026-12-31', end: '2026-10-01' };
    const days = ['2026-09-01', '2026-11-01', '2026-12-31', '2027-01-01'];
    expect(days.map((today) => expectedShare(backwards, today))).toEqual([0, 1, 1, 1]);
  });
});

describe('weeks of a cycle', () => {
  test.each([
    ['2026-10-01', '2026-12-31', 13],
    ['2026-01-01', '2026-03-31', 13],
    ['2026-02-01', '2026-02-28', 4],
    ['2026-11-01', '2026-11-30', 4],
    ['2026-01-01', '2026-12-31', 52],
    ['2026-11-01', '2026-11-01', 1],
  ])('%s to %s are %i', (start, end, of) => {
    expect(cycleWeek({ start, end }, start)).toEqual({ week: 1, of });
    expect(cycleWeek({ start, end }, end)).toEqual({ week: of, of });
  });

  test('begin with the cycle; the last one takes what is left', () => {
    const weekOn = (today: string) => cycleWeek(quarter, today).week;
    expect(
      ['2026-09-01', '2026-10-07', '2026-10-08', '2026-11-22', '2026-12-24', '2026-12-31', '2027-02-01'].map(
        weekOn,
      ),
    ).toEqual([1, 1, 2, 8, 13, 13, 13]);
  });
});

describe('a cycle of the calendar', () => {
  test('is named and bounded by the date it holds', () => {
    expect(calendarCycle('quarter', '2026-11-22')).toEqual({
      id: '2026-q4',
      start: '2026-10-01',
      end: '2026-12-31',
    });
    expect(calendarCycle('month', '2024-02-29')).toEqual({
      id: '2024-02',
      start: '2024-02-01',
      end: '2024-02-29',
    });
    expect(calendarCycle('month', '2026-12-31')).toEqual({
      id: '2026-12',
      start: '2026-12-01',
      end: '2026-12-31',
    });
    expect(calendarCycle('year', '2026-06-01')).toEqual({
      id: '2026',
      start: '2026-01-01',
      end: '2026-12-31',
    });
  });

  test('holds its date, is found again by its id, and meets the next without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom('quarter', 'month', 'year'), anyDate, (kind, date) => {
        const cycle = calendarCycle(kind, date);
        expect(cycle.start <= date && date <= cycle.end).toBe(true);
        expect(calendarCycleById(cycle.id)).toEqual(cycle);
        expect(calendarCycle(kind, addDays(cycle.end, 1)).start).toBe(addDays(cycle.end, 1));
        expect(cycleDays(cycle)).toBe(daysBetween(cycle.start, cycle.end) + 1);
      }),
    );
  });

  test('is not made from another id', () => {
    const others = ['2026-q5', '2026-q0', '2026-13', '2026-00', '26-q1', '2026-q4 ', 'summer', ''];
    expect(others.map(calendarCycleById)).toEqual(others.map(() => undefined));
  });

  test('has ended on the day after its last', () => {
    expect([hasEnded(quarter, '2026-12-31'), hasEnded(quarter, '2027-01-01')]).toEqual([false, true]);
  });
});
