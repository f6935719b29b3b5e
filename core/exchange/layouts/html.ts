import { limited, mostColumns, mostRows, type Row, type Sheet } from '../sheet';
import { decoded } from './html-entities';
import type { Layout } from './layout';

/**
 * The tables of a page, or of what was copied from one, whose first row is known best; rows of others are told. Only
 * text is taken.
 */
export const htmlLayout: Layout = {
  id: 'html',
  fits: (text) => /^\s*</.test(text) && /<table[\s>]/i.test(text),
  read(text, known, say) {
    const tables = tablesOf(text);
    const [first] = tables;
    if (!first) return { problem: say('webPage') };
    const names = ({ headers }: Table) => headers.join('\n');
    const best = tables.reduce(
      (one, other) => (known(other.headers) > known(one.headers) ? other : one),
      first,
    );
    const isTaken = (table: Table) => names(table) === names(best);
    const refused = tables
      .filter((table) => !isTaken(table))
      .flatMap(({ rows }) => rows.map(({ line }) => ({ line, why: say('otherTable') })));
    const rows = tables.filter(isTaken).flatMap((table) => table.rows);
    return limited({ headers: best.headers, rows, refused } satisfies Sheet, say);
  },
};

interface Table {
  headers: string[];
  rows: Row[];
}

/**
 * A page has no lines that anybody sees: rows are counted through all its tables, the first one is 1. What holds one
 * row alone only lays the page out.
 */
function tablesOf(html: string): Table[] {
  const tables = cellsOf(html);
  const longer = tables.filter(({ length }) => length > 1);
  let line = 0;
  return (longer.length > 0 ? longer : tables).map((all): Table => {
    const [headers, ...rows] = all.map((cells) => {
      line += 1;
      return { line, cells };
    });
    const isFilled = ({ cells }: Row) => cells.some((cell) => cell !== '');
    return { headers: headers?.cells ?? [], rows: rows.filter(isFilled) };
  });
}

/**
 * What nobody sees, a tag, or text. No part of it can be scanned twice over, whatever stands in it: a comment or a
 * script without an end goes on to the end of the page. In a script nothing but its own end has a meaning.
 */
const token =
  /(<!--(?:[\s\S]*?-->|[\s\S]*$)|<(script|style|template)(?=[\s/>])[\s\S]*?(?:<\/\2\b[^<>]{0,99}>|$))|<(\/?)([a-z][a-z0-9]*)((?:"[^"]{0,5000}"|'[^']{0,5000}'|[^<>"'])*)>|[^<]+|</gi;

interface OpenTable {
  rows: string[][];
  /** Cells of rows above that reach down: column → text and how many rows are left. */
  spans: Map<number, { text: string; left: number }>;
}

/** Rows of cells of every table; one inside another is text of the cell that holds it. */
function cellsOf(html: string): string[][][] {
  const tables: string[][][] = [];
  let table: OpenTable | undefined;
  let depth = 0;
  let row: string[] | undefined;
  let cell: { text: string; columns: number; rows: number } | undefined;
  const endCell = () => {
    if (!table || !row || !cell) return;
    const text = cell.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
      .toWellFormed();
    for (let left = cell.columns; left > 0 && row.length < mostColumns; left--) {
      if (cell.rows > 1) table.spans.set(row.length, { text, left: cell.rows - 1 });
      row.push(text);
      passSpans(table, row);
    }
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (table && row && row.length > 0 && table.rows.length <= mostRows) table.rows.push(row);
    row = undefined;
  };
  for (const [all, unseen, , slash, name = '', attributes = ''] of html.matchAll(token)) {
    const tag = name.toLowerCase();
    if (unseen) continue;
    if (!tag) {
      if (cell) cell.text += decoded(all).replaceAll('\n', ' ');
    } else if (tag === 'table') {
      depth = Math.max(0, depth + (slash ? -1 : 1));
      if (depth === 1 && !slash) table = { rows: [], spans: new Map() };
      if (depth > 0 || !table) continue;
      endRow();
      tables.push(table.rows);
      table = undefined;
    } else if (depth > 1 || !table) {
      if (cell) cell.text += ' ';
    } else if (tag === 'tr') {
      endRow();
      if (slash) continue;
      row = [];
      passSpans(table, row);
    } else if (tag === 'td' || tag === 'th') {
      endCell();
      if (slash) continue;
      row ??= [];
      cell = { text: '', columns: spanOf('colspan', attributes), rows: spanOf('rowspan', attributes) };
      // 5² is not 52, and a note's number is none of the value's digits.
    } else if (cell && /^su[bp]$/.test(tag)) cell.text += ' ';
    else if (cell && /^(br|p|div|li|ul|ol|h\d)$/.test(tag)) cell.text += '\n';
  }
  if (table) {
    endRow();
    tables.push(table.rows);
  }
  return tables.filter((rows) => rows.length > 0);
}

/** Cells that reach down from above stand in this row too. */
function passSpans({ spans }: OpenTable, row: string[]): void {
  for (let span = spans.get(row.length); span && span.left > 0; span = spans.get(row.length)) {
    span.left -= 1;
    row.push(span.text);
  }
}

const spanOf = (name: string, attributes: string): number => {
  const [, digits = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes) ?? [];
  return Math.max(1, Number(digits));
};
