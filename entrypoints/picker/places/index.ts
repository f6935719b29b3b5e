import type { PagePlace } from '../../../core/model/page-binding';
import { tidy } from '../plain-text';
import { rootsOf } from '../roots';
import { type ShownNumber, shownNumbers, textOf } from '../shown-numbers';
import { isVisible } from '../shown-text';
import { wordsBeside } from '../words-beside';
import { byAria } from './aria';
import { byLabel } from './label';
import { byName } from './name';
import { byPath } from './path';
import type { PlaceKind, ReadablePage } from './place';
import { byTable } from './table';

/** Every way to find a number again. */
const kinds = [byName, byTable, byLabel, byAria, byPath] as readonly PlaceKind<PagePlace['by']>[];

/** What one way finds now. */
export interface PlaceRead {
  by: PagePlace['by'];
  /** How many elements answer. */
  count: number;
  /** Of the one that answers: which of the page's it is, what it says, and what stands beside it. */
  element?: number;
  text?: string;
  label?: string;
}

export function readablePage(document: Document, locale: string): ReadablePage {
  const roots = rootsOf(document);
  return { document, roots, numbers: shownNumbers(roots, locale) };
}

/** The ways that find this number and no other now. None where it is found by no way. */
export const placesOf = (number: ShownNumber, page: ReadablePage): PagePlace[] =>
  kinds.flatMap((kind) => {
    const place = kind.of(number, page);
    const found = place && kind.find(place, page);
    return place && found?.length === 1 && found[0] === number.element ? [place] : [];
  });

/** What each way finds now, in their order. */
export function readPlaces(places: readonly PagePlace[], page: ReadablePage): PlaceRead[] {
  const seen: Element[] = [];
  return places.map((place): PlaceRead => {
    const found = (kinds.find(({ by }) => by === place.by)?.find(place, page) ?? []).filter(isVisible);
    const [element] = found;
    const read = { by: place.by, count: found.length };
    if (!element || found.length > 1) return read;
    if (!seen.includes(element)) seen.push(element);
    const text = textOf(element);
    return { ...read, element: seen.indexOf(element), text, label: tidy(wordsBeside(element, text)) };
  });
}

/** The language that an element is in, as its page says. */
export const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang') || element.ownerDocument.documentElement.lang;
