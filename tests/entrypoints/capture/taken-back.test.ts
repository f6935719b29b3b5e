import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const kept: Record<string, unknown[]> = {};
const later = <Result>(result: Result) =>
  new Promise<Result>((resolve) => {
    setTimeout(() => resolve(result));
  });
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => later({ [key]: kept[key] }),
        set: (set: object) => later(Object.assign(kept, set)),
      },
    },
  },
}));
const { isTakenBack, rememberTakenBack } = await import('../../../entrypoints/capture/taken-back');
const { addToList, readList } = await import('../../../entrypoints/capture/session-list');

beforeEach(() => {
  const turns = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(work);
    turns.set(name, turn);
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

test('what was taken back is not saved unasked again that day, two at once both; on another day it is', async () => {
  const today = '2026-11-22';
  await Promise.all([rememberTakenBack([['nps', 54]], today), rememberTakenBack([['churn', 3.1]], today)]);
  expect(await isTakenBack('nps', 54, today)).toBe(true);
  expect(await isTakenBack('churn', 3.1, today)).toBe(true);
  expect(await isTakenBack('churn', 54, today)).toBe(false);
  expect(await isTakenBack('nps', 54, '2026-11-23')).toBe(false);
});

test('a list of the session does not grow without end', async () => {
  for (const one of [1, 2, 3]) await addToList('some', [one], 2);
  expect(await readList('some')).toEqual([3, 2]);
});
