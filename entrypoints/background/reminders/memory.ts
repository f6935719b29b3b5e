import { browser } from 'wxt/browser';
import type { Moment, Reminder, ReminderMemory } from '../../../core/model/reminders';

const key = 'reminders';

/** What outlives the background between two reminders. */
export interface KeptReminders extends ReminderMemory {
  /** Before it there is nothing to look for, unless the plan changes. */
  next?: Moment;
  /** What the notification that was shown last is about. */
  said?: Reminder;
}

export const readReminders = async (): Promise<KeptReminders | undefined> =>
  (await browser.storage.local.get(key))[key] as KeptReminders | undefined;

export const keepReminders = (kept: KeptReminders): Promise<void> =>
  browser.storage.local.set({ [key]: kept });
