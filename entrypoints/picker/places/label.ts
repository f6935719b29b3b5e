import { cellOf } from '../table-cell';
import { headingOver, wordsBeside } from '../words-beside';
import type { PlaceKind } from './place';
import { underHeading } from './table';

/** By the words beside it. */
export const byLabel: PlaceKind<'label'> = {
  by: 'label',
  of({ element, text }) {
    const label = cellOf(element) ? '' : wordsBeside(element, text);
    return label ? { by: 'label', label, heading: headingOver(element) } : undefined;
  },
  find: ({ label, heading = '' }, { numbers }) =>
    underHeading(
      numbers.filter(({ element, text }) => !cellOf(element) && wordsBeside(element, text) === label),
      heading,
    ),
};
