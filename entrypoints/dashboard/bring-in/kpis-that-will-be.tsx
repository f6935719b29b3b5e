import type { KpiPreview } from '../../../core/exchange';
import { formatDate, formatDateRange, formatReading } from '../../../core/words';
import { sayBringIn } from '../../shared/words/bring-in';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { Fate } from './what-will-be';

/** The KPIs of a table, with their aims and how many readings they get. */
export function KpisThatWillBe({ kpis, locale }: { kpis: readonly KpiPreview[]; locale: string }) {
  if (kpis.length === 0) return null;
  return (
    <article>
      <h3>{sayBringIn(locale, 'kpisTitle')}</h3>
      <ul>
        {kpis.map((one) => (
          <li key={one.id}>
            <bdi>{one.title}</bdi> <span class="quiet">{numbersOf(one, locale)}</span>{' '}
            <Fate fate={one.fate} locale={locale} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function numbersOf(kpi: KpiPreview, locale: string): string {
  const { goal, redFlag, readings, from, to, parent, parentTitle } = kpi;
  const value = (number: number) => formatReading(number, kpi, locale);
  const count = readings.new + readings.back;
  return [
    parentTitle ?? perspectiveTitle({ id: parent }, locale),
    goal !== undefined && sayBringIn(locale, 'goalIs', { value: value(goal) }),
    redFlag !== undefined && sayBringIn(locale, 'redFlagIs', { value: value(redFlag) }),
    count > 0 && sayBringIn(locale, 'newReadings', { count }),
    from &&
      to &&
      (from === to ? formatDate(from, locale, 'long') : formatDateRange(from, to, locale, 'long')),
  ]
    .filter(Boolean)
    .join(' · ');
}
