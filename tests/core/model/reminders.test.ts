import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Moment,
  nextReminder,
  type OpenFacts,
  type Reminder,
  type ReminderMemory,
  reminderNow,
  type Settings,
  snooze,
} from '../../../core/model';
import { addDays, lastReminder, weekday } from '../../../core/scoring';
import { instantOf, momentOf } from '../../../entrypoints/background/reminders/wall-clock';

const own = process.env.TZ;
afterAll(() => {
  process.env.TZ = own;
});

const at = (date: string, hour: number, minute = 0): Moment => ({ date, minutes: hour * 60 + minute });
const due: OpenFacts = { keyResults: 3, kpis: [], cycles: [] };
const look = (now: Moment, memory: ReminderMemory | undefined, open = due, settings: Settings = {}) =>
  reminderNow(open, settings, memory, now);
const said = (...given: Parameters<typeof look>) => look(...given).reminder;

describe('the weekly check-in', () => {
  const before = { settled: '2026-11-20' };

  test('comes on its day at its hour, once, and not when nothing is due', () => {
    expect(said(at('2026-11-23', 8, 59), before)).toBeUndefined();
    const first = look(at('2026-11-23', 9), before);
    expect(first.reminder).toEqual({ keyResults: 3, kpis: 0 });
    expect(said(at('2026-11-23', 9, 1), first.memory)).toBeUndefined();
    expect(said(at('2026-11-27', 17), first.memory)).toBeUndefined();
    expect(said(at('2026-11-23', 9), before, { ...due, keyResults: 0 })).toBeUndefined();
  });

  test('what becomes due after its hour waits for the next week', () => {
    const { memory } = look(at('2026-11-23', 9), before, { ...due, keyResults: 0 });
    expect(said(at('2026-11-25', 12), memory)).toBeUndefined();
    expect(said(at('2026-11-30', 9), memory)).toEqual({ keyResults: 3, kpis: 0 });
  });

  test('a quiet day passes it on to the next that is not', () => {
    const sunday: Settings = { reminderWeekday: 7 };
    expect(said(at('2026-11-22', 12), before, due, sunday)).toBeUndefined();
    expect(said(at('2026-11-23', 9), before, due, sunday)).toEqual({ keyResults: 3, kpis: 0 });
    expect(said(at('2026-11-22', 9), before, due, { ...sunday, quietDays: [] })).toBeDefined();
    expect(said(at('2026-11-23', 9), before, due, { quietDays: [1, 2, 3, 4, 5, 6, 7] })).toBeUndefined();
  });

  test('begins with the day after the first look, and says nothing of what was before it was switched on', () => {
    const { reminder, memory } = look(at('2026-11-25', 12), undefined);
    expect(reminder).toBeUndefined();
    expect(said(at('2026-11-26', 12), memory)).toBeUndefined();
    const off = look(at('2026-11-24', 9), before, due, { reminders: false });
    expect(off.reminder).toBeUndefined();
    expect(said(at('2026-11-25', 9), off.memory)).toBeUndefined();
    expect(nextReminder({ reminders: false }, before, at('2026-11-24', 9))).toBeUndefined();
  });

  test('a clock that was once years ahead silences nothing', () => {
    const { memory } = look(at('2026-11-27', 9), { settled: '2031-01-01' });
    expect(said(at('2026-11-30', 9), memory)).toBeDefined();
  });
});

test('a KPI is asked for at the first hour of its own period, by all that are due at once', () => {
  const open: OpenFacts = { keyResults: 0, kpis: ['daily', 'monthly', 'weekly'], cycles: [] };
  expect(said(at('2026-11-25', 9), { settled: '2026-11-24' }, open)).toEqual({ keyResults: 0, kpis: 1 });
  // 1 November is a Sunday.
  expect(said(at('2026-11-02', 9), { settled: '2026-10-30' }, open)).toEqual({ keyResults: 0, kpis: 3 });
});

test('a cycle is to be reviewed on its last day, or when the browser is open again, until it is closed', () => {
  const open: OpenFacts = { keyResults: 0, kpis: [], cycles: [{ id: '2026-q4', end: '2026-12-31' }] };
  expect(said(at('2026-12-30', 12), { settled: '2026-12-29' }, open)).toBeUndefined();
  expect(said(at('2026-12-31', 9), { settled: '2026-12-30' }, open)).toMatchObject({ reviews: ['2026-q4'] });
  const late = look(at('2027-01-05', 14), { settled: '2026-12-23' }, open);
  expect(late.reminder).toMatchObject({ reviews: ['2026-q4'] });
  expect(said(at('2027-01-06', 14), late.memory, open)).toBeUndefined();
  expect(said(at('2027-01-05', 14), { settled: '2026-12-23' }, { ...open, cycles: [] })).toBeUndefined();
});

