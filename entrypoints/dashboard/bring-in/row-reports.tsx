import type { ImportPreview } from '../../../core/exchange';
import { sayBringIn } from '../../shared/words/bring-in';

/** As many rows as are listed; a file of nothing but faults would else never end. */
const mostRows = 200;

interface RowReportsProps {
  preview: ImportPreview;
  kind: 'refused' | 'remarks';
  locale: string;
}

/** Every row that is not taken, or taken differently, says its line and why. */
export function RowReports({ preview, kind, locale }: RowReportsProps) {
  const rows = preview[kind];
  if (rows.length === 0) return null;
  return (
    <section class="row-reports">
      <h2>{sayBringIn(locale, kind, { count: rows.length })}</h2>
      <ul>
        {rows.slice(0, mostRows).map(({ file, line, why }) => (
          <li key={`${file}:${line}:${why}`}>
            <span class="quiet">
              {sayBringIn(locale, 'line', { file: preview.files[file]?.name ?? '', line: String(line) })}
            </span>{' '}
            <bdi>{why}</bdi>
          </li>
        ))}
        {rows.length > mostRows && <li>…</li>}
      </ul>
    </section>
  );
}
