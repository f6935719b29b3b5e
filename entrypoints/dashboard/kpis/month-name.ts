import { keptFormat } from '../../../core/words';
import type { Month } from './bowler-cells';

/** `Nov 2026`. */
export const monthName = ({ start }: Month, locale: string): string => format(start, locale, 'numeric');

/** `Nov`, and `Jan 26` where a year begins. */
export const monthHead = ({ start }: Month, isFirst: boolean, locale: string): string =>
  format(start, locale, isFirst || start.slice(5, 7) === '01' ? '2-digit' : undefined);

// Civil dates are drawn in Greenwich's time, where each begins as the instant that its text is, and a month of this
// calendar has its name in this calendar.
function format(day: string, locale: string, year: 'numeric' | '2-digit' | undefined): string {
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    year,
    timeZone: 'UTC',
    calendar: 'gregory',
  };
  return keptFormat(Intl.DateTimeFormat, locale, options).format(Date.parse(day));
}