test('of two cycles that end on one day neither is forgotten, and one that was put off comes again as itself', () => {
  const cycles = [
    { id: '2026-11', end: '2026-11-30' },
    { id: '2026-12', end: '2026-12-31' },
    { id: '2026-q4', end: '2026-12-31' },
  ];
  const open: OpenFacts = { keyResults: 0, kpis: [], cycles };
  const now = at('2026-12-31', 9);
  const { reminder, memory } = look(now, { settled: '2026-12-30' }, open);
  expect(reminder?.reviews).toEqual(['2026-12', '2026-q4']);
  const put = snooze(memory, reminder as Reminder, {}, now, 'hour');
  expect(said(at('2026-12-31', 10), put, open)?.reviews).toEqual(['2026-12', '2026-q4']);
});

test('after a week away there is one reminder, at once', () => {
  const daily: OpenFacts = { keyResults: 3, kpis: ['daily'], cycles: [] };
  const { reminder, memory } = look(at('2026-12-03', 14), { settled: '2026-11-23' }, daily);
  expect(reminder).toEqual({ keyResults: 3, kpis: 1 });
  expect(said(at('2026-12-03', 15), memory, daily)).toBeUndefined();
});

describe('snoozing', () => {
  const now = at('2026-11-23', 9, 5);
  const { reminder, memory } = look(now, { settled: '2026-11-20' });
  const put = (how: 'hour' | 'day') => snooze(memory, reminder as Reminder, {}, now, how);

  test('comes again when its hour is over, as far as it is still due, and once', () => {
    const snoozed = put('hour');
    expect(nextReminder({}, snoozed, now)).toEqual(at('2026-11-23', 10, 5));
    expect(said(at('2026-11-23', 10, 4), snoozed)).toBeUndefined();
    const again = look(at('2026-11-23', 10, 5), snoozed);
    expect(again.reminder).toEqual(reminder);
    expect(said(at('2026-11-23', 10, 6), again.memory)).toBeUndefined();
    expect(said(at('2026-11-23', 10, 5), snoozed, { ...due, keyResults: 0 })).toBeUndefined();
  });

  test('until tomorrow is the hour of the next day that is not quiet', () => {
    expect(put('day').snoozed).toMatchObject([{ until: at('2026-11-24', 9) }]);
    const friday = snooze(memory, reminder as Reminder, {}, at('2026-11-27', 23, 30), 'day');
    expect(friday.snoozed).toMatchObject([{ until: at('2026-11-30', 9) }]);
    const night = snooze(memory, reminder as Reminder, {}, at('2026-11-27', 23, 30), 'hour');
    expect(night.snoozed).toMatchObject([{ until: at('2026-11-28', 0, 30) }]);
    expect(nextReminder({}, night, at('2026-11-28', 0, 30))).toEqual(at('2026-11-28', 0, 30));
    const saturday = look(at('2026-11-28', 0, 30), night);
    expect(saturday.reminder).toBeUndefined();
    expect(nextReminder({}, saturday.memory, at('2026-11-28', 0, 31))).toEqual(at('2026-11-30', 9));
    expect(said(at('2026-11-30', 9), saturday.memory)).toBeDefined();
  });
});

test('what was put off comes again at its own time, and what was put off twice at the later word', () => {
  const open: OpenFacts = {
    keyResults: 3,
    kpis: ['daily'],
    cycles: [{ id: '2026-q3', end: '2026-11-22' }],
  };
  const monday = look(at('2026-11-23', 9), { settled: '2026-11-20' }, open);
  expect(monday.reminder).toEqual({ keyResults: 3, kpis: 1, reviews: ['2026-q3'] });
  const first = snooze(monday.memory, monday.reminder as Reminder, {}, at('2026-11-24', 8, 50), 'hour');
  const daily = look(at('2026-11-24', 9), first, open);
  expect(daily.reminder).toEqual({ keyResults: 0, kpis: 1 });
  const second = snooze(daily.memory, daily.reminder as Reminder, {}, at('2026-11-24', 9), 'day');
  expect(nextReminder({}, second, at('2026-11-24', 9))).toEqual(at('2026-11-24', 9, 50));
  const again = look(at('2026-11-24', 9, 50), second, open);
  expect(again.reminder).toEqual({ keyResults: 3, kpis: 0, reviews: ['2026-q3'] });
  const wednesday = at('2026-11-25', 9);
  expect(nextReminder({}, again.memory, at('2026-11-24', 9, 50))).toEqual(wednesday);
  const monthly: OpenFacts = { ...open, kpis: ['monthly'] };
  expect(said(at('2026-11-25', 8, 59), again.memory, monthly)).toBeUndefined();
  expect(said(wednesday, again.memory, monthly)).toEqual({ keyResults: 0, kpis: 1 });
  // What has come again by then is put off no longer.
  const later = snooze(second, { keyResults: 3, kpis: 0 }, {}, at('2026-11-24', 9, 50), 'hour');
  expect(later.snoozed).toMatchObject([{ what: ['kpis'] }, { what: ['keyResults'] }]);
});

