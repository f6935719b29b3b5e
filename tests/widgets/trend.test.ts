import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../core/snapshot';
import type { Trend } from '../../widgets';
import '../../widgets/kit';
import { customerSuccess } from './customer-success';
import { all, inside, put, seen, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const kpis: Snapshot['kpis'] = [
  {
    title: 'NPS',
    goal: 55,
    redFlag: 40,
    current: 48,
    date: '2026-11-16',
    history: [
      [20731, 44],
      [20773, 48],
    ],
  },
];
const trend = (attributes = '', snapshot: unknown = { ...customerSuccess, kpis }) =>
  put<Trend>(`<okr-trend ${attributes}></okr-trend>`, snapshot);
const value = (element: Element) => seen(inside(element).querySelector('[part=value]'));
const picture = (element: Element) => inside(element).querySelector('[role=img]')?.getAttribute('aria-label');
const ends = (element: Element, name: string) =>
  inside(element).querySelector(`path.${name}`)?.getAttribute('d');

describe('a trend', () => {
  it('draws the values of a key result against its pace and its target', async () => {
    const element = await trend();
    expect(text(inside(element).querySelector('h2'))).toBe('Raise NPS from 42 to 55');
    expect(value(element)).toBe('48 of 55 even pace today 49');
    expect(picture(element)).toBe('From 42 on Oct 5, 2026 to 48 on Nov 16, 2026, of 55, even pace today 49');
    expect(ends(element, 'pace')).toBe('M0 132L100 0');
    expect(ends(element, 'target')).toBe('M0 0H100');
    expect(ends(element, 'line')?.split('L')).toHaveLength(7);
    const [x, y] =
      /M(\S+) (\S+)v16/
        .exec(ends(element, 'tick') ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(x).toBeCloseTo((52 / 92) * 100, 1);
    expect(y).toBeCloseTo(132 * (1 - 52 / 92) - 8, 1);
  });

  it('lets a falling metric fall, and says the same in a table', async () => {
    const element = await trend('key-result="2"');
    expect(value(element)).toBe('3.2 % to 2.8 % even pace today 3.4 %');
    expect(ends(element, 'pace')).toBe('M0 0L100 132');
    expect(all(element, 'thead th').map(text)).toEqual(['Date', 'Value', 'Even pace']);
    expect(all(element, 'tbody tr:last-child > *').map(text)).toEqual(['Nov 16, 2026', '3.2 %', '3.5 %']);
  });

  it('draws a KPI against its goal and its red flag', async () => {
    const element = await trend('kpi="1"');
    expect(value(element)).toBe('48 goal 55 red flag 40');
    expect(ends(element, 'goal')).toBe('M0 0H100');
    expect(ends(element, 'redFlag')).toBe('M0 132H100');
    expect(ends(element, 'pace')).toBe('');
    expect(all(element, 'thead th').map(text)).toEqual(['Date', 'Value']);
  });

  it('takes the place by property too, and the first KPI where there is no key result', async () => {
    const element = await trend();
    element.objective = 3;
    element.keyResult = '1';
    await element.updateComplete;
    expect(text(inside(element).querySelector('h2'))).toContain('Accounts with a success plan');
    expect(value(await trend('', { pacemark: 1, asOf: '2026-11-22', kpis }))).toContain('goal 55');
  });

  it.each([
    ['key-result="9"', 'The snapshot has no key result 1.9.'],
    ['objective="much"', 'The snapshot has no key result much.1.'],
    ['kpi="3"', 'This snapshot has no KPI 3.'],
  ])('says that there is none: %s', async (attributes, sentence) => {
    expect(text(inside(await trend(attributes)))).toBe(sentence);
  });

  it('says what there is to say where there is nothing to draw', async () => {
    const empty = { pacemark: 1, asOf: '2026-11-22' };
    expect(text(inside(await trend('', empty)))).toBe('This snapshot holds no key result and no KPI.');
    const one = { title: 'Launch', metric: 'yesNo', current: 1, date: '2026-11-16' };
    const launched = await trend('', { ...empty, objectives: [{ title: 'O', keyResults: [one] }] });
    expect(value(launched)).toBe('Yes');
    expect(picture(launched)).toBeUndefined();
  });

  it('shows the pace alone before the first check-in', async () => {
    const element = await trend('objective="3" key-result="2"');
    expect(picture(element)).toBe('No check-in yet, of 20, even pace today 11');
    expect(ends(element, 'line')).toBe('');
  });
});
