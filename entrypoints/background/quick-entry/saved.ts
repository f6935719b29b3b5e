import { browser } from 'wxt/browser';
import { type QuickEntry, sayEntry } from '../../../core/exchange/quick-entry';
import { whyNotSaved } from '../../shared/plan/failure-words';
import { sayQuickEntry } from '../../shared/words/quick-entry';
import { notify, openPlace } from '../notify';
import { withStore } from '../with-store';

export const savedId = 'saved';
const key = 'quick-saved';
const shownSeconds = 30;

/** What was saved last from the address bar. */
interface Saved {
  stamp: string;
  title: string;
  value: string;
  locale: string;
}

/** Says that it is saved where no page of ours is open: a mark on the toolbar, and a notification with Undo. */
export async function saySaved(
  stamp: string,
  entry: QuickEntry,
  value: string,
  today: string,
  locale: string,
): Promise<void> {
  const { title, day } = sayEntry(entry, today, locale);
  const saved: Saved = { stamp, title, value, locale };
  await browser.storage.session.set({ [key]: saved });
  const text = sayQuickEntry(locale, 'saved', { title, value, day });
  await browser.action.setBadgeText({ text: '✓' });
  await browser.action.setBadgeBackgroundColor({ color: '#21794b' });
  await browser.action.setTitle({ title: text });
  // Whatever rings works the badge out anew.
  await browser.alarms.create('saved', { when: Date.now() + shownSeconds * 1000 });
  await notify(savedId, { title: text, message: entry.note ?? '', buttons: [sayQuickEntry(locale, 'undo')] });
}

/** Takes it back, whatever was done since. */
export async function undoSaved(): Promise<void> {
  await browser.notifications.clear(savedId);
  const saved = (await browser.storage.session.get(key))[key] as Saved | undefined;
  if (!saved) return openPlace('');
  const { title, value, locale } = saved;
  const say = (text: string, buttons: string[] = []) =>
    notify(savedId, { title: text, message: '', buttons });
  try {
    await withStore(async (store) => {
      const undone = await store.undo(saved.stamp);
      await browser.storage.session.remove(key);
      await say(sayQuickEntry(locale, undone ? 'undone' : 'notUndone', { title, value }));
    });
  } catch (error) {
    const why = whyNotSaved(error, locale);
    await say(sayQuickEntry(locale, 'undoFailed', { why }), [sayQuickEntry(locale, 'undo')]);
  }
}
