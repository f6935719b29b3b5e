import { numbersInText } from '../../core/words';
import { tidy } from './plain-text';
import type { Root } from './roots';
import { isVisible, shownText, unread, withBox } from './shown-text';

/** An element with a number that a person can see, or that it says to assistive technology. */
export interface ShownNumber {
  element: Element;
  text: string;
}

const mostNumbers = 4000;
const longest = 300;

/** What is read of an element: its text, or its label where that alone holds a number. */
export function textOf(element: Element): string {
  const text = tidy(shownText(element));
  if (/\p{Nd}|[½⅓⅔¼¾⅛]/u.test(text)) return text;
  return tidy(element.getAttribute('aria-label') ?? '');
}

/** The elements of these trees that hold numbers, the innermost that hold them with their unit. */
export function shownNumbers(roots: readonly Root[], locale: string): ShownNumber[] {
  const found = new Map<Element, ShownNumber>();
  const add = (element: Element) => {
    const text = textOf(element);
    if (found.has(element) || text.length > longest || numbersInText(text, locale).length === 0) return;
    if (isVisible(element)) found.set(element, { element, text });
  };
  for (const { node } of roots) {
    const { ownerDocument, body } = node as Document;
    const walker = (ownerDocument ?? (node as Document)).createTreeWalker(body ?? node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && found.size < mostNumbers) {
      const { currentNode } = walker;
      const { parentElement } = currentNode;
      if (!parentElement || !/\p{Nd}|[½⅓⅔¼¾⅛]/u.test(currentNode.nodeValue ?? '')) continue;
      if (!unread.has(parentElement.localName)) add(withBox(whole(parentElement)));
    }
    for (const element of node.querySelectorAll('[aria-label]'))
      if (
        /\p{Nd}/u.test(element.getAttribute('aria-label') ?? '') &&
        !/\p{Nd}/u.test(element.textContent ?? '')
      )
        add(element);
  }
  return [...found.values()];
}

const partOfNumber = /^(?:[%٪‰]|\p{Sc}|k|K|M|B|[Mm]io\.?|Mrd\.?|mn|bn|h|min|[.,]\d+)+$/u;

/** The element that a number is whole in: its unit, or its decimals, may stand in one of their own. */
function whole(element: Element): Element {
  const parent = element.parentElement;
  const text = tidy(shownText(element));
  const outer = tidy(parent ? shownText(parent) : '');
  if (!parent || outer === text || outer.length > text.length + 12) return element;
  const rest = outer.replace(text, '').replace(/\s/g, '');
  return outer.includes(text) && partOfNumber.test(rest) ? parent : element;
}
