import { browser } from 'wxt/browser';
import type { Settings } from '../../core/model';
import { localDate } from '../../core/scoring';
import type { Store } from '../../core/store';
import { formatValue, usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import { sayCapture } from '../shared/words/capture';
import { askAgain } from './ask-again';
import { askPage } from './ask-page';
import { type Bound, bindingsIn, boundTo } from './bindings';
import { isNews, measuresOf, settingsIn } from './measure';
import { saveValue } from './save-value';
import { mayVisit } from './sites';

interface Visit {
  tabId: number;
  url: string;
  title: string;
}

/**
 * Looks at a page of an allowed site that its owner has just opened, if numbers of it are bound: the badge of its tab
 * says what is new. Saves what its owner lets be saved without asking.
 */
export async function onVisit(visit: Visit): Promise<void> {
  if (!(await mayVisit(visit.url))) return;
  await withStore(async (store) => {
    const now = new Date();
    const today = localDate(now);
    const { plan, person } = await store.readCurrent(today);
    if (bindingsIn(person).length === 0) return;
    const settings = settingsIn(person);
    const measures = measuresOf(plan, await store.readScorecard(), settings, today);
    const bound = boundTo(visit.url, person, measures);
    if (bound.length === 0) return;
    const places = bound.map(({ binding }) => binding.places);
    const reads = await askPage(visit.tabId, 'readOnceThere', places);
    const locale = usableLocale(settings.numberLocale, navigator.language);
    const said: string[] = [];
    for (const [at, one] of bound.entries()) {
      const read = reads?.[at];
      const asked = read && askAgain(one.binding, read, one.measure.unit);
      if (!asked?.sure || !isNews(one.measure, asked.value, today)) continue;
      if (one.binding.always) await saveUnasked(store, visit, one, asked, settings, now);
      const values = {
        title: one.measure.title,
        value: formatValue(asked.value, one.measure.unit, locale),
      };
      said.push(sayCapture(locale, one.binding.always ? 'saved' : 'badge', values));
    }
    const { tabId } = visit;
    await browser.action.setBadgeText({ tabId, text: said.length > 0 ? '◎' : '' });
    if (said.length > 0) await browser.action.setTitle({ tabId, title: said.join('\n') });
  });
}

function saveUnasked(
  store: Store,
  { title, url }: Visit,
  { measure }: Bound,
  { value, text }: { value: number; text: string },
  { receipts: keepsReceipt = true }: Settings,
  now: Date,
) {
  const from = { title, url, text, keepsReceipt, time: now.getTime(), today: localDate(now) };
  return saveValue(store, measure, value, from);
}
