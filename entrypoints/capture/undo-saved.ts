import { browser } from 'wxt/browser';
import { localDate } from '../../core/scoring';
import type { Head } from '../../core/store';
import { isSameHead } from '../../core/store/head';
import { usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import { sayCapture } from '../shared/words/capture';
import { settingsIn } from './measure';
import { rememberTakenBack, type Values } from './taken-back';

interface Saved {
  stamp: string;
  title: string;
  values: Values;
  /** Of the store when it was written: what came later is not taken back instead. */
  head: Head;
}

const key = 'capture:saved';

export const rememberSaved = (saved: Saved): Promise<void> => browser.storage.session.set({ [key]: saved });

/** Takes back what was saved from a page, if it is still the newest change; what came of it as a sentence. */
export async function undoSaved(stamp: string): Promise<string> {
  let said = '';
  await withStore(async (store) => {
    const { person } = await store.readCurrent(localDate(new Date()));
    const locale = usableLocale(settingsIn(person).numberLocale, navigator.language);
    const saved = (await browser.storage.session.get(key))[key] as Saved | undefined;
    const isNewest = saved?.stamp === stamp && isSameHead(await store.head(), saved.head);
    const undone = isNewest && (await store.undo());
    if (undone) await rememberTakenBack(saved.values);
    said = undone ? sayCapture(locale, 'undone', { title: saved.title }) : sayCapture(locale, 'changedSince');
  });
  return said;
}
