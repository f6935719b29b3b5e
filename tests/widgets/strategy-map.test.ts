import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { SnapshotKpi } from '../../core/snapshot';
import type { Kpi, StrategyMap } from '../../widgets';
import '../../widgets/kpi/define';
import '../../widgets/strategy-map/define';
import { all, inside, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const kpi = (title: string, current: number, goal: number, redFlag: number): SnapshotKpi => ({
  title,
  current,
  goal,
  redFlag,
  date: '2026-11-16',
  frequency: 'monthly',
});
const customers = {
  pacemark: 1,
  asOf: '2026-11-22',
  title: 'Keep the customers we win',
  map: {
    perspectives: [
      { title: 'Financial', question: 'How do we look?' },
      { title: 'Customer' },
      { title: 'Learning' },
    ],
    objectives: [
      { title: 'Customers stay', perspective: 0, kpis: [0] },
      { title: 'Customers recommend us', perspective: 1, kpis: [1] },
      { title: 'Customers do not leave', perspective: 1 },
      { title: 'The team knows its craft', perspective: 2, kpis: [2, 3] },
    ],
    links: [
      [1, 0],
      [2, 0],
      [3, 1],
    ],
  },
  kpis: [
    { ...kpi('retention', 111, 110, 100), unit: { kind: 'percent' } },
    {
      ...kpi('NPS', 48, 55, 40),
      history: [
        [20731, 44],
        [20773, 48],
      ],
    },
    kpi('certified', 12, 12, 6),
    { title: 'Panel held', metric: 'yesNo', current: 0, date: '2026-11-16' },
  ],
};

async function put<E extends StrategyMap | Kpi>(markup: string, snapshot: unknown = customers, width = 1100) {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.innerHTML = markup;
  const element = place.firstElementChild as E;
  element.snapshot = snapshot;
  document.body.replaceChildren(place);
  await element.updateComplete;
  return element;
}
const map = (snapshot?: unknown, width?: number) =>
  put<StrategyMap>('<okr-strategy-map></okr-strategy-map>', snapshot, width);
const nodes = (element: Element) => all(element, '[data-objective]') as HTMLElement[];
const node = (element: StrategyMap, place: number) => element.buttonOf(place) as HTMLElement;
const lit = (element: Element) => all(element, '.node.lit .name').map(text).sort();
const curves = (element: Element, which: string) =>
  all(element, `.links:not(.heads) ${which}`).flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? []);
const focused = (element: Element) => text(inside(element).activeElement?.querySelector('.name'));

