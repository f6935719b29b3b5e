import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { outFormats } from '../../../../core/exchange/out';
import { reflectionOf } from '../../../../core/model';
import { planFrom, read, sample, today, write } from '../given';

const plan = planFrom(write([], read([sample('okr-sheet.csv')]).patches));
const long = `Größe; Höhe, Weite \\ ${'🙂 naïve '.repeat(20)}\nnext`;
const make = (title = 'Q4 2026', checkInDay: 1 | 4 = 1) =>
  outFormats
    .find(({ id }) => id === 'calendar')
    ?.make([plan], {
      today,
      locale: 'en-GB',
      titleOf: () => title,
      reflectionOf: () => reflectionOf(undefined),
      checkInDay,
    }) ?? '';
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('each week of the cycle has an all-day check-in, and its last day the review', () => {
  const [checkIn, review] = eventsOf(make());
  const days: string[] = [];
  const all = checkIn?.iterator();
  for (let next = all?.next(); next; next = all?.next()) days.push(next.toString());
  expect(days).toHaveLength(13);
  expect([days[0], days.at(-1)]).toEqual(['2026-10-05', '2026-12-28']);
  expect(checkIn?.startDate.isDate).toBe(true);
  expect(checkIn?.duration.toString()).toBe('P1D');
  expect(review?.startDate.toString()).toBe('2026-12-31');
  expect(review?.isRecurring()).toBe(false);
});

test('the day of the check-in is the one that was chosen, on the cycle’s first day too', () => {
  expect(eventsOf(make('Q4', 4))[0]?.startDate.toString()).toBe('2026-10-01');
});

test('any title is read back as it was written, from lines of at most 75 octets', () => {
  const text = make(long);
  expect(eventsOf(text)[1]?.summary).toBe(`Review: ${long}`);
  const lines = text.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(lines.every((line) => !/[\r\n]/.test(line) && line.isWellFormed())).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('a file taken again replaces what was there', () => {
  const ids = (text: string) => eventsOf(text).map(({ uid }) => uid);
  expect(ids(make('renamed', 4))).toEqual(ids(make()));
  expect(new Set(ids(make())).size).toBe(2);
});
