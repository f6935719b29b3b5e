import { type CivilDate, daysBetween } from '../../scoring';
import { ago, formatDate, formatValue, sayStatus } from '../../words';
import { sayQuick } from '../messages/quick-entry';
import type { QuickEntry } from './read-line';

/** What will be written, in parts: `48 → 52`, `yesterday`. */
export interface SaidEntry {
  title: string;
  change: string;
  day: string;
  /** The day is not one of the cycle's. */
  outside?: string;
  note?: string;
}

export function sayEntry(entry: QuickEntry, today: CivilDate, locale: string): SaidEntry {
  const { target, before, shown, date, note } = entry;
  const { unit, isYesNo, cycle } = target;
  const was =
    before === undefined
      ? undefined
      : isYesNo
        ? sayStatus(locale, before >= 1 ? 'yes' : 'no')
        : formatValue(before, unit, locale);
  const back = daysBetween(date, today);
  const isOutside = cycle !== undefined && (date < cycle.start || date > cycle.end);
  return {
    title: target.title,
    change: was === undefined ? shown : sayQuick(locale, 'change', { before: was, after: shown }),
    day: back < 2 ? ago(back, locale) : formatDate(date, locale, 'medium'),
    ...(isOutside && { outside: sayQuick(locale, 'outside') }),
    ...(note && { note }),
  };
}
