import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isBound as readsKpis } from '../../../core/model/bound';
import type { Plan } from '../../../core/model/plan';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { PlanState } from '../../shared/plan/use-plan';
import { whenIdle } from '../../shared/plan/when-idle';
import { type AskedAgain, askAgain } from '../ask-again';
import { type Bound, bindingsIn, boundTo } from '../bindings';
import { measuresOf } from '../measure';
import { readPage } from '../read-page';

/** The page in the tab that the popup was opened over. */
export interface OpenPage {
  tabId: number;
  title: string;
  url: string;
}

export interface PageOffer extends Bound {
  asked: AskedAgain;
  /** It is taken once, however often that is pressed. */
  once: ReturnType<typeof oneAtATime>;
}

export interface PageOffers {
  page?: OpenPage;
  offers: readonly PageOffer[];
  /** Its owner had begun to type or to point before it was read: then nothing may move. */
  isLate: boolean;
}

/** Asks the open page for the numbers that are bound to it, once, when there is time for it. */
export function usePageOffers(plan: Plan, state: PlanState, today: string): PageOffers {
  const [found, setFound] = useState<PageOffers>({ offers: [], isLate: false });
  useEffect(() => {
    let isLate = false;
    let isGone = false;
    const note = () => {
      isLate = true;
    };
    const listening = new AbortController();
    for (const name of ['keydown', 'pointerdown'] as const)
      addEventListener(name, note, { capture: true, signal: listening.signal });
    const leave = whenIdle(() => {
      void ask(plan, state, today)
        .then((asked) => {
          if (asked && !isGone) setFound({ ...asked, isLate });
        })
        .catch(() => undefined)
        .finally(() => listening.abort());
    });
    return () => {
      isGone = true;
      leave();
      listening.abort();
    };
  }, []);
  return found;
}

async function ask(
  plan: Plan,
  state: PlanState,
  today: string,
): Promise<Omit<PageOffers, 'isLate'> | undefined> {
  const store = await state.store;
  const { person } = await store.readCurrent(today);
  const bindings = bindingsIn(person);
  if (bindings.length === 0) return undefined;
  const page = await openPage();
  if (!page) return undefined;
  const needsKpis = readsKpis(plan) || bindings.some(({ cycle }) => cycle === undefined);
  const scorecard = needsKpis ? await store.readScorecard() : undefined;
  const bound = boundTo(page.url, person, measuresOf(plan, scorecard, state.settings, today));
  if (bound.length === 0) return undefined;
  const reads = await readPage(
    page.tabId,
    page.url,
    bound.map(({ binding }) => binding.places),
  );
  const offers = bound.flatMap((one, at) => {
    const read = reads[at];
    return read ? [{ ...one, asked: askAgain(one.binding, read, one.measure.unit), once: oneAtATime() }] : [];
  });
  return { page, offers };
}

/** The page of the tab in front, as far as the browser lets this window know it. */
export async function openPage(): Promise<OpenPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url
    ? { tabId: tab.id, title: tab.title ?? '', url: tab.url }
    : undefined;
}
