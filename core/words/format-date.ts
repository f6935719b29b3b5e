import type { CivilDate } from '../scoring';
import { keptFormat } from './kept-format';
import { sayCheckIn } from './messages/check-in';
import { statusLanguage } from './messages/status';

export type DateStyle = 'short' | 'medium' | 'long';

/** A civil date: `22 Nov`, `22 Nov 2026` or `22 November 2026`, in the locale's order. Throws on what is no date. */
export function formatDate(date: CivilDate, locale: string, style: DateStyle = 'medium'): string {
  return dateFormat(locale, style).format(Date.parse(date));
}

/** `1 Oct – 31 Dec`; with years where the two dates are not of one year, or the style has them. */
export function formatDateRange(
  start: CivilDate,
  end: CivilDate,
  locale: string,
  style: DateStyle = 'short',
): string {
  const oneYear = start.slice(0, 4) === end.slice(0, 4);
  return dateFormat(locale, oneYear ? style : style === 'short' ? 'medium' : style).formatRange(
    Date.parse(start),
    Date.parse(end),
  );
}

/** `today`, `yesterday`, `6 days ago`; `tomorrow` for −1. In the language of the sentences that it stands in. */
export function ago(days: number, locale: string): string {
  const options: Intl.RelativeTimeFormatOptions = { numeric: 'auto' };
  return keptFormat(Intl.RelativeTimeFormat, statusLanguage(locale), options).format(-days, 'day');
}

/** `last 6 days ago`. */
export function lastCheckIn(days: number, locale: string): string {
  return sayCheckIn(locale, 'last', { ago: ago(days, locale) });
}

// Civil dates are drawn in Greenwich's time, where each begins as the instant that its text is, and in the calendar
// that cycles and months are counted in, whichever a country has beside it.
function dateFormat(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory',
    timeZone: 'UTC',
    day: 'numeric',
    month: style === 'long' ? style : 'short',
    year: style === 'short' ? undefined : 'numeric',
  };
  return keptFormat(Intl.DateTimeFormat, locale, options);
}
