import { localDate } from '../../../core/scoring';
import { type DateStyle, formatDate, statusLanguage } from '../../../core/words';

/** Monday is 1. */
export const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(statusLanguage(locale), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );

/** The reader's local day of an instant in epoch milliseconds: `22 Nov 2026`. */
export const dayOf = (instant: number, locale: string, style: DateStyle = 'medium'): string =>
  formatDate(localDate(new Date(instant)), locale, style);
