import { expect, test } from 'vitest';
import { isReminderDue, isWeeklyDue, notNow } from '../../../../entrypoints/shared/backup/due';

const day = 24 * 60 * 60 * 1000;
const made = Date.UTC(2026, 10, 1);
const saved = { made, generation: 1, arrival: 3, name: 'pacemark-2026-11-01.json' };
const more = { generation: 1, arrival: 4 };
const memory = { reminds: true, isWeekly: true };

test('a reminder comes 30 days after the last file, and 14 after the first entries', () => {
  const dueAfter = (known: object, days: number) =>
    isReminderDue({ ...memory, ...known }, more, made + days * day);
  expect([29, 30].map((days) => dueAfter({ last: saved }, days))).toEqual([false, true]);
  expect([13, 14].map((days) => dueAfter({ since: made }, days))).toEqual([false, true]);
  expect(isReminderDue({ ...memory, last: saved }, { generation: 1, arrival: 3 }, made + 90 * day)).toBe(
    false,
  );
});

test('a clock that ran ahead and was set back silences neither reminder nor weekly file', () => {
  const now = made - 400 * day;
  expect(isReminderDue({ ...memory, last: saved }, more, now)).toBe(true);
  expect(isReminderDue({ ...memory, since: made }, more, now)).toBe(true);
  expect(isReminderDue({ ...memory, last: saved, notBefore: made + notNow }, more, now)).toBe(true);
  expect(isWeeklyDue({ ...memory, last: saved }, more, now)).toBe(true);
});

test('“not now” puts the reminder off for a week', () => {
  const later = made + 40 * day;
  const putOff = { ...memory, last: saved, notBefore: later + notNow };
  expect([0, 6, 7].map((days) => isReminderDue(putOff, more, later + days * day))).toEqual([
    false,
    false,
    true,
  ]);
});
