import type { Snapshot } from '../snapshot';
import { sayPublish } from './messages';
import { type StrategyTable, strategyTableOf } from './strategy-table';
import { tableOf } from './table';

/** The table as plain text, a line a key result: what a place takes that knows no tables. */
export function plainTable(snapshot: Snapshot, today: string, locale: string): string {
  const strategy = strategyTableOf(snapshot, today, locale);
  if (strategy) return plainStrategy(strategy);
  const table = tableOf(snapshot, today, locale);
  const head = [table.title, table.dates, table.status?.text].map((line) => oneLine(line ?? ''));
  const body = table.objectives.flatMap(({ title, score, status, rows }) => [
    '',
    `${oneLine(title)} · ${sayPublish(table.locale, 'scoreIs', { score })} · ${status.text}`,
    ...rows.map((row) =>
      [`- ${oneLine(row.title)}: ${row.value}`, row.score, row.status.text, row.checkIn].join(' · '),
    ),
  ]);
  return [...head.filter(Boolean), ...body, '', table.footer].join('\n');
}

/** A line a row: what it is called, then each cell that says anything under its head. */
function plainStrategy({ locale, title, heads, rows, footer }: StrategyTable): string {
  const lines = rows.map((cells) => {
    const [name = '', ...rest] = cells.map((cell) => oneLine(typeof cell === 'string' ? cell : cell.text));
    const told = rest.flatMap((cell, at) => {
      const head = heads[at + 1];
      return cell === '' || !head ? [] : `${sayPublish(locale, head)} ${cell}`;
    });
    return `- ${name}: ${told.join(' · ')}`;
  });
  return [...(title ? [oneLine(title)] : []), ...lines, '', footer].join('\n');
}

/** A title with a line break in it must not look like a line of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