test('what an earlier version kept as put off still comes', () => {
  const snoozed = { until: at('2026-11-24', 9, 50), what: ['keyResults'], reviews: ['2026-q3'] } as const;
  const kept: ReminderMemory = { settled: '2026-11-24', snoozed };
  const open: OpenFacts = { ...due, cycles: [{ id: '2026-q3', end: '2026-11-22' }] };
  expect(nextReminder({}, kept, at('2026-11-24', 9, 1))).toEqual(snoozed.until);
  expect(said(at('2026-11-24', 9, 49), kept, open)).toBeUndefined();
  expect(said(snoozed.until, kept, open)).toEqual({ keyResults: 3, kpis: 0, reviews: ['2026-q3'] });
});

/** Ten weeks from a Monday on; Berlin sets its clocks back in the third, New York in the fourth. */
const first = '2026-10-05';
const weeks = 10;
const hour = 3_600_000;
const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland'];

interface Life {
  /** Where one is, from an hour of the ten weeks on. */
  journeys: { hour: number; zone: string }[];
  /** Hours of the ten weeks in which the browser is closed or the machine asleep. */
  away(hourOfAll: number): boolean;
  /** Whether all is checked in before the reminder of that week. */
  isDone(monday: string): boolean;
}

/** Wakes as the background does, by its alarm or when the browser opens, and notes on which days it speaks. */
function live({ journeys, away, isDone }: Life): { days: string[]; mondaysMet: Set<string> } {
  process.env.TZ = zones[0];
  const begin = instantOf(at(first, 0));
  let memory: ReminderMemory = { settled: addDays(first, -3) };
  let alarm = begin;
  const days: string[] = [];
  const mondaysMet = new Set<string>();
  for (let minute = 0; minute < weeks * 7 * 24 * 60; minute += 30) {
    const passed = Math.floor(minute / 60);
    const zone = journeys.findLast((one) => one.hour <= passed)?.zone ?? zones[0];
    if (zone !== process.env.TZ) process.env.TZ = zone;
    const instant = begin + minute * 60_000;
    if (away(passed)) continue;
    const now = momentOf(new Date(instant));
    const monday = lastReminder(now.date);
    const isPast = now.date > monday || now.minutes >= 540;
    if (isPast && weekday(now.date) < 6) mondaysMet.add(monday);
    if (instant < alarm) continue;
    const open = { keyResults: isDone(monday) ? 0 : 3, kpis: [], cycles: [] };
    const { reminder, memory: kept } = reminderNow(open, {}, memory, now);
    memory = kept;
    if (reminder) days.push(now.date);
    const next = nextReminder({}, memory, now);
    // It wakes at least each hour, for the clock on the wall may have moved.
    alarm = Math.min(next ? instantOf(next) : Number.POSITIVE_INFINITY, instant + hour);
  }
  return { days, mondaysMet };
}

test('ten weeks, two clock changes, three time zones: each Monday once, on the day', () => {
  const journeys = [
    { hour: 0, zone: 'Europe/Berlin' },
    { hour: 24 * 25, zone: 'America/New_York' },
    { hour: 24 * 45, zone: 'Pacific/Auckland' },
    { hour: 24 * 58, zone: 'Europe/Berlin' },
  ];
  const mondays = Array.from({ length: weeks }, (_, week) => addDays(first, 7 * week));
  expect(live({ journeys, away: () => false, isDone: () => false }).days).toEqual(mondays);
  const done = new Set([mondays[2], mondays[7]]);
  expect(live({ journeys, away: () => false, isDone: (monday) => done.has(monday) }).days).toEqual(
    mondays.filter((monday) => !done.has(monday)),
  );
  // Closed from the second Friday to the fourth Wednesday at noon: one for both weeks.
  const away = (passed: number) => passed > 24 * 11 && passed < 24 * 23 + 12;
  expect(live({ journeys, away, isDone: () => false }).days).toEqual([
    ...mondays.slice(0, 2),
    '2026-10-28',
    ...mondays.slice(4),
  ]);
});

test('whatever journeys, sleep and check-ins: no week speaks twice, none that is done, and each that could', () => {
  const journey = fc.record({ hour: fc.integer({ min: 0, max: 24 * 70 }), zone: fc.constantFrom(...zones) });
  const span = fc.tuple(fc.integer({ min: 0, max: 24 * 70 }), fc.integer({ min: 1, max: 24 * 9 }));
  fc.assert(
    fc.property(
      fc.array(journey, { maxLength: 5 }),
      fc.array(span, { maxLength: 6 }),
      fc.uniqueArray(fc.nat(weeks - 1)),
      (journeys, spans, done) => {
        const doneWeeks = new Set(done.map((week) => addDays(first, 7 * week)));
        const { days, mondaysMet } = live({
          journeys: journeys.toSorted((a, b) => a.hour - b.hour),
          away: (passed) => spans.some(([from, length]) => passed >= from && passed < from + length),
          isDone: (monday) => doneWeeks.has(monday),
        });
        const spoken = days.map((day) => lastReminder(day));
        expect(spoken).toEqual([...mondaysMet].filter((monday) => !doneWeeks.has(monday)).toSorted());
      },
    ),
    { numRuns: 40 },
  );
});
