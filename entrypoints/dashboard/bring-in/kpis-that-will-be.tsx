import type { KpiPreview } from '../../../core/exchange';
import { formatDate, formatDateRange, formatReading } from '../../../core/words';
import { sayBringIn } from '../../shared/words/bring-in';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { PreviewRow } from './preview-row';

/** The KPIs of a table under what they measure, with their aims and how many readings they get. */
export function KpisThatWillBe({ kpis, locale }: { kpis: readonly KpiPreview[]; locale: string }) {
  if (kpis.length === 0) return null;
  const parents = [...new Map(kpis.map((one) => [one.parent, one])).values()];
  return (
    <article>
      <h3>{sayBringIn(locale, 'kpisTitle')}</h3>
      <ul>
        {parents.map(({ parent, parentTitle }) => (
          <li key={parent}>
            <bdi>{parentTitle ?? perspectiveTitle({ id: parent }, locale)}</bdi>
            <ul>
              {kpis
                .filter((one) => one.parent === parent)
                .map((one) => (
                  <PreviewRow key={one.id} {...one} about={numbersOf(one, locale)} locale={locale} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}

function numbersOf(kpi: KpiPreview, locale: string): string {
  const { goal, redFlag, readings, from, to } = kpi;
  const value = (number: number) => formatReading(number, kpi, locale);
  const count = readings.new + readings.back;
  return [
    goal !== undefined && sayBringIn(locale, 'goalIs', { value: value(goal) }),
    redFlag !== undefined && sayBringIn(locale, 'redFlagIs', { value: value(redFlag) }),
    count > 0 && sayBringIn(locale, 'newReadings', { count }),
    from && to && (from === to ? formatDate(from, locale) : formatDateRange(from, to, locale, 'medium')),
  ]
    .filter(Boolean)
    .join(' · ');
}
