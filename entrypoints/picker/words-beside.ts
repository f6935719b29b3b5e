import { numbersInText } from '../../core/words';
import { tidy, wordsAlone } from './plain-text';
import { cellOf } from './table-cell';

const longestLabel = 120;
const farthest = 4;
/** Of a drawing with more, who stands beside whom takes too long to tell. */
const mostTexts = 400;

/** The words that stand beside a number and say what it is: in its own text, its row and column, or next to it. */
export function wordsBeside(element: Element, text: string): string {
  const cell = cellOf(element);
  if (cell) return [cell.row, cell.column].filter(Boolean).join(' · ');
  const [first] = numbersInText(text, 'en');
  const own = wordsAlone(first?.before ?? '');
  if (own.length > 1) return own;
  if (element.namespaceURI?.endsWith('/svg')) return besideInDrawing(element);
  for (let at: Element | null = element, level = 0; at?.parentElement && level < farthest; level++) {
    const label = nextTo(at, 'previousSibling') || nextTo(at, 'nextSibling');
    if (label) return label;
    at = at.parentElement;
  }
  return '';
}

function nextTo(element: Element, way: 'previousSibling' | 'nextSibling'): string {
  for (let at = element[way]; at; at = at[way]) {
    const text = tidy(at.textContent ?? '');
    if (text.length > longestLabel) return '';
    const words = wordsAlone(text);
    if (words.length > 1) return words;
  }
  return '';
}

/** In a drawing: what its group is called, or the nearest words on the same line or in the same column. */
function besideInDrawing(element: Element): string {
  const named = element.closest('[aria-label]')?.getAttribute('aria-label');
  const title = element.querySelector(':scope > title')?.textContent;
  const said = wordsAlone(named ?? title ?? '');
  if (said) return said;
  const here = element.getBoundingClientRect();
  const all = element.closest('svg')?.querySelectorAll('text') ?? [];
  if (all.length > mostTexts) return '';
  const texts = [...all].flatMap((one) => {
    const words = wordsAlone(one.textContent ?? '');
    if (one === element || words.length < 2) return [];
    const there = one.getBoundingClientRect();
    const across = Math.abs(middle(here, 'x') - middle(there, 'x'));
    const down = Math.abs(middle(here, 'y') - middle(there, 'y'));
    const isAligned = across < Math.max(here.width, there.width) / 2 + 2 || down < here.height;
    return isAligned ? [{ words, distance: across + down }] : [];
  });
  texts.sort((a, b) => a.distance - b.distance);
  return texts[0]?.words ?? '';
}

const middle = ({ left, right, top, bottom }: DOMRect, axis: 'x' | 'y'): number =>
  axis === 'x' ? (left + right) / 2 : (top + bottom) / 2;

/** The heading that an element stands under. */
export function headingOver(element: Element): string {
  const caption = element.closest('table')?.caption?.textContent;
  if (caption) return wordsAlone(caption);
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
  const above = headings.findLast(
    (one) =>
      one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && !one.contains(element),
  );
  return wordsAlone(above?.textContent ?? '');
}
