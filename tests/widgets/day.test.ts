import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, inside, scorecard, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date(2026, 10, 22, 12) });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const tick = (element: Element) =>
  Number.parseFloat(inside(element).querySelector('article rect.tick')?.getAttribute('x') ?? '');
const statuses = (element: Element) => all(element, 'tbody .status').slice(0, 8).map(text);

describe('the day a scorecard is looked at', () => {
  it('moves the pace tick, at midnight and when the page is shown again', async () => {
    const element = await scorecard();
    expect(tick(element)).toBeCloseTo((52 / 92) * 100, 6);
    vi.advanceTimersByTime(12 * 3_600_000 + 1000);
    await element.updateComplete;
    expect(tick(element)).toBeCloseTo((53 / 92) * 100, 6);
    vi.setSystemTime(new Date(2026, 10, 25, 9));
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(tick(element)).toBeCloseTo((55 / 92) * 100, 6);
  });

  it('shares one timer among all elements, and leaves none behind', async () => {
    const first = await scorecard();
    const second = first.cloneNode() as Element;
    document.body.append(second);
    expect(vi.getTimerCount()).toBe(1);
    document.body.replaceChildren();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('from ten days on shows the status of its day in grey with the date, and the pace of today', async () => {
    vi.setSystemTime(new Date(2026, 11, 20, 12));
    const element = await scorecard();
    expect(statuses(element).slice(0, 3)).toEqual([
      'At risk on Nov 22',
      'On track on Nov 22',
      'On track on Nov 22',
    ]);
    expect(tick(element)).toBeCloseTo((80 / 92) * 100, 6);
    expect(all(element, '.status:not(.noData)')).toHaveLength(0);
    expect(text(inside(element).querySelector('footer'))).toContain('Updated Nov 22, 2026');
  });

  it('says beside a stale key result when it was last checked', async () => {
    vi.setSystemTime(new Date(2026, 10, 30, 12));
    const element = await scorecard();
    const row = inside(element).querySelector('tbody tr');
    expect(text(row)).toContain('last check-in Nov 16');
    expect(row?.querySelector('.status')?.className).toContain('noData');
  });
});
