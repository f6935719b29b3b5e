import { areYears, readCycleHeading } from '../cycle-name';
import type { Say } from '../messages';
import { limited, type Row, type Sheet } from '../sheet';
import type { Known } from './layout';
import { itemOf } from './markdown-blocks';
import { headingOf, plainMarkdown } from './markdown-text';

interface Table {
  headers: string[];
  /** The heading above it, where it names a cycle. */
  cycle: string;
  rows: Row[];
}

/** The line under a table's headers. */
export const separator = /^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)+\|? *$/m;

/** Whether there is a table that names two columns or more that are known. */
export const hasTable = (text: string, known: Known): boolean =>
  tablesOf(text).tables.some(({ headers }) => known(headers) >= 2);

/** The tables with the headers that are known best; rows of other tables are told, and items of lists. */
export function tableSheet(text: string, known: Known, say: Say): Sheet | { problem: string } {
  const { tables, items } = tablesOf(text);
  const byHeaders = new Map(tables.map((table) => [table.headers.join('\n'), table]));
  let best: { headers: string[]; known: number } = { headers: [], known: -1 };
  for (const { headers } of byHeaders.values()) {
    const found = known(headers);
    if (found > best.known) best = { headers, known: found };
  }
  const isTaken = ({ headers }: Table) => headers.join('\n') === best.headers.join('\n');
  const taken = tables.filter(isTaken);
  const width = best.headers.length;
  const refused: Sheet['refused'] = tables
    .filter((one) => !isTaken(one))
    .flatMap(({ rows }) => rows.map(({ line }) => ({ line, why: say('otherTable') })));
  refused.push(...items.map((line) => ({ line, why: say('besideTable') })));
  const rows = taken.flatMap((one) =>
    one.rows.flatMap(({ line, cells }): Row[] => {
      if (cells.slice(width).some((cell) => cell !== '')) {
        refused.push({ line, why: say('rowTooLong', { cells: cells.length, headers: width }) });
        return [];
      }
      return [
        {
          line,
          cells: [...cells.slice(0, width), ...Array(Math.max(0, width - cells.length)).fill(''), one.cycle],
        },
      ];
    }),
  );
  const names = taken.some(({ cycle }) => cycle !== '') ? [...best.headers, 'Quarter'] : best.headers;
  return limited({ headers: names, rows, refused }, say);
}

/** Tables in their order: a line of headers, one of dashes, rows until a line without a bar; and lines of items. */
function tablesOf(text: string): { tables: Table[]; items: number[] } {
  const lines = text.split('\n');
  const tables: Table[] = [];
  const items: number[] = [];
  const withYears = areYears(lines.flatMap((line) => headingOf(line) ?? []));
  let cycle = '';
  let open: Table | undefined;
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line);
    if (heading !== undefined) cycle = readCycleHeading(heading, withYears) ? heading : cycle;
    if (separator.test(line)) {
      open = { headers: cellsOf(lines[at - 1] ?? ''), cycle, rows: [] };
      tables.push(open);
    } else if (!line.includes('|')) {
      open = undefined;
      if (itemOf(line.slice(0, 2000))) items.push(at + 1);
    } else if (open && !separator.test(lines[at + 1] ?? '')) {
      const cells = cellsOf(line);
      if (cells.some((cell) => cell !== '')) open.rows.push({ line: at + 1, cells });
    }
  }
  return { tables, items };
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(plainMarkdown);
