/** What stands in a page and is no text of it. */
export const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'option',
  'title',
  'desc',
]);

/** Nothing longer is read for a number. */
const longest = 1000;

/** Whether a person can see an element. */
export function isVisible(element: Element): boolean {
  if (!isDrawn(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) !== false ||
  (isBoxless(element) && getComputedStyle(element).visibility === 'visible');

/** Has no box of its own, what is in it is drawn all the same. What stands in a slot may be drawn by nobody. */
const isBoxless = (element: Element): boolean =>
  element.localName !== 'slot' && getComputedStyle(element).display === 'contents';

/** The element itself, or the nearest around it that has a box. */
export const withBox = (element: Element): Element =>
  element.parentElement && isBoxless(element) ? withBox(element.parentElement) : element;

/**
 * The text of an element as it is seen: without what is hidden in it, and with a space where a line, a box or a raised
 * text begins or ends, so that no two numbers become one.
 */
export function shownText(element: Element): string {
  let text = '';
  let gap: Gap;
  const add = (more: string) => {
    if (gap && !isOneNumber(text, more, gap)) text += ' ';
    if (more) gap = undefined;
    text += more;
  };
  const gather = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (text.length > longest) return;
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const inner = child as Element;
      if (unread.has(inner.localName) || (inner.localName !== 'br' && !isDrawn(inner))) continue;
      const own = gapAt(inner);
      gap = wider(gap, own);
      gather(inner);
      gap = wider(gap, own);
    }
  };
  gather(element);
  return text;
}

/** What parts an element's text from what is beside it. */
type Gap = 'box' | 'line' | undefined;

const wider = (one: Gap, other: Gap): Gap => (one === 'line' ? one : (other ?? one));

/** Decimals may stand in a box of their own. A full stop before a new line or a raised text ends a sentence. */
const isOneNumber = (before: string, after: string, gap: Gap): boolean =>
  /^[.,٫]\d/.test(after) || (gap === 'box' && /\d[.,٫]$/.test(before) && /^\d\d?\s*$/.test(after));

function gapAt(element: Element): Gap {
  if (/^(br|sup|sub)$/.test(element.localName)) return 'line';
  const isBox =
    element.localName === 'tspan'
      ? element.hasAttribute('x')
      : !/^(inline|contents|none)/.test(getComputedStyle(element).display);
  return isBox ? 'box' : undefined;
}
