import { browser } from 'wxt/browser';
import { type QuickEntry, sayEntry } from '../../../core/exchange/quick-entry';
import type { Head, Store } from '../../../core/store';
import { isSameHead } from '../../../core/store/head';
import { sayQuickEntry } from '../../shared/words/quick-entry';
import { notify, openPlace } from '../notify';
import { withStore } from '../with-store';

export const savedId = 'saved';
const key = 'quick-saved';
const shownSeconds = 30;

/** What was saved last from the address bar, and how the log stood then. */
interface Saved {
  head: Head;
  title: string;
  value: string;
  locale: string;
}

/** Says that it is saved where no page of ours is open: a mark on the toolbar, and a notification with Undo. */
export async function saySaved(
  store: Store,
  entry: QuickEntry,
  value: string,
  today: string,
  locale: string,
): Promise<void> {
  const { title, day } = sayEntry(entry, today, locale);
  const saved: Saved = { head: await store.head(), title, value, locale };
  await browser.storage.session.set({ [key]: saved });
  const text = sayQuickEntry(locale, 'saved', { title, value, day });
  await browser.action.setBadgeText({ text: '✓' });
  await browser.action.setBadgeBackgroundColor({ color: '#21794b' });
  await browser.action.setTitle({ title: text });
  // Whatever rings works the badge out anew.
  await browser.alarms.create('saved', { when: Date.now() + shownSeconds * 1000 });
  await notify(savedId, { title: text, message: entry.note ?? '', buttons: [sayQuickEntry(locale, 'undo')] });
}

/** Takes it back, unless something else was done since: that would be taken back instead. */
export async function undoSaved(): Promise<void> {
  await browser.notifications.clear(savedId);
  const saved = (await browser.storage.session.get(key))[key] as Saved | undefined;
  if (!saved) return openPlace('');
  const { title, value, locale } = saved;
  await withStore(async (store) => {
    const isNewest = isSameHead(await store.head(), saved.head);
    if (isNewest) await store.undo();
    await browser.storage.session.remove(key);
    const text = sayQuickEntry(locale, isNewest ? 'undone' : 'notUndone', { title, value });
    await notify(savedId, { title: text, message: '', buttons: [] });
  });
}
