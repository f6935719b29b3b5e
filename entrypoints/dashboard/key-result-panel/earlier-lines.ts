import type { Change } from '../../../core/model';
import { clockOf } from '../../../core/model/clock';
import { historyOfRecord } from '../../../core/model/history';
import { type Confidence, isCivilDate } from '../../../core/scoring';
import { formatDate, statusWord } from '../../../core/words';
import { dayOf } from '../../shared/words/moment';
import { sayPanel } from '../../shared/words/panel';
import { recordFieldName } from '../../shared/words/restore';

/** What a check-in was before it was corrected, the oldest first: an edit never overwrites. */
export function earlierLines(
  checkIn: string,
  log: readonly Change[],
  write: (value: number) => string,
  locale: string,
): string[] {
  const lines = historyOfRecord(checkIn, log).flatMap((entry) => {
    if (entry.what !== 'changed') return [];
    const date = dayOf(clockOf(entry.stamp).time, locale, 'short');
    return entry.fields.flatMap(({ field, before }) => {
      if (field === 'value' && typeof before === 'number')
        return [sayPanel(locale, 'earlierValue', { value: write(before), date })];
      if (!corrected.has(field)) return [];
      const name = recordFieldName(field, locale);
      if (typeof before !== 'string') return [sayPanel(locale, 'fieldAdded', { field: name, date })];
      return [sayPanel(locale, 'earlierField', { field: name, before: said(field, before, locale), date })];
    });
  });
  // Changed there and back on one day, it was the same twice.
  return [...new Set(lines)];
}

/** What its editor sets beside the value. */
const corrected = new Set(['date', 'confidence', 'note', 'blocker']);

function said(field: string, text: string, locale: string): string {
  if (field === 'date') return isCivilDate(text) ? formatDate(text, locale, 'short') : text;
  return field === 'confidence' ? statusWord(text as Confidence, locale) : `“${text}”`;
}
