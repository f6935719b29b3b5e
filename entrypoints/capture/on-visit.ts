import { localDate } from '../../core/scoring';
import type { Store } from '../../core/store';
import { formatValue, usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import { sayCapture } from '../shared/words/capture';
import { sayUi } from '../shared/words/ui';
import { askAgain } from './ask-again';
import { askPage } from './ask-page';
import { bindingsIn, boundTo } from './bindings';
import { isNews, type Measure, measuresOf, settingsIn } from './measure';
import { readPage } from './read-page';
import { saveValues, stillNews, type TakenValue } from './save-value';
import { mayVisit } from './sites';
import { markTab, savedMark, unmarkTab } from './tab-badge';
import { isTakenBack } from './taken-back';
import { rememberSaved } from './undo-saved';

interface Visit {
  tabId: number;
  url: string;
  title: string;
}

/**
 * Looks at a page of an allowed site that its owner has just opened, if numbers of it are bound: the button says over
 * it what changed. Saves what its owner lets be saved without asking, and says that in the page, with the way back.
 */
export async function onVisit(visit: Visit): Promise<void> {
  const { tabId, url } = visit;
  if (!(await mayVisit(url))) return;
  await withStore(async (store) => {
    if (await store.isBehind()) return;
    const now = new Date();
    const today = localDate(now);
    const { plan, person } = await store.readCurrent(today);
    if (bindingsIn(person).length === 0) return unmarkTab(tabId);
    const settings = settingsIn(person);
    const bound = boundTo(url, person, measuresOf(plan, await store.readScorecard(), settings, today));
    if (bound.length === 0) return unmarkTab(tabId);
    const reads = await readPage(
      tabId,
      url,
      bound.map(({ binding }) => binding.places),
    );
    const unasked: TakenValue[] = [];
    const changed: TakenValue[] = [];
    for (const [at, { binding, measure }] of bound.entries()) {
      const read = reads[at];
      const asked = read && askAgain(binding, read, measure.unit);
      if (!asked?.sure) continue;
      const found = { measure, value: asked.value, text: asked.text };
      const isUnasked = binding.always && isNews(measure, asked.value, today);
      if (isUnasked && !(await isTakenBack(measure.id, asked.value, today))) unasked.push(found);
      else if (measure.last?.value !== asked.value) changed.push(found);
    }
    const taken = unasked.length > 0 ? await stillNews(store, unasked, settings, today) : [];
    const locale = usableLocale(settings.numberLocale, navigator.language);
    const list = (some: readonly TakenValue[]) =>
      some.map(({ measure, value }) => said(measure, value, locale)).join(' · ');
    let isSaved = false;
    if (taken.length > 0) {
      const from = { ...visit, keepsReceipt: settings.receipts ?? true, time: now.getTime(), today };
      const sentence = sayCapture(locale, 'savedUnasked', { values: list(taken) });
      isSaved = await saveUnasked(store, tabId, taken, from, sentence, locale);
    }
    // What could not be written is left to its owner.
    const told = isSaved ? changed : [...taken, ...changed];
    if (told.length > 0) await markTab(tabId, '◎', sayCapture(locale, 'badge', { values: list(told) }));
    else if (!isSaved) await unmarkTab(tabId);
  });
}

const said = (measure: Measure, value: number, locale: string): string =>
  `${measure.title}, ${formatValue(value, measure.unit, locale)}`;

async function saveUnasked(
  store: Store,
  tabId: number,
  taken: readonly TakenValue[],
  from: Parameters<typeof saveValues>[2],
  sentence: string,
  locale: string,
): Promise<boolean> {
  const committed = await saveValues(store, taken, from).catch(() => undefined);
  if (!committed) return false;
  const { stamp } = committed;
  const title = taken.map(({ measure }) => measure.title).join(', ');
  const values = taken.map(({ measure, value }) => [measure.id, value] as const);
  await rememberSaved({ stamp, title, values });
  const undo = { label: sayUi(locale, 'undo'), stamp };
  await askPage(tabId, 'say', { text: sentence, close: sayUi(locale, 'close'), undo });
  await markTab(tabId, savedMark, sentence);
  return true;
}
