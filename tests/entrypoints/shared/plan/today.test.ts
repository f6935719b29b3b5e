import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchToday } from '../../../../entrypoints/shared/plan/today';

let shown: EventTarget;
beforeEach(() => {
  shown = new EventTarget();
  vi.useFakeTimers({ now: new Date('2026-11-22T22:00:00') });
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', shown.addEventListener.bind(shown));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const hour = 3_600_000;

test('the day is taken again at midnight, also by a clock that was set back meanwhile', () => {
  const told: string[] = [];
  const leave = watchToday((today) => told.push(today));
  vi.setSystemTime(new Date('2026-11-22T21:59:59.800'));
  vi.advanceTimersByTime(2 * hour);
  expect(told.at(-1)).toBe('2026-11-22');
  vi.advanceTimersByTime(hour / 4);
  expect(told.at(-1)).toBe('2026-11-23');
  leave();
  vi.advanceTimersByTime(24 * hour);
  expect(told.at(-1)).toBe('2026-11-23');
});

test('the day is taken again when the page is shown again, and soon after a sleep of the machine', () => {
  const told: string[] = [];
  const leave = watchToday((today) => told.push(today));
  // Asleep, a clock goes on and a timer does not.
  vi.setSystemTime(new Date('2026-11-23T08:00:00'));
  vi.advanceTimersByTime(hour / 4);
  expect(told.at(-1)).toBe('2026-11-23');
  vi.setSystemTime(new Date('2026-11-24T08:00:00'));
  shown.dispatchEvent(new Event('focus'));
  expect(told.at(-1)).toBe('2026-11-24');
  leave();
});
