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
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) !== false;

/**
 * The text of an element as it is seen: without what is hidden in it, and with a space where a line, a box or a raised
 * text begins or ends, so that no two numbers become one.
 */
export function shownText(element: Element): string {
  let text = '';
  let isApart = false;
  const add = (more: string) => {
    if (isApart && !isOneNumber(text, more)) text += ' ';
    if (more) isApart = false;
    text += more;
  };
  const gather = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (text.length > longest) return;
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const inner = child as Element;
      if (unread.has(inner.localName) || (inner.localName !== 'br' && !isDrawn(inner))) continue;
      const stands = standsApart(inner);
      isApart ||= stands;
      gather(inner);
      isApart ||= stands;
    }
  };
  gather(element);
  return text;
}

/** Decimals may stand in a box of their own. */
const isOneNumber = (before: string, after: string): boolean =>
  /\d[.,٫]$/.test(before) || /^[.,٫]\d/.test(after);

function standsApart(element: Element): boolean {
  if (/^(br|sup|sub)$/.test(element.localName)) return true;
  if (element.localName === 'tspan') return element.hasAttribute('x');
  return !/^(inline|contents|none)/.test(getComputedStyle(element).display);
}
