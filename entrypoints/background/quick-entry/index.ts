import { browser } from 'wxt/browser';
import { type QuickReading, readLine } from '../../../core/exchange/quick-entry';
import { localDate } from '../../../core/scoring';
import { formatValue } from '../../../core/words';
import { type QuickPlan, readQuickPlan } from '../../shared/quick-entry/quick-plan';
import { writeEntry } from '../../shared/quick-entry/write-entry';
import { sayQuickEntry } from '../../shared/words/quick-entry';
import { openPlace } from '../notify';
import { withStore } from '../with-store';
import { describe } from './describe';
import { savedId, saySaved, undoSaved } from './saved';
import { suggest } from './suggest';

type InTurn = (work: () => Promise<void>) => void;
type Tell = Parameters<Parameters<typeof browser.omnibox.onInputChanged.addListener>[0]>[1];

/** Quick entry behind `okr` in the address bar: what is typed is shown as it will be written, Enter writes it. */
export function answerAddressBar(inTurn: InTurn, refresh: () => void): void {
  const { omnibox, notifications } = browser;
  omnibox.onInputStarted.addListener(() => setFirst(sayQuickEntry(navigator.language, 'hint')));
  omnibox.onInputChanged.addListener((text, tell) => {
    void withStore((store) => show(text, tell, store)).catch(() => undefined);
  });
  omnibox.onInputEntered.addListener((text) => inTurn(() => enter(text)));
  notifications.onClicked.addListener((id) => {
    if (id === savedId) void openPlace('');
  });
  notifications.onButtonClicked?.addListener((id) => {
    if (id === savedId)
      inTurn(async () => {
        await undoSaved();
        refresh();
      });
  });
}

/** Firefox shows a suggestion as it is, Chromium reads it as XML. */
const isXml = (): boolean => !('getBrowserInfo' in browser.runtime);

const setFirst = (description: string) =>
  void browser.omnibox.setDefaultSuggestion({
    description: describe([description], isXml()),
  });

let newest = 0;

async function show(text: string, tell: Tell, store: Parameters<typeof readQuickPlan>[0]): Promise<void> {
  const mine = ++newest;
  const { first, others } = suggest(...(await read(text, store)));
  // What was typed meanwhile is answered already, or will be.
  if (mine !== newest) return;
  browser.omnibox.setDefaultSuggestion({ description: describe(first, isXml()) });
  tell(others.map(({ content, parts }) => ({ content, description: describe(parts, isXml()) })));
}

async function read(
  text: string,
  store: Parameters<typeof readQuickPlan>[0],
): Promise<[reading: QuickReading, plan: QuickPlan, today: string]> {
  const today = localDate(new Date());
  const plan = await readQuickPlan(store, today);
  return [readLine(text, { targets: plan.targets, today, locale: plan.locale }), plan, today];
}

/** Writes what is clear; anything else goes on in the page, where there is room to ask. */
const enter = (text: string): Promise<void> =>
  withStore(async (store) => {
    const [reading, { plan, locale }, today] = await read(text, store);
    const goOn = () => openPlace(`quick/${encodeURIComponent(text)}`);
    // The page that opens brings back what was lost, and says so.
    if (!reading.ok || !reading.isClear || (await store.isBehind())) return goOn();
    const [entry] = reading.entries;
    const committed = await writeEntry(store, plan, entry).catch(() => undefined);
    if (!committed) return goOn();
    const value =
      committed.value === entry.value ? entry.shown : formatValue(committed.value, entry.target.unit, locale);
    await saySaved(committed.stamp, entry, value, today, locale);
  });
