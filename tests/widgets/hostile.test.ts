import { beforeEach, expect, inject, it, vi } from 'vitest';
import { seeded } from '../../core/scoring/seeded';
import type { DrawnElement } from '../../widgets/drawn-element';
import '../../widgets/kit';
import { hostileSnapshot, refusedAddresses, setHostileAttributes } from './hostile-values';
import { all, text } from './page';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which half of the renders is this project's. */
    half: number;
  }
}

/** Half of them from the sources, the others from the script that pages load. */
const renders = 5000;
/** So many stand in the page at once. */
const together = 100;
const tags = ['scorecard', 'progress-ring', 'strategy-map', 'kpi', 'trend', 'check-ins'];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

/** Gives an element a snapshot in one of the ways there are; its address, where one may be asked for. */
function give(element: DrawnElement, seed: number, chance: () => number): string | undefined {
  const way = seed % 10;
  const snapshot = hostileSnapshot(chance, way < 4);
  const json = way < 4 ? JSON.stringify(snapshot) : '';
  const src = `/source/echo?${encodeURIComponent(json)}`;
  if (way >= 4) Object.assign(element, { snapshot });
  else if (way === 0 && src.length < 12_000) {
    element.setAttribute('src', src);
    return src;
  } else if (way === 1) element.setAttribute('src', refusedAddresses[seed % 8] ?? '');
  else if (way === 2) element.setAttribute('snapshot', json);
  else {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    element.append(script);
  }
}

function make(seed: number): { element: DrawnElement; src?: string; answered: Promise<unknown> | undefined } {
  const chance = seeded(seed);
  const element = document.createElement(`okr-${tags[seed % tags.length]}`) as DrawnElement;
  setHostileAttributes(element, chance);
  const src = give(element, seed, chance);
  // A ring of numbers by hand asks for nothing.
  const isByHand = element.localName === 'okr-progress-ring' && element.hasAttribute('value');
  if (!element.hasAttribute('src') || isByHand) return { element, answered: undefined };
  const answered = new Promise((done) => {
    for (const event of ['okr-ready', 'okr-problem']) element.addEventListener(event, done, { once: true });
  });
  return { element, src, answered };
}

/** Numbers that are none, in what is drawn by numbers. */
const broken = (element: Element) =>
  all(element, '[d], [points], [style], rect, circle, line')
    .map((one) => one.outerHTML)
    .filter((html) =>
      /="[^"]*(NaN|Infinity|undefined)/.test(html.replaceAll(/ (class|title|aria-label)="[^"]*"/g, '')),
    );

it(`${renders} hostile snapshots run nothing, ask for nothing, and each is a picture or a sentence in place`, {
  timeout: 120_000,
}, async () => {
  const errors: string[] = [];
  const watching = new AbortController();
  for (const kind of ['error', 'unhandledrejection'])
    addEventListener(kind, (event) => errors.push(`${kind} ${(event as ErrorEvent).message}`), watching);
  performance.setResourceTimingBufferSize(2 * renders);
  const before = performance.getEntriesByType('resource').length;
  const asked: string[] = [];
  let pictures = 0;
  const begin = (inject('half') * renders) / 2;
  for (let first = begin; first < begin + renders / 2; first += together) {
    const made = Array.from({ length: together }, (_, place) => make(first + place));
    document.body.replaceChildren(...made.map(({ element }) => element));
    await Promise.all(made.map(({ answered }) => answered));
    for (const [place, { element, src }] of made.entries()) {
      const which = `${element.localName}, seed ${first + place}`;
      if (src) asked.push(new URL(src, location.href).href);
      await expect(element.updateComplete, which).resolves.toBeUndefined();
      const shown = all(element, '[part=card], [part=note]').filter(
        (one) => text(one) && one.getBoundingClientRect().height > 0,
      );
      expect(shown, which).not.toEqual([]);
      if (all(element, '[part=card]').length) pictures++;
      expect(all(element, 'script, img, image, iframe, link, style, base, a, object, embed'), which).toEqual(
        [],
      );
      expect(broken(element), which).toEqual([]);
    }
  }
  watching.abort();
  expect(pictures).toBeGreaterThan(renders / 4);
  expect(errors).toEqual([]);
  expect('ran' in window).toBe(false);
  const requests = performance
    .getEntriesByType('resource')
    .slice(before)
    .map(({ name }) => name);
  expect(requests.sort()).toEqual(asked.sort());
  expect(await (await fetch('/source/told?beacon')).json()).toEqual([]);
});
