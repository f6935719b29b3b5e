import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { all, inside, scorecard, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const luminance = (colour: string): number => {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
    .slice(0, 3)
    .map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}
interface AccessibleNode {
  role?: { value: string };
  name?: { value: string };
}
interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/** What assistive technology is told of the page that the test runs in: a frame of the runner's. */
async function accessibleNodes(): Promise<AccessibleNode[]> {
  const session = cdp() as unknown as Session;
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: AccessibleNode[];
  };
  return nodes;
}

describe('who cannot see a scorecard', () => {
  it.each([1100, 400])('finds tables with headers at %i pixels', async (width) => {
    await scorecard(undefined, width);
    const nodes = await accessibleNodes();
    const names = (role: string) =>
      nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value);
    expect(names('rowheader')).toContain('Raise NPS from 42 to 55');
    expect(names('columnheader')).toEqual(
      expect.arrayContaining(['Key result', 'Value', 'Progress', 'Status']),
    );
    expect(names('heading')).toContain('Make renewal a conversation, not a surprise');
  });

  it('hears in one sentence what a ring shows', async () => {
    const element = await scorecard();
    const ring = inside(element).querySelector('article .ring');
    expect(ring?.getAttribute('role')).toBe('img');
    expect(ring?.getAttribute('aria-label')).toBe('0.6, On track: 0.63, an even pace would be at 0.57');
  });

  it('hears the titles in their language and the rest in English', async () => {
    const element = await scorecard({
      pacemark: 1,
      asOf: '2026-11-22',
      lang: 'de',
      title: 'Kunden',
      objectives: [],
    });
    expect(inside(element).querySelector('h2 bdi')?.getAttribute('lang')).toBe('de');
    expect(inside(element).querySelector('section')?.getAttribute('lang')).toBe('en');
  });
});

describe('a status', () => {
  it('has a word and a shape of its own, never colour alone', async () => {
    const element = await scorecard();
    const shapes = new Map(
      all(element, '.status').map((one) => [text(one), one.querySelector('path')?.getAttribute('d')]),
    );
    expect([...shapes.keys()].sort()).toEqual(['At risk', 'Done', 'No data', 'Off track', 'On track']);
    expect(new Set(shapes.values()).size).toBe(5);
  });

  it.each(['light', 'dark'])('is read with 4.5 : 1 in %s', async (theme) => {
    const element = await scorecard();
    element.setAttribute('theme', theme);
    const surface = getComputedStyle(all(element, 'section')[0] as Element).backgroundColor;
    for (const one of all(element, '.status, h2, h3, p, th[scope=row], .value')) {
      if (one.closest('footer')) continue;
      expect(contrast(getComputedStyle(one).color, surface), text(one)).toBeGreaterThanOrEqual(4.5);
    }
    const footer = getComputedStyle(all(element, 'footer')[0] as Element);
    expect(contrast(footer.color, footer.backgroundColor)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('numbers and marks', () => {
  it('stay in their range, whatever the progress', async () => {
    const keyResults = [-50, 0, 8, 5000].map((current) => ({
      title: `${current}`,
      start: 0,
      target: 10,
      current,
    }));
    const element = await scorecard({
      pacemark: 1,
      asOf: '2026-11-22',
      cycle: { start: '2026-10-01', end: '2026-12-31' },
      objectives: [{ title: 'O', keyResults }],
    });
    const widths = all(element, '.bar rect:nth-child(2)').map((one) => one.getAttribute('width'));
    expect(widths).toEqual(['0%', '0%', '80%', '100%']);
  });

  it('say the same in bar, ring and text', async () => {
    const element = await scorecard();
    const row = inside(element).querySelector('tbody tr');
    expect(text(row?.querySelector('.value'))).toBe('48 of 55');
    expect(row?.querySelector('.bar')?.getAttribute('aria-label')).toBe(
      '0.46, an even pace would be at 0.57',
    );
    expect(
      Number.parseFloat(row?.querySelector('.bar rect:nth-child(2)')?.getAttribute('width') ?? ''),
    ).toBeCloseTo((6 / 13) * 100);
    expect(all(element, 'article .ring text').map(text)).toEqual(['0.6', '0.9', '0.1']);
  });

  it('show a dash, never 0, where nobody has checked in', async () => {
    const element = await scorecard();
    const row = all(element, 'article tbody tr').at(-1);
    expect(text(row?.querySelector('.value'))).toBe('– of 20');
  });
});

describe('a keyboard', () => {
  it('reaches the data, sees where it is, and opens it', async () => {
    const element = await scorecard();
    await userEvent.tab();
    const summary = inside(element).querySelector('summary') as HTMLElement;
    expect(inside(element).activeElement).toBe(summary);
    expect(getComputedStyle(summary).outlineStyle).toBe('solid');
    await userEvent.keyboard('{Enter}');
    expect(all(element, 'details[open] tbody tr')).toHaveLength(8);
  });
});

describe('a width', () => {
  const shown = (element: Element, selector: string) =>
    all(element, selector).some((one) => one.checkVisibility());

  it.each([
    [160, { article: false, h2: true, '.text': false, '.trend': false }],
    [320, { article: true, h2: true, '.text': false, '.trend': false }],
    [640, { article: true, h2: true, '.text': true, '.trend': false }],
    [1000, { article: true, h2: true, '.text': true, '.trend': true }],
  ])('of %i pixels shows what fits and never overflows', async (width, parts) => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
    const history = [
      [20_000, 1],
      [20_007, 2],
    ];
    const keyResults = [
      { title: long, start: 0, target: 1e9, current: 5e8, note: 'n', history, unit: 'Kilometres an hour' },
    ];
    const element = await scorecard(
      { pacemark: 1, asOf: '2026-11-22', title: long, objectives: [{ title: long, keyResults }] },
      width,
    );
    for (const [selector, isShown] of Object.entries(parts))
      expect(shown(element, selector), selector).toBe(isShown);
    for (const one of all(element, 'h2, h3, th, td, p')) {
      if (one.checkVisibility())
        expect(one.getBoundingClientRect().right, text(one)).toBeLessThanOrEqual(
          element.getBoundingClientRect().right,
        );
    }
  });
});
