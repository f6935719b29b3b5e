import type { ScoredKpi } from '../../core/snapshot';
import { formatDate } from '../../core/words';
import { sayKpi } from './messages';

/** `read Nov 16, 2026`, or that it is overdue and when it was last. */
export function readingWords({ date, current, standing }: ScoredKpi, locale: string): string {
  if (current === undefined || !date) return sayKpi(locale, 'never');
  return sayKpi(locale, standing.stale ? 'overdue' : 'readOn', { date: formatDate(date, locale) });
}
