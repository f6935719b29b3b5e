import { afterEach, expect, test, vi } from 'vitest';
import { planOf } from '../../../core/model/plan';

const set = vi.hoisted(() => ({ titles: [] as string[], upkeep: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: () => Promise.resolve(),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      setTitle: ({ title }: { title: string }) => void set.titles.push(title),
    },
  },
}));
vi.mock('../../../entrypoints/background/with-store', () => ({
  withStore: (work: (store: object) => Promise<void>) =>
    work({
      isBehind: () => Promise.resolve(false),
      readCurrent: () =>
        Promise.resolve({
          plan: planWith(),
          person: { id: 'person', records: { settings: { numberLocale: 'de_DE' } } },
        }),
      readScorecard: () => Promise.resolve(undefined),
      upkeep: { tend: () => Promise.resolve(set.upkeep++) },
    }),
}));
const { badgeOf, showBadge } = await import('../../../entrypoints/background/badge');

afterEach(() => vi.useRealTimers());

/** A key result of Q4 2026, with a check-in at 80 of 100 on the first of November, or none. */
function planWith(checkIn?: object) {
  const records = {
    o: { kind: 'objective', id: 'o', made: '', title: 'Rest' },
    k: { kind: 'keyResult', id: 'k', made: '', objective: 'o', title: 'Sleep', metric: 'reach', target: 100 },
    ...(checkIn && { c: { kind: 'checkIn', id: 'c', made: '', keyResult: 'k', ...checkIn } }),
  };
  return planOf('2026-q4', { id: 'cycle:2026-q4', records: records as never });
}

test('days ahead are green, and grey where no check-in is fresh', () => {
  const plan = planWith({ date: '2026-11-01', value: 80 });
  const on = (today: string) => badgeOf({ plan }, { badge: 'days' }, today);
  expect(on('2026-11-05')).toMatchObject({ text: expect.stringMatching(/^\+/), colour: '#21794b' });
  expect(on('2026-11-22')).toMatchObject({ text: expect.stringMatching(/^\+/), colour: '#5a616a' });
});

test('a language that the browser does not know stops neither the words nor the upkeep of the copies', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00') });
  vi.stubGlobal('navigator', { language: 'en-US@posix' });
  await showBadge();
  vi.unstubAllGlobals();
  expect(set).toEqual({ titles: ['Pacemark: one key result is due for a check-in'], upkeep: 1 });
});
