import { type QuickEntry, sayEntry } from '../../../core/exchange/quick-entry';
import type { Plan } from '../../../core/model/plan';
import type { Store } from '../../../core/store';
import { formatValue } from '../../../core/words';
import { notSaved } from '../plan/failure-words';
import { wakeBackground } from '../plan/wake-background';
import { GoneError } from '../quarter/check-in';
import { KpiGoneError } from '../scorecard/write-reading';
import { sayQuickEntry } from '../words/quick-entry';
import { sayUi } from '../words/ui';
import { writeEntry } from './write-entry';

/** Writes an entry and says what was written, or why it was not. */
export async function saveEntry(
  store: Store,
  plan: Plan,
  entry: QuickEntry,
  today: string,
  locale: string,
): Promise<{ text: string; stamp: string | undefined } | { problem: string }> {
  try {
    const committed = await writeEntry(store, plan, entry);
    wakeBackground();
    // Another window may have written before a sum was worked out.
    const value =
      !committed || committed.value === entry.value
        ? entry.shown
        : formatValue(committed.value, entry.target.unit, locale);
    const { title, day } = sayEntry(entry, today, locale);
    return { text: sayQuickEntry(locale, 'saved', { title, value, day }), stamp: committed?.stamp };
  } catch (error) {
    const isGone = error instanceof GoneError || error instanceof KpiGoneError;
    const why = sayQuickEntry(locale, 'gone');
    return { problem: isGone ? sayUi(locale, 'notSaved', { why }) : notSaved(error, locale) };
  }
}
