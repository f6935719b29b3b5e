import { cellOf } from '../table-cell';
import { headingOver } from '../words-beside';
import type { PlaceKind } from './place';

/** By the words of its row and of its column, under its heading. */
export const byTable: PlaceKind<'table'> = {
  by: 'table',
  of({ element }) {
    const cell = cellOf(element);
    return cell && { by: 'table', ...cell, heading: headingOver(element) };
  },
  find: ({ row, column, heading = '' }, { numbers }) => {
    const same = numbers.filter(({ element }) => {
      const cell = cellOf(element);
      return cell?.row === row && cell.column === column;
    });
    return underHeading(same, heading);
  },
};

/** Of several those under the heading; one that stands alone needs none. */
export function underHeading(same: readonly { element: Element }[], heading: string): Element[] {
  const under = same.length > 1 ? same.filter(({ element }) => headingOver(element) === heading) : same;
  return (under.length > 0 ? under : same).map(({ element }) => element);
}
