import { localDate } from '../../../core/scoring';
import { type DateStyle, formatDate } from '../../../core/words';

/** The reader's local day of an instant in epoch milliseconds: `22 Nov 2026`. */
export const dayOf = (instant: number, locale: string, style: DateStyle = 'medium'): string =>
  formatDate(localDate(new Date(instant)), locale, style);
