import { follow, wayTo } from '../roots';
import { wordsBeside } from '../words-beside';
import type { PlaceKind } from './place';

/** By the way through the page: what leads to it while nothing moves. */
export const byPath: PlaceKind<'path'> = {
  by: 'path',
  of({ element, text }, { roots }) {
    const root = roots.find(({ node }) => node === element.getRootNode());
    if (!root) return undefined;
    const selectors = [...root.way, wayTo(element, root.node)];
    return { by: 'path', selectors, label: wordsBeside(element, text) };
  },
  find({ selectors }, { document }) {
    const found = follow(document, selectors);
    return found ? [found] : [];
  },
};
