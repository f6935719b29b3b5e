import { ownName } from '../roots';
import { wordsBeside } from '../words-beside';
import type { PlaceKind } from './place';

const farthest = 3;

/** By a name that its author gave to it, or to what holds it and no other element of its kind. */
export const byName: PlaceKind<'name'> = {
  by: 'name',
  of({ element, text }) {
    const label = wordsBeside(element, text);
    let at: Element | null = element;
    for (let level = 0; at && level <= farthest; level++, at = at.parentElement) {
      const name = ownName(at);
      if (name)
        return { by: 'name', selector: at === element ? name : `${name} ${element.localName}`, label };
    }
  },
  find: ({ selector }, { roots }) => roots.flatMap(({ node }) => [...node.querySelectorAll(selector)]),
};
