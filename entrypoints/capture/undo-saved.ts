import { browser } from 'wxt/browser';
import { localDate } from '../../core/scoring';
import { usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import type { UndoAnswer } from '../picker/notice';
import { whyNotSaved } from '../shared/plan/failure-words';
import { sayCapture } from '../shared/words/capture';
import { settingsIn } from './measure';
import { rememberTakenBack, type Values } from './taken-back';

interface Saved {
  stamp: string;
  title: string;
  values: Values;
}

const key = 'capture:saved';

/** So many pages can have their Undo open at once. */
const mostSaved = 50;

const readSaved = async (): Promise<Saved[]> =>
  ((await browser.storage.session.get(key))[key] as Saved[] | undefined) ?? [];

export const rememberSaved = async (saved: Saved): Promise<void> =>
  browser.storage.session.set({ [key]: [saved, ...(await readSaved())].slice(0, mostSaved) });

/** Takes back what was saved from a page, whatever came after it; where it could not, that may be tried again. */
export async function undoSaved(stamp: string): Promise<UndoAnswer> {
  let said = '';
  let locale = navigator.language;
  try {
    await withStore(async (store) => {
      const { person } = await store.readCurrent(localDate(new Date()));
      locale = usableLocale(settingsIn(person).numberLocale, locale);
      const saved = (await readSaved()).find((one) => one.stamp === stamp);
      const undone = saved && (await store.undo(stamp));
      if (undone) await rememberTakenBack(saved.values);
      said = undone ? sayCapture(locale, 'undone', { title: saved.title }) : sayCapture(locale, 'notUndone');
    });
    return { text: said, again: false };
  } catch (error) {
    return { text: sayCapture(locale, 'undoFailed', { why: whyNotSaved(error, locale) }), again: true };
  }
}
