import { wordsAlone } from '../plain-text';
import type { PlaceKind } from './place';

const sayingOf = (element: Element): Element | null => element.closest('[aria-label]');
const said = (element: Element | null): string => wordsAlone(element?.getAttribute('aria-label') ?? '');

/** By what it says to assistive technology, where that says more than its numbers. */
export const byAria: PlaceKind<'aria'> = {
  by: 'aria',
  of({ element }) {
    const says = said(sayingOf(element));
    return says ? { by: 'aria', says } : undefined;
  },
  find: ({ says }, { numbers }) =>
    numbers.filter(({ element }) => said(sayingOf(element)) === says).map(({ element }) => element),
};
