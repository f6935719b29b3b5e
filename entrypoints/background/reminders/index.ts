import { browser } from 'wxt/browser';
import { type Moment, nextReminder, reminderNow, snooze } from '../../../core/model/reminders';
import { usableLocale } from '../../../core/words';
import { openPlace } from '../notify';
import { withOwnStore } from '../with-store';
import { type KeptReminders, keepReminders, readReminders } from './memory';
import { hideReminder, placeOf, reminderId, showReminder } from './notification';
import { readOpenFacts } from './open-facts';
import { instantOf, momentOf } from './wall-clock';

type InTurn = (work: () => Promise<void>) => void;

export const reminderAlarm = 'reminder';
const anHour = 3_600_000;

/** Answers the reminder's own alarm and its notification. */
export function answerReminders(inTurn: InTurn): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) inTurn(remindOnTime);
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id === reminderId) inTurn(openWhatIsDue);
  });
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    if (id === reminderId) inTurn(() => putOff(button === 0 ? 'hour' : 'day'));
  });
}

/** Asks the rules what to say now, says it, and asks to be woken when there may be more. */
export const remind = (): Promise<void> =>
  withOwnStore(async (store) => {
    if (await store.isBehind()) return;
    const now = momentOf(new Date());
    const { open, settings } = await readOpenFacts(store, now.date);
    const before = await readReminders();
    const { reminder, memory } = reminderNow(open, settings, before, now);
    const next = nextReminder(settings, memory, now);
    // Kept first: a reminder that is lost with a dying background is better than one that comes twice.
    await keepReminders({ ...memory, next, said: reminder ?? before?.said });
    if (reminder) await showReminder(reminder, usableLocale(settings.numberLocale, navigator.language));
    await wakeFor(next);
  });

/** By its alarm: what is not yet due by the clock on the wall, which may have moved, costs no look at the plan. */
async function remindOnTime(): Promise<void> {
  const next = (await readReminders())?.next;
  const now = momentOf(new Date());
  if (next && (now.date < next.date || (now.date === next.date && now.minutes < next.minutes)))
    return wakeFor(next);
  await remind();
}

/** An alarm is set for an instant: it rings at least each hour, so that a journey makes it no later than that. */
async function wakeFor(next: Moment | undefined): Promise<void> {
  const when = Math.min(next ? instantOf(next) : Number.POSITIVE_INFINITY, Date.now() + anHour);
  await browser.alarms.create(reminderAlarm, { when });
}

async function openWhatIsDue(): Promise<void> {
  await hideReminder();
  const said = (await readReminders())?.said;
  await openPlace(said ? placeOf(said) : '');
}

async function putOff(how: 'hour' | 'day'): Promise<void> {
  await hideReminder();
  const kept: KeptReminders | undefined = await readReminders();
  if (!kept?.said) return;
  const { said } = kept;
  await withOwnStore(async (store) => {
    const now = momentOf(new Date());
    const { settings } = await readOpenFacts(store, now.date);
    const memory = snooze(kept, said, settings, now, how);
    const next = nextReminder(settings, memory, now);
    await keepReminders({ ...memory, next });
    await wakeFor(next);
  });
}
