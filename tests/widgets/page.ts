import '../../widgets/bundle';
import type { CheckIns, ProgressRing, Scorecard, Trend } from '../../widgets';
import { customerSuccess } from './customer-success';

/** Puts markup into the page and gives its first element, once it is drawn. */
export async function put<Element extends Scorecard | ProgressRing | Trend | CheckIns = Scorecard>(
  markup = '<okr-scorecard></okr-scorecard>',
  snapshot?: unknown,
): Promise<Element> {
  const place = document.createElement('div');
  place.innerHTML = markup;
  const element = place.firstElementChild as Element;
  if (snapshot !== undefined) element.snapshot = snapshot;
  document.body.replaceChildren(place);
  await element.updateComplete;
  return element;
}

export const scorecard = (snapshot: unknown = customerSuccess, width = 1100): Promise<Scorecard> =>
  put(`<okr-scorecard></okr-scorecard>`, snapshot).then((element) => {
    if (element.parentElement) element.parentElement.style.width = `${width}px`;
    return element;
  });

/** The element's shadow root: everything it draws. */
export function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('nothing is drawn');
  return element.shadowRoot;
}

/** Text as it reads, without white space of the markup. */
export const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Text as it is seen and copied: what stands apart is apart. */
export const seen = (node: Element | null | undefined): string =>
  ((node as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();

export const all = (element: Element, selector: string): Element[] => [
  ...inside(element).querySelectorAll(selector),
];

/** The next event of a widget. */
export const next = (target: EventTarget, kind: 'okr-ready' | 'okr-problem'): Promise<CustomEvent> =>
  new Promise((done) => target.addEventListener(kind, (event) => done(event as CustomEvent), { once: true }));
