import Papa from 'papaparse';
import type { Say } from './messages';
import { unguarded } from './own/cell';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** More rows or columns than these are refused. */
export const mostRows = 100_000;
export const mostColumns = 200;

export interface Row {
  /** Line of the file on which the row begins, the first one is 1. */
  line: number;
  cells: string[];
}

export interface Sheet {
  headers: string[];
  rows: Row[];
  /** Rows that could not be split into cells, with the reason. */
  refused: { line: number; why: string }[];
}

/** Splits delimited text into a header and rows; empty rows are passed over. Gives a sentence where it cannot. */
export function readSheet(text: string, delimiter: Delimiter, say: Say): Sheet | { problem: string } {
  const { body, before } = withoutSeparatorLine(text);
  const isWiki = delimiter === '|' && wikiHeaders.test(body);
  const parsed = Papa.parse(isWiki ? withPlainHeaders(body) : body, {
    delimiter,
    newline: '\n',
    preview: mostRows + 1000,
  });
  const rowsWith = (wanted: string) =>
    new Set(parsed.errors.filter(({ code }) => code === wanted).map(({ row }) => row));
  const [openQuotes, singleQuotes] = [rowsWith('MissingQuotes'), rowsWith('InvalidQuotes')];
  const sheet: Sheet = { headers: [], rows: [], refused: [] };
  let line = before + 1;
  for (const [at, cells] of parsed.data.entries()) {
    const row = { line, cells: cells.map((cell) => unguarded(cell.toWellFormed())) };
    line += 1 + cells.reduce((sum, cell) => sum + newLinesIn(cell), 0);
    if (row.cells.every((cell) => cell === '') || (delimiter === '|' && isRule(row.cells))) continue;
    // In a wiki a row may head itself: then it has one bar more than the headers.
    const isLonger = sheet.headers.length > 0 && row.cells.length > sheet.headers.length;
    if (isWiki && isLonger && !row.cells[0] && !row.cells[1]) row.cells.shift();
    if (sheet.headers.length === 0) {
      if (row.cells.length > mostColumns) return { problem: say('tooManyColumns', { most: mostColumns }) };
      sheet.headers = row.cells;
    } else if (singleQuotes.has(at)) {
      // Up to the next quote that could close the text, rows below are in it too.
      const why = line - 1 > row.line ? say('singleQuotes', { last: line - 1 }) : say('singleQuote');
      sheet.refused.push({ line: row.line, why });
    } else if (openQuotes.has(at)) sheet.refused.push({ line: row.line, why: say('openQuote') });
    else if (row.cells.slice(widthOf(sheet.headers, delimiter)).some((cell) => cell !== ''))
      sheet.refused.push({
        line: row.line,
        why: say('rowTooLong', { cells: row.cells.length, headers: sheet.headers.length }),
      });
    else sheet.rows.push(row);
    if (sheet.rows.length > mostRows) return { problem: say('tooManyRows', { most: mostRows }) };
  }
  return sheet;
}

/** A sheet that was read in another layout, where it is not larger than any may be. */
export function limited(sheet: Sheet, say: Say): Sheet | { problem: string } {
  if (sheet.headers.length > mostColumns) return { problem: say('tooManyColumns', { most: mostColumns }) };
  return sheet.rows.length > mostRows ? { problem: say('tooManyRows', { most: mostRows }) } : sheet;
}

/** The delimiter whose first row holds the most names that are known, then the most cells. */
export function delimiterOf(text: string, known: (headers: string[]) => number): Delimiter {
  const { body, says } = withoutSeparatorLine(text);
  if (says) return says;
  let best: { delimiter: Delimiter; known: number; cells: number } | undefined;
  for (const delimiter of delimiters) {
    const head = headIn(body, delimiter);
    if (head.length > mostColumns) continue;
    const found = { delimiter, known: known(head), cells: head.length };
    if (!best || found.known > best.known || (found.known === best.known && found.cells > best.cells))
      best = found;
  }
  return best?.delimiter ?? ',';
}

/**
 * Whether a text begins with headers between delimiters: then what looks like Markdown further down stands in a cell.
 * A bar is left out, since a Markdown table may begin so too.
 */
export function hasHeaders(text: string, known: (headers: string[]) => number): boolean {
  const { body, says } = withoutSeparatorLine(text);
  if (says) return true;
  return delimiters.some((delimiter) => delimiter !== '|' && known(headIn(body, delimiter)) >= 2);
}

/** The first row that is not empty. */
function headIn(body: string, delimiter: Delimiter): string[] {
  const { data } = Papa.parse(body.slice(0, 65_536).trimStart(), { delimiter, newline: '\n', preview: 20 });
  const isHead = (row: string[]) =>
    row.some((cell) => cell.trim() !== '') && !(delimiter === '|' && isRule(row));
  return data.find(isHead) ?? [];
}

/** A bar that closes the line of headers heads no column. */
const widthOf = (headers: readonly string[], delimiter: Delimiter): number =>
  headers.length - (delimiter === '|' && headers.at(-1) === '' ? 1 : 0);

/** Wikis (Jira, Confluence) write two bars around a header, and one around any other cell. */
const wikiHeaders = /^\s*\|\|/;

const withPlainHeaders = (body: string): string =>
  body.replace(/^\s*\|\|[^\n]*/, (head) => head.replaceAll('||', '|'));

/** A line that only rules a table off: `|-----+----|`. */
const isRule = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.includes('--')) && cells.every((cell) => /^[-+:\s]*$/.test(cell));

/** Some sheet programs write a first line `sep=;` that names the delimiter. */
function withoutSeparatorLine(text: string): { body: string; before: number; says?: Delimiter } {
  const [line, sign] = /^sep=(.)\n/i.exec(text) ?? [];
  if (!line) return { body: text, before: 0 };
  return { body: text.slice(line.length), before: 1, says: delimiters.find((one) => one === sign) };
}

const newLinesIn = (cell: string): number => cell.split('\n').length - 1;
