import type { Browser } from 'wxt/browser';
import { localDate } from '../../core/scoring';
import { formatValue, numbersInText, usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import { whyNotSaved } from '../shared/plan/failure-words';
import { sayCapture } from '../shared/words/capture';
import { sayUi } from '../shared/words/ui';
import { askPage } from './ask-page';
import { fits } from './best-match';
import { measuresOf, settingsIn } from './measure';
import { menuIds } from './menu';
import { saveValues } from './save-value';
import { startPicking } from './start-picking';
import { markTab, savedMark } from './tab-badge';
import { askWhatFor } from './taken';
import { rememberSaved } from './undo-saved';

/** Answers a press in the browser's own menu: on a selected number, or on the page. */
export async function onMenu(
  { menuItemId, selectionText = '', frameUrl }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const entry = String(menuItemId);
  if (tab?.id === undefined) return;
  if (entry === menuIds.pick) {
    const locale = navigator.language;
    if (!(await startPicking(tab.id, locale))) await markTab(tab.id, '!', sayCapture(locale, 'pageClosed'));
    return;
  }
  const isMeasure = entry.startsWith(menuIds.measure);
  if (!isMeasure && entry !== menuIds.more) return;
  // What stands in a frame is not seen from the page; its address is.
  const around = frameUrl ? undefined : await askPage(tab.id, 'around');
  const selected = {
    text: selectionText.trim(),
    title: tab.title ?? '',
    url: tab.url ?? '',
    language: around?.language ?? '',
    around: around?.around ?? tab.title ?? '',
    measure: isMeasure ? entry.slice(menuIds.measure.length) : undefined,
  };
  const { id } = tab;
  await takeSelection(id, selected).catch((error: unknown) => sayFailed(id, error));
}

async function sayFailed(tabId: number, error: unknown): Promise<void> {
  const locale = navigator.language;
  const text = sayCapture(locale, 'notSaved', { why: whyNotSaved(error, locale) });
  await askPage(tabId, 'say', { text, close: sayUi(locale, 'close') });
  await markTab(tabId, '!', text);
}

interface Selected {
  text: string;
  title: string;
  url: string;
  language: string;
  around: string;
  measure?: string;
}

/** Saves a selected number at once where there is nothing to ask; else asks in a window of its own. */
async function takeSelection(tabId: number, selected: Selected): Promise<void> {
  await withStore(async (store) => {
    const now = new Date();
    const today = localDate(now);
    const { plan, person } = await store.readCurrent(today);
    const settings = settingsIn(person);
    const locale = usableLocale(settings.numberLocale, navigator.language);
    const measure = measuresOf(plan, await store.readScorecard(), settings, today).find(
      ({ id }) => id === selected.measure,
    );
    const { text } = selected;
    const reader = usableLocale(selected.language, locale);
    const [number, ...more] = numbersInText(text, reader, measure?.unit);
    const isPlain = number && more.length === 0 && !number.ambiguous && !/\p{L}/u.test(number.after);
    if (!measure || !isPlain || !fits(number.unit, measure.unit))
      return askWhatFor({ ...selected, tabId, places: [] });
    const keepsReceipt = settings.receipts ?? true;
    const { value } = number;
    const from = { ...selected, keepsReceipt, time: now.getTime(), today };
    const committed = await saveValues(store, [{ measure, value, text }], from);
    if (!committed) return;
    const { stamp } = committed;
    const values = [[measure.id, value]] as const;
    // It is saved, whatever becomes of the way back.
    const mayUndo = await rememberSaved({ stamp, title: measure.title, values }).then(
      () => true,
      () => false,
    );
    const shown = formatValue(value, measure.unit, locale);
    const said = sayCapture(locale, 'saved', { title: measure.title, value: shown });
    const undo = mayUndo ? { label: sayUi(locale, 'undo'), stamp } : undefined;
    // A page that nobody may draw on has its answer on the button.
    await askPage(tabId, 'say', { text: said, close: sayUi(locale, 'close'), undo });
    await markTab(tabId, savedMark, said);
  });
}
