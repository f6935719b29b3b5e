import { nameOf, wordsAlone } from './plain-text';

/** Where a cell stands in its table: by the words of its row and of its column. */
export interface TableCell {
  row: string;
  column: string;
}

const cells = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const rows = 'tr, [role="row"]';
const tables = 'table, [role="table"], [role="grid"]';

const cellsOf = (row: Element): Element[] =>
  [...row.querySelectorAll(cells)].filter((one) => one.parentElement?.closest(rows) === row);

const span = (cell: Element): number => Math.max(1, Number(cell.getAttribute('colspan')) || 1);

/** The place of a cell across, counted in columns. */
function placeAcross(row: readonly Element[], cell: Element): number {
  let place = 0;
  for (const one of row) {
    if (one === cell) return place;
    place += span(one);
  }
  return place;
}

/** The cell that covers a column. */
function cellAcross(row: readonly Element[], column: number): Element | undefined {
  let place = 0;
  return row.find((one) => {
    place += span(one);
    return column < place;
  });
}

/** Undefined for what is in no table, or in one whose rows have no words. */
export function cellOf(element: Element): TableCell | undefined {
  const cell = element.closest(cells);
  const row = cell?.parentElement?.closest(rows);
  const table = row?.closest(tables);
  if (!cell || !row || !table) return undefined;
  const own = cellsOf(row);
  const head = own.find(
    (one) => one !== cell && (one.localName === 'th' || one.getAttribute('role') === 'rowheader'),
  );
  const first = head ?? own.find((one) => one !== cell && wordsAlone(one.textContent ?? '').length > 1);
  const words = nameOf(first?.textContent ?? '');
  if (!words || first === undefined) return undefined;
  const top = [...table.querySelectorAll(rows)].find((one) => one.closest(tables) === table);
  if (!top) return undefined;
  const column = top === row ? '' : columnWords(cellsOf(top), placeAcross(own, cell));
  // Without a word over it, a column is only known where there is no other.
  return column || own.length === 2 ? { row: words, column } : undefined;
}

function columnWords(top: readonly Element[], column: number): string {
  const over = cellAcross(top, column);
  // A first row with numbers of its own is no heading.
  const text = over?.textContent ?? '';
  const isHeading = over?.localName === 'th' || over?.getAttribute('role') === 'columnheader';
  return isHeading || !/\p{Nd}/u.test(text) ? nameOf(text) : '';
}
