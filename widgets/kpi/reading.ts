import type { ScoredKpi } from '../../core/snapshot';
import { formatDate } from '../../core/words';
import { sayKpi } from './messages';

/** `read Nov 16, 2026`, or that it is overdue and when it was last; a value whose day nobody gave is of `asOf`. */
export function readingWords({ current, standing, date }: ScoredKpi, asOf: string, locale: string): string {
  if (current === undefined) return sayKpi(locale, 'never');
  return sayKpi(locale, standing.stale ? 'overdue' : 'readOn', { date: formatDate(date ?? asOf, locale) });
}
