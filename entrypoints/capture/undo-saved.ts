import { localDate } from '../../core/scoring';
import { usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import type { UndoAnswer } from '../picker/notice';
import { whyNotSaved } from '../shared/plan/failure-words';
import { sayCapture } from '../shared/words/capture';
import { settingsIn } from './measure';
import { addToList, readList } from './session-list';
import { rememberTakenBack, type Values } from './taken-back';

interface Saved {
  stamp: string;
  title: string;
  values: Values;
}

const key = 'capture:saved';

/** So many pages can have their Undo open at once. */
const mostSaved = 50;

export const rememberSaved = (saved: Saved): Promise<void> => addToList(key, [saved], mostSaved);

/** Takes back what was saved from a page, whatever came after it; where it could not, that may be tried again. */
export async function undoSaved(stamp: string): Promise<UndoAnswer> {
  let said = '';
  let locale = navigator.language;
  try {
    await withStore(async (store) => {
      const today = localDate(new Date());
      const { person } = await store.readCurrent(today);
      locale = usableLocale(settingsIn(person).numberLocale, locale);
      const saved = (await readList<Saved>(key)).find((one) => one.stamp === stamp);
      const undone = saved && (await store.undo(stamp));
      if (undone) await rememberTakenBack(saved.values, today);
      said = undone ? sayCapture(locale, 'undone', { title: saved.title }) : sayCapture(locale, 'notUndone');
    });
    return { text: said, again: false };
  } catch (error) {
    return { text: sayCapture(locale, 'undoFailed', { why: whyNotSaved(error, locale) }), again: true };
  }
}
