/**
 * A spreadsheet runs a cell that begins with one of these: such a text goes out behind an apostrophe. So does one
 * with white space at its ends, which readers cut off.
 */
const needsGuard = /^'*[=+\-@\s\p{Cc}]|\s$/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/** A text as it stands in a cell: what nobody sees of it is left out, and no spreadsheet runs it. */
function guarded(text: string): string {
  const seen = text.replace(/\r\n?/g, '\n').replace(unseen, '');
  return needsGuard.test(seen) ? `'${seen}` : seen;
}

/** What a cell holds: without the white space around it, or as it was before it was guarded. */
export function unguarded(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && needsGuard.test(rest) ? rest : cell.trim();
}

/** What is read of a text that was written into a cell and not changed there. */
export const asCell = (text = ''): string => unguarded(guarded(text).toWellFormed());

/** A text, which is guarded, or a number, which stays one. */
export type Cell = string | number | undefined;

/** Rows of cells as CSV (RFC 4180, lines end in CRLF). */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /[",;|\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
