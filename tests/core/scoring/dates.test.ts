import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  civilDate,
  dayNumber,
  daysBetween,
  expectedShare,
  isCivilDate,
  localDate,
  weekday,
} from '../../../core/scoring';

describe('a civil date', () => {
  const anyDay = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('9999-12-31') });

  test('round-trips through its day number', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(civilDate(day))).toBe(day);
        expect(isCivilDate(civilDate(day))).toBe(true);
      }),
    );
  });

  test('moves and compares by whole days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        fc.pre(day + days >= dayNumber('0100-01-01') && day + days <= dayNumber('9999-12-31'));
        const from = civilDate(day);
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(Math.sign(days)).toBe(Number(to > from) - Number(to < from));
        expect(weekday(to)).toBe(((((weekday(from) - 1 + days) % 7) + 7) % 7) + 1);
      }),
    );
  });

  test('begins to count in 1970, on a Thursday', () => {
    expect([
      dayNumber('1970-01-01'),
      weekday('1970-01-01'),
      weekday('1969-12-31'),
      weekday('2026-11-22'),
    ]).toEqual([0, 4, 3, 7]);
  });

  test('is a real day or none', () => {
    expect(['2024-02-29', '2026-12-31', '0100-01-01'].every(isCivilDate)).toBe(true);
    const others = [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '2026-01-01T00:00',
      '',
      '0000-01-01',
      ' 2026-01-01',
    ];
    expect(others.filter(isCivilDate)).toEqual([]);
  });
});

describe('today is what the clock on the wall shows', () => {
  const quarter = { start: '2026-10-01', end: '2026-12-31' };
  afterEach(() => vi.unstubAllEnvs());

  /** The local civil date of an instant as somebody in that zone reads it. */
  function readIn(zone: string, instant: string, minutesBehindGreenwich: number): string {
    vi.stubEnv('TZ', zone);
    const now = new Date(instant);
    expect(now.getTimezoneOffset(), `the zone ${zone} is in force`).toBe(minutesBehindGreenwich);
    return localDate(now);
  }

  test.each([
    // One instant, three days of the wall: the quarter is over in Kiritimati and not on Baker Island.
    ['Pacific/Kiritimati', '2026-12-31T10:30:00Z', -840, '2027-01-01', 1],
    ['Etc/GMT+12', '2026-12-31T10:30:00Z', 720, '2026-12-30', 90 / 92],
    ['UTC', '2026-12-31T10:30:00Z', 0, '2026-12-31', 91 / 92],
    // The last minute of the quarter and the first after it, at both ends of the world.
    ['Pacific/Kiritimati', '2026-12-31T09:59:59.999Z', -840, '2026-12-31', 91 / 92],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', -840, '2027-01-01', 1],
    ['Etc/GMT+12', '2027-01-01T11:59:59.999Z', 720, '2026-12-31', 91 / 92],
    ['Etc/GMT+12', '2027-01-01T12:00:00Z', 720, '2027-01-01', 1],
  ])('%s at %s', (zone, instant, offset, date, share) => {
    const today = readIn(zone, instant, offset);
    expect(today).toBe(date);
    expect(expectedShare(quarter, today)).toBe(share);
  });

  test('a day of 25 hours and one of 23 each count once', () => {
    const hours = (from: string, count: number, offsets: number[]) =>
      Array.from({ length: count }, (_, hour) => {
        const instant = new Date(Date.parse(from) + hour * 3_600_000);
        expect(offsets).toContain(instant.getTimezoneOffset());
        return localDate(instant);
      });
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(hours('2026-10-24T22:00:00Z', 25, [-120, -60])).toEqual(Array(25).fill('2026-10-25'));
    expect(hours('2026-03-28T23:00:00Z', 23, [-60, -120])).toEqual(Array(23).fill('2026-03-29'));
    expect(expectedShare(quarter, '2026-10-26') - expectedShare(quarter, '2026-10-25')).toBeCloseTo(
      1 / 92,
      12,
    );
  });

  test('also where midnight does not exist', () => {
    // Clocks in Havana go from 00:00 to 01:00 on this day.
    expect(readIn('America/Havana', '2026-03-08T05:00:00Z', 240)).toBe('2026-03-08');
    expect(readIn('America/Havana', '2026-03-08T04:59:59Z', 300)).toBe('2026-03-07');
  });
});
