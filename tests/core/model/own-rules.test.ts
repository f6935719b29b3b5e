import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areInOrder, cycleDates, madeByDefault, ownRules, rulesBy } from '../../../core/model';
import {
  addDays,
  type CycleDates,
  civilDate,
  cycleDays,
  cycleWeek,
  defaultRules,
} from '../../../core/scoring';

test('without settings the rules are the defaults, weeks begin with the cycle, and Monday reminds', () => {
  expect(ownRules({})).toEqual({ ...defaultRules, reminderWeekday: 1, weekStart: undefined });
});

test('a way to tell a status brings its own limits until they are set', () => {
  expect(ownRules({ statusBy: 'ratio' })).toMatchObject({ by: 'ratio', onTrack: 0.9, atRisk: 0.7 });
  expect(ownRules({ onTrackLimit: 0.05 })).toMatchObject({ by: 'gap', onTrack: 0.05, atRisk: 0.25 });
  expect(ownRules({ staleDays: 3, statusBy: 'ratio' }).staleDays).toBe(3);
});

test('limits that came out of order are the defaults', () => {
  expect(ownRules({ onTrackLimit: 0.4, atRiskLimit: 0.3 })).toMatchObject({ onTrack: 0.1, atRisk: 0.25 });
  expect(ownRules({ statusBy: 'ratio', onTrackLimit: 0.5 })).toMatchObject({ onTrack: 0.9, atRisk: 0.7 });
  expect(areInOrder({ by: 'gap', onTrack: 0.2, atRisk: 0.2 })).toBe(true);
});

test('whatever is set, the rules are in order, and the same settings come to the same object', () => {
  const limit = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom('gap', 'ratio'), limit, limit, (statusBy, onTrackLimit, atRiskLimit) => {
      const settings = { statusBy, onTrackLimit, atRiskLimit } as const;
      const rules = ownRules(settings);
      expect(areInOrder(rules)).toBe(true);
      expect(rules.by).toBe(rulesBy[statusBy].by);
      expect(ownRules({ ...settings })).toBe(rules);
    }),
  );
});

test('the settings make the cycle that is found where nothing runs', () => {
  const on = '2026-11-22';
  expect(madeByDefault({}, on)).toBe('2026-q4');
  expect(madeByDefault({ cycleKind: 'month' }, on)).toBe('2026-11');
  expect(madeByDefault({ cycleKind: 'year' }, on)).toBe('2026');
  const own = { cycleKind: 'own', cycleStart: '2026-10-05', cycleEnd: '2026-12-20' } as const;
  expect(madeByDefault(own, on)).toBe('2026-10-05_2026-12-20');
  expect(madeByDefault(own, '2026-12-21')).toBe('2026-12-21_2027-03-07');
  expect(madeByDefault({ ...own, cycleStart: '2026-10-01', cycleEnd: '2026-12-31' }, on)).toBe('2026-q4');
  expect(madeByDefault({ ...own, cycleEnd: '2026-10-04' }, on)).toBe('2026-q4');
  expect(madeByDefault({ cycleKind: 'own' }, on)).toBe('2026-q4');
});

test('cycles of two own dates follow each other without a gap, and each holds its day', () => {
  const day = fc.integer({ min: 18_000, max: 25_000 }).map(civilDate);
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), day, (start, days, today) => {
      const settings = { cycleKind: 'own', cycleStart: start, cycleEnd: addDays(start, days) } as const;
      const made = cycleDates(madeByDefault(settings, today));
      const { start: from, end: to } = made as CycleDates;
      expect(from <= today && today <= to).toBe(true);
      expect(cycleDays({ start: from, end: to })).toBe(days + 1);
      expect(cycleDates(madeByDefault(settings, addDays(to, 1)))?.start).toBe(addDays(to, 1));
    }),
  );
});

test('weeks that begin on a weekday: the first one is what the cycle has of it', () => {
  const quarter = { start: '2026-10-01', end: '2026-12-31' };
  const week = (today: string, weekStart?: 1 | 7) => cycleWeek(quarter, today, weekStart).week;
  expect([week('2026-10-04'), week('2026-10-05')]).toEqual([1, 1]);
  expect([week('2026-10-04', 1), week('2026-10-05', 1)]).toEqual([1, 2]);
  expect([week('2026-10-03', 7), week('2026-10-04', 7)]).toEqual([1, 2]);
  expect(cycleWeek(quarter, '2026-12-31', 1)).toEqual({ week: 13, of: 13 });
});