describe('a strategy map', () => {
  it('shows lanes, objectives with score and KPI, and a curve with a head for each link', async () => {
    const element = await map();
    expect(all(element, '.lane h3').map(text)).toEqual(['Learning', 'Customer', 'Financial']);
    expect(text(node(element, 1))).toBe('0.5 Customers recommend us NPS 48 · goal 55');
    expect(text(node(element, 2))).toContain('no KPI yet');
    expect(curves(element, 'path')).toHaveLength(3);
    expect(all(element, '.heads path')).toHaveLength(3);
    expect(all(element, '.counts .aloud').map(text)).toEqual(['1 On track', '2 At risk', '0 Off track']);
    const lanes = new Map(all(element, '.lane').map((one) => [text(one.querySelector('h3')), one]));
    for (const one of nodes(element)) {
      const { top, bottom } = one.getBoundingClientRect();
      const lane = lanes.get(text(one.closest('.lane')?.querySelector('h3')))?.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(lane?.top ?? Number.NaN);
      expect(bottom).toBeLessThanOrEqual(lane?.bottom ?? Number.NaN);
    }
    expect(node(element, 0).getBoundingClientRect().top).toBeLessThan(
      node(element, 1).getBoundingClientRect().top,
    );
  });

  it('lights the whole chain through what is pointed at, and nothing else', async () => {
    const element = await map();
    await userEvent.hover(node(element, 1));
    await element.updateComplete;
    expect(lit(element)).toEqual(['Customers recommend us', 'Customers stay', 'The team knows its craft']);
    expect(curves(element, '.lit')).toHaveLength(2);
    await userEvent.hover(inside(element).querySelector('h2') as Element);
    await element.updateComplete;
    expect(lit(element)).toEqual([]);
    element.lit = 2;
    await element.updateComplete;
    expect(lit(element)).toEqual(['Customers do not leave', 'Customers stay']);
  });

  it('is one stop of the Tab key, walked by arrows, the chain lit on the way', async () => {
    const element = await map();
    await userEvent.tab();
    expect(focused(element)).toBe('Customers stay');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(element)).toMatch(/^Customers (recommend us|do not leave)$/);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    const left = focused(element);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused(element)).not.toBe(left);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(element)).toBe('The team knows its craft');
    await element.updateComplete;
    expect(lit(element)).toEqual(['Customers recommend us', 'Customers stay', 'The team knows its craft']);
    await userEvent.tab();
    expect(inside(element).activeElement?.tagName).toBe('SUMMARY');
  });

  it('is a stop of the Tab key also once the objective that was the stop is no more', async () => {
    const element = await map();
    node(element, 3).focus();
    const { perspectives, objectives } = customers.map;
    element.snapshot = {
      ...customers,
      map: { perspectives, objectives: objectives.slice(0, 2), links: [[1, 0]] },
    };
    await element.updateComplete;
    expect(node(element, 0).tabIndex).toBe(0);
  });

  it('opens an objective with everything in it, and closes again', async () => {
    const element = await map();
    node(element, 3).focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => text(inside(element).querySelector('.detail:popover-open')))
      .toContain('Panel held');
    const said = text(inside(element).querySelector('.detail'));
    expect(said).toContain('drives Customers recommend us');
    expect(said).toContain('certified 12 · goal 12 · red flag 6 · Nov 16');
    expect(said).toContain('Panel held No');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused(element)).toBe('The team knows its craft');
    expect(inside(element).querySelector('.detail:popover-open')).toBeNull();
  });

  it.each(['ltr', 'rtl'])('opens an objective beside it in a page that is written %s', async (direction) => {
    document.documentElement.dir = direction;
    try {
      const element = await map();
      node(element, 1).click();
      const detail = () => inside(element).querySelector('.detail:popover-open')?.getBoundingClientRect();
      await expect.poll(detail).toBeDefined();
      const { left, bottom } = node(element, 1).getBoundingClientRect();
      expect(detail()?.left).toBeCloseTo(
        Math.max(8, Math.min(left, innerWidth - 8 - (detail()?.width ?? 0))),
        0,
      );
      expect(detail()?.top).toBeLessThanOrEqual(bottom + 7);
      expect(detail()?.width).toBeCloseTo(380, 0);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('keeps its title within the narrowest page', async () => {
    const element = await map(customers, 150);
    const { right = 0 } = inside(element).querySelector('h2')?.getBoundingClientRect() ?? {};
    expect(right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
  });

  it('leaves what opening does to a page that asks for it', async () => {
    const element = await map();
    const places: number[] = [];
    element.addEventListener('okr-open', (event) => {
      event.preventDefault();
      places.push((event as CustomEvent<{ place: number }>).detail.place);
    });
    node(element, 2).click();
    await element.updateComplete;
    expect(places).toEqual([2]);
    expect(inside(element).querySelector('.detail:popover-open')).toBeNull();
  });

  it('reads as a chain from its causes on: in its order, in each description and in the table', async () => {
    const element = await map();
    expect(nodes(element).map((one) => text(one.querySelector('.name')))).toEqual([
      'The team knows its craft',
      'Customers recommend us',
      'Customers do not leave',
      'Customers stay',
    ]);
    const described = (node(element, 3).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => text(inside(element).getElementById(id)));
    expect(described.join(' ')).toBe(
      'At risk, certified 12 · goal 12 · 1 more KPI, drives Customers recommend us',
    );
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(text));
    expect(rows.map(([title]) => title)).toEqual([
      'Customers do not leave',
      'The team knows its craft',
      'Customers recommend us',
      'Customers stay',
    ]);
    expect(rows[2]).toEqual([
      'Customers recommend us',
      'Customer',
      '0.5',
      'At risk',
      'NPS 48 · goal 55 · red flag 40',
      'Customers stay',
    ]);
  });

  it('is a list with what drives what in words where there is no room for a picture', async () => {
    const element = await map(undefined, 320);
    expect(all(element, '.links').some((one) => one.checkVisibility())).toBe(false);
    const said = all(element, '.drives').map((one) => [text(one), one.getBoundingClientRect().height > 10]);
    expect(said).toContainEqual(['drives Customers stay · driven by The team knows its craft', true]);
    const tops = [0, 1, 3].map((place) => node(element, place).getBoundingClientRect().top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    for (const one of all(element, '.node, h2, h3, p'))
      if (one.checkVisibility())
        expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(
          element.getBoundingClientRect().right + 1,
        );
  });

  it('from ten days on says of which day its scores are, in grey', async () => {
    vi.setSystemTime(new Date(2026, 11, 20, 12));
    const element = await map();
    expect(all(element, '.ring:not(.noData)')).toHaveLength(0);
    expect(text(inside(element).querySelector('#r1'))).toContain('At risk on Nov 22');
  });

  it('takes hostile titles as text, and a map that leads nowhere as what it can', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const element = await map({
      ...customers,
      map: {
        perspectives: [{ title: hostile, question: hostile }],
        objectives: [
          { title: hostile, perspective: 0 },
          { title: 'x'.repeat(400), perspective: 0, kpis: [99] },
        ],
        links: [
          [0, 1],
          [1, 0],
        ],
        lanes: [[1, 1, 0]],
      },
    });
    expect(all(element, 'img')).toHaveLength(0);
    expect(text(node(element, 0).querySelector('.name'))).toBe(hostile);
    expect(nodes(element)).toHaveLength(2);
    const torn = await map({ ...customers, map: { ...customers.map, links: [[0, 9]] } });
    expect(text(inside(torn))).toContain('map is missing or not as expected');
    expect(text(inside(await map({ pacemark: 1, asOf: '2026-11-22' })))).toBe(
      'This snapshot holds no strategy map.',
    );
  });
});

describe('a KPI', () => {
  const card = (attributes = '', snapshot?: unknown) =>
    put<Kpi>(`<okr-kpi ${attributes}></okr-kpi>`, snapshot, 360);

  it('shows value, aims, status and the day it was read, with its trend', async () => {
    const element = await card('kpi="2"');
    expect(text(inside(element).querySelector('h2'))).toBe('NPS');
    expect(text(inside(element).querySelector('[part=value]'))).toBe('48 goal 55 red flag 40');
    expect(text(inside(element).querySelector('.status'))).toBe('At risk');
    expect(text(inside(element))).toContain('read Nov 16, 2026');
    const trend = inside(element).querySelector('.trend');
    expect(trend?.getAttribute('aria-label')).toBe('From 44 (Oct 5, 2026) to 48 (Nov 16, 2026)');
    const y = (name: string) => Number(trend?.querySelector(`line.${name}`)?.getAttribute('y1'));
    expect(y('goal')).toBe(0);
    expect(y('flag')).toBe(72);
    expect(Number(trend?.querySelector('circle')?.getAttribute('cy'))).toBeCloseTo((7 / 15) * 72, 1);
    expect(all(element, 'tbody tr').map(text)).toEqual(['Oct 5, 2026 44', 'Nov 16, 2026 48']);
    expect(all(element, '.ring .tick')).toHaveLength(2);
  });

  it('is the first one unless another is named, and says so where there is none', async () => {
    expect(text(inside(await card()).querySelector('h2'))).toBe('retention');
    expect(text(inside(await card('kpi="9"')))).toBe('This snapshot has no KPI 9.');
    expect(text(inside(await card('', { pacemark: 1, asOf: '2026-11-22' })))).toBe(
      'This snapshot holds no KPI.',
    );
  });

  it('draws and lists its current reading after those of its history', async () => {
    const history = [
      [20731, 44],
      [20773, 48],
    ];
    const one = { title: 'NPS', goal: 55, redFlag: 40, current: 60, date: '2026-11-20', history };
    const element = await card('', { pacemark: 1, asOf: '2026-11-22', kpis: [one] });
    const trend = inside(element).querySelector('.trend');
    expect(trend?.getAttribute('aria-label')).toBe('From 44 (Oct 5, 2026) to 60 (Nov 20, 2026)');
    expect(trend?.querySelector('circle')?.getAttribute('cy')).toBe('0');
    expect(all(element, 'tbody tr').map(text)).toEqual([
      'Oct 5, 2026 44',
      'Nov 16, 2026 48',
      'Nov 20, 2026 60',
    ]);
  });

  it('draws all its lines in the colour of text where colours are forced', async () => {
    const session = cdp() as unknown as { send(method: string, options: object): Promise<void> };
    const force = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    try {
      const element = await card('kpi="2"');
      const [goal, flag] = ['goal', 'flag'].map((name) => {
        const line = inside(element).querySelector(`line.${name}`);
        return line && getComputedStyle(line).stroke;
      });
      expect(goal).toBeTruthy();
      expect(flag).toBe(goal);
    } finally {
      await force('none');
    }
  });

  it('tells that a KPI before it could not be read, and so what its place may be of', async () => {
    const kpis = [{ title: 'A', goal: '5' }, { title: 'B' }, { title: 'C' }];
    expect(text(inside(await card('kpi="2"', { pacemark: 1, asOf: '2026-11-22', kpis })))).toMatch(
      /kpis\[0\]\.goal .* may be left out/,
    );
  });

  it('has what its page puts at the end below all of it', async () => {
    const element = await card();
    const footer = document.createElement('p');
    footer.slot = 'footer';
    footer.textContent =
      'The figures come from the finance warehouse and are read on the last day of each month.';
    element.append(footer);
    const { width } = inside(element).querySelector('section')?.getBoundingClientRect() ?? { width: 0 };
    expect(footer.getBoundingClientRect().width).toBeGreaterThan(width * 0.8);
  });

  it('is grey and overdue when nobody has read it for one and a half periods', async () => {
    vi.setSystemTime(new Date(2026, 10, 30, 12));
    const old = { ...kpi('NPS', 48, 55, 40), date: '2026-09-01' };
    const element = await card('', { pacemark: 1, asOf: '2026-11-29', kpis: [old] });
    expect(text(inside(element))).toContain('overdue, last read Sep 1, 2026');
    expect(inside(element).querySelector('.status')?.className).toContain('noData');
  });
});
