import { browser } from 'wxt/browser';
import type { Reminder } from '../../../core/model/reminders';
import { listOf } from '../../../core/words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayReminders } from '../../shared/words/reminders';
import { notify } from '../notify';

export const reminderId = 'reminder';

/** One for all that is due; another one takes its place. */
export function showReminder({ keyResults, kpis, reviews = [] }: Reminder, locale: string): Promise<void> {
  const cycle = listOf(
    reviews.map((id) => cycleTitle(id, locale)),
    locale,
  );
  const count = reviews.length;
  const sentences = [
    keyResults > 0 && sayReminders(locale, 'keyResults', { count: keyResults }),
    kpis > 0 && sayReminders(locale, 'kpis', { count: kpis }),
    count > 0 && sayReminders(locale, 'review', { count }),
  ];
  return notify(reminderId, {
    title: sayReminders(locale, count === 0 ? 'checkInTitle' : 'reviewTitle', { cycle, count }),
    message: sentences.filter(Boolean).join(' '),
    buttons: [sayReminders(locale, 'inAnHour'), sayReminders(locale, 'tomorrow')],
  });
}

/** Where what it is about is done. */
export function placeOf({ keyResults, reviews: [review] = [] }: Reminder): string {
  if (review !== undefined) return `score/${encodeURIComponent(review)}`;
  return keyResults > 0 ? 'review' : 'kpis';
}

export const hideReminder = (): Promise<boolean> => browser.notifications.clear(reminderId);
