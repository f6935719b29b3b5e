import { follow, wayTo } from '../roots';
import { wordsBeside } from '../words-beside';
import type { PlaceKind } from './place';

/** No longer one is kept. */
const longestSelector = 1000;

/** By the way through the page: what leads to it while nothing moves. */
export const byPath: PlaceKind<'path'> = {
  by: 'path',
  of({ element, text }, { roots }) {
    const root = roots.find(({ node }) => node === element.getRootNode());
    if (!root) return undefined;
    const selectors = [...root.way, wayTo(element, root.node)];
    if (selectors.some((one) => one.length > longestSelector)) return undefined;
    return { by: 'path', selectors, label: wordsBeside(element, text) };
  },
  find({ selectors }, { document }) {
    const found = follow(document, selectors);
    return found ? [found] : [];
  },
};
