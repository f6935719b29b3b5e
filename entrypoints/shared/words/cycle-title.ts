import { cycleDates } from '../../../core/model/plan';
import { formatDateRange, statusLanguage } from '../../../core/words';

/** `Q4 2026`, `November 2026`, `2026`, or the dates of a cycle that is none of the calendar's. */
export function cycleTitle(cycleId: string, locale: string): string {
  const [, year, quarter, month] = /^(\d{4})(?:-q([1-4])|-(\d\d))?$/.exec(cycleId) ?? [];
  if (year && quarter) return `Q${quarter} ${year}`;
  if (year && month)
    return new Intl.DateTimeFormat(statusLanguage(locale), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.UTC(Number(year), Number(month) - 1));
  if (year) return year;
  const dates = cycleDates(cycleId);
  return dates ? formatDateRange(dates.start, dates.end, locale, 'medium') : cycleId;
}
