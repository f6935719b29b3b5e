import { browser } from 'wxt/browser';
import { localDate } from '../../core/scoring';
import { usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import { sayCapture } from '../shared/words/capture';
import { settingsIn } from './measure';
import { rememberTakenBack, type Values } from './taken-back';

interface Saved {
  stamp: string;
  title: string;
  values: Values;
}

const key = 'capture:saved';

export const rememberSaved = (saved: Saved): Promise<void> => browser.storage.session.set({ [key]: saved });

/** Takes back what was saved from a page last, whatever came after it; what came of it as a sentence. */
export async function undoSaved(stamp: string): Promise<string> {
  let said = '';
  await withStore(async (store) => {
    const { person } = await store.readCurrent(localDate(new Date()));
    const locale = usableLocale(settingsIn(person).numberLocale, navigator.language);
    const saved = (await browser.storage.session.get(key))[key] as Saved | undefined;
    const undone = saved?.stamp === stamp && (await store.undo(stamp));
    if (undone) await rememberTakenBack(saved.values);
    said = undone ? sayCapture(locale, 'undone', { title: saved.title }) : sayCapture(locale, 'notUndone');
  });
  return said;
}
