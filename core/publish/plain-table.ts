import type { Snapshot } from '../snapshot';
import { sayPublish } from './messages';
import { tableOf } from './table';

/** The table as plain text, a line a key result: what a place takes that knows no tables. */
export function plainTable(snapshot: Snapshot, today: string, locale: string): string {
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

/** A title with a line break in it must not look like a line of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
