import type { Page } from '@playwright/test';
import { contrast } from '../e2e/browser/looks';

/** A colour that something must be seen by, and the one behind it, both as `rgb(…)`. */
interface Seen {
  what: string;
  colour: string;
  ground: string;
}

/** What in the widgets of the gallery would pass every checker and still shut somebody out; empty where nothing does. */
export async function unseenByAxe(page: Page): Promise<string[]> {
  // A key that was pressed last makes every focus visible.
  await page.keyboard.press('Shift');
  const { faults, seen } = await page.evaluate(look);
  const faint = seen.filter(({ colour, ground }) => contrast(colour, ground) < 3);
  return [...faults, ...faint.map(({ what, colour, ground }) => `${what}: ${colour} on ${ground}`)];
}

/** Runs in the page. */
function look(): { faults: string[]; seen: Seen[] } {
  const faults = new Set<string>();
  const seen = new Map<string, Seen>();
  const shapes = new Map<string, string>();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('There is no canvas.');
  const pixel = (colour: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const rgb = (colour: string) => `rgb(${pixel(colour).slice(0, 3)})`;
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; ) {
      const { backgroundColor } = getComputedStyle(at);
      if (pixel(backgroundColor)[3] === 255) return rgb(backgroundColor);
      at =
        at.assignedSlot ??
        at.parentElement ??
        ((at.getRootNode() as ShadowRoot).host as Element | undefined) ??
        null;
    }
    return rgb('Canvas');
  };
  const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

  for (const host of document.querySelectorAll('.states .widget > *')) {
    const root = host.shadowRoot;
    const state = text(host.closest('li')?.querySelector('h3'));
    const say = (fault: string) => faults.add(`${host.localName}, ${state}: ${fault}`);
    if (!root) {
      say('nothing is drawn');
      continue;
    }
    const each = <Kind extends Element>(selector: string, check: (one: Kind) => void) => {
      for (const one of root.querySelectorAll<Kind>(selector)) check(one);
    };
    const mustBeSeen = (one: Element, property: 'fill' | 'stroke' | 'outlineColor') => {
      const colour = getComputedStyle(one)[property];
      if (colour === 'none' || !one.checkVisibility()) return;
      const what = `${host.localName} ${one.closest('[part]')?.getAttribute('part')} ${one.localName}.${one.getAttribute('class') ?? ''} ${property}`;
      const entry = { what, colour: rgb(colour), ground: groundOf(one) };
      seen.set(Object.values(entry).join(), entry);
    };

    each('*', (one) => {
      for (const { data = '' } of one.childNodes as Iterable<Partial<Text>>)
        if (/^\s*(true|false|undefined|null|NaN)\s*$/.test(data))
          say(`${one.localName} shows ${data.trim()}`);
    });
    each('.status:not(.counts > *)', (one) => {
      const [word = ''] = text(one).split(' on ');
      const shape = one.querySelector('path')?.getAttribute('d') ?? '';
      if (!word || !shape) say('a status is without a word or a shape');
      if ((shapes.get(shape) ?? word) !== word) say(`${word} has the shape of ${shapes.get(shape)}`);
      shapes.set(shape, word);
    });
    each('.counts > *', (one) => {
      if (!/\d/.test(text(one)) || !one.querySelector('path')) say('a count is a colour alone');
    });
    each('.ring', (one) => {
      const [said] = (one.getAttribute('aria-label') ?? '').split(',');
      if (said !== text(one.querySelector('text'))) say(`a ring shows ${text(one)} and says ${said}`);
    });
    each('.bar', (one) => {
      const width = Number.parseFloat(one.querySelector('rect:not(.track)')?.getAttribute('width') ?? '');
      const said = Number.parseFloat(one.getAttribute('aria-label') ?? '') || 0;
      if (!(Math.abs(width - Math.min(1, Math.max(0, said)) * 100) <= 0.5))
        say(`a bar is ${width} % wide and says ${said}`);
    });
    each<HTMLTableElement>('table', (one) => {
      const heads = one.querySelectorAll('thead th[scope=col]').length;
      for (const row of one.querySelectorAll<HTMLTableRowElement>('tbody tr'))
        if (row.cells.length !== heads || row.cells[0]?.scope !== 'row')
          say('a table is without its headers');
    });
    each('[data-objective]', (one) => {
      if (one.localName !== 'button') say('an objective can only be clicked');
    });
    each('[part=card], .note', (one) => {
      if (one.getAttribute('lang') !== 'en') say('words are in no language');
    });
    each('bdi, text, h2, h3, summary', (one) => {
      const isArabic = /[\u0600-\u06ff]/.test(text(one));
      if (isArabic && !one.querySelector('bdi') && one.closest('[lang]')?.getAttribute('lang') !== 'ar')
        say(`"${text(one)}" is read as another language`);
    });
    const marks = '.ring path, .bar rect, .status path, .chart path, .links path, polyline, circle, line';
    each(marks, (one) => {
      if (one.matches('.track, .start, .holes')) return;
      const { width, height } = one.getBoundingClientRect();
      if (width + height === 0) return;
      // The stroke of a bar's tick only parts it from the bar.
      const isLine = one.localName !== 'rect' && getComputedStyle(one).stroke !== 'none';
      mustBeSeen(one, isLine ? 'stroke' : 'fill');
    });
    each<HTMLElement>('summary, button, [tabindex]', (one) => {
      one.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      if (one.checkVisibility() && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2))
        say(`${text(one)} does not show that it is focused`);
      mustBeSeen(one, 'outlineColor');
    });
  }
  if (shapes.size < 5) faults.add(`only ${shapes.size} statuses were drawn`);
  return { faults: [...faults], seen: [...seen.values()] };
}
