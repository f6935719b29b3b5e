import { limited, mostColumns, mostRows, type Row, type Sheet } from '../sheet';
import type { Layout } from './layout';

/** The table of a page, or of what was copied from one: that whose first row is known best. Only text is taken. */
export const htmlLayout: Layout = {
  id: 'html',
  fits: (text) => /^\s*</.test(text) && /<table[\s>]/i.test(text),
  read(text, known, say) {
    let best: { headers: string[]; rows: string[][]; known: number } | undefined;
    for (const [headers = [], ...rows] of tablesOf(text)) {
      const found = known(headers);
      if (!best || found > best.known) best = { headers, rows, known: found };
    }
    if (!best) return { problem: say('webPage') };
    // A page has no lines that anybody sees: rows are counted, the first one is 1.
    const rows = best.rows.map((cells, at): Row => ({ line: at + 2, cells }));
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    return limited({ headers: best.headers, rows: filled, refused: [] } satisfies Sheet, say);
  },
};

/** A tag, a comment, or text. No part of it can be scanned twice over, whatever stands in it. */
const token = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]{0,5000}"|'[^']{0,5000}'|[^<>"'])*)>|[^<]+|</gi;

interface OpenTable {
  rows: string[][];
  /** Cells of rows above that reach down: column → text and how many rows are left. */
  spans: Map<number, { text: string; left: number }>;
}

/** Rows of cells of every table; one inside another is text of the cell that holds it. */
function tablesOf(html: string): string[][][] {
  const tables: string[][][] = [];
  let table: OpenTable | undefined;
  let depth = 0;
  let row: string[] | undefined;
  let cell: { text: string; columns: number; rows: number } | undefined;
  let hidden = '';
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
  for (const [all, slash, name = '', attributes = ''] of html.matchAll(token)) {
    const tag = name.toLowerCase();
    if (hidden) {
      if (slash && tag === hidden) hidden = '';
    } else if (!tag) {
      if (cell && !all.startsWith('<!--')) cell.text += decoded(all).replaceAll('\n', ' ');
    } else if (['script', 'style', 'template'].includes(tag)) hidden = slash ? '' : tag;
    else if (tag === 'table') {
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
    } else if (cell && /^(br|p|div|li|ul|ol|h\d)$/.test(tag)) cell.text += '\n';
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

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
