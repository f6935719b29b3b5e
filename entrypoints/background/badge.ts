import { browser } from 'wxt/browser';
import type { Settings } from '../../core/model';
import { ownRules } from '../../core/model/own-rules';
import type { ScorecardPlan } from '../../core/model/scorecard';
import { type CivilDate, daysAhead, localDate } from '../../core/scoring';
import type { Reading } from '../../core/store';
import { usableLocale } from '../../core/words';
import { dueKeyResults, planFacts } from '../shared/quarter/row-facts';
import { dueKpis } from '../shared/scorecard/due-readings';
import { sayKpis } from '../shared/words/kpis';
import { sayUi, type UiKey } from '../shared/words/ui';
import { withStore } from './with-store';

/** What stands on the toolbar's button: a short text, its colour, and the sentence that explains it. */
export interface Badge {
  text: string;
  colour: string;
  title: { key: UiKey | 'badge'; count: number } | undefined;
}

const none: Badge = { text: '', colour: '', title: undefined };
const grey = '#5a616a';
const green = '#21794b';
const red = '#b3322b';

/** A pure function of what was read and today, like everything that is shown. */
export function badgeOf(
  { plan, scorecard }: Pick<Reading, 'plan'> & { scorecard?: ScorecardPlan },
  settings: Settings,
  today: CivilDate,
): Badge {
  const mode = settings.badge ?? 'due';
  const rules = ownRules(settings);
  if (mode === 'off') return none;
  if (mode === 'due') {
    const readings = dueKpis(scorecard, plan, today, rules).length;
    const count = dueKeyResults(plan, today, rules).length + readings;
    const key = readings > 0 ? 'badge' : 'badgeDue';
    return count > 0 ? { text: String(count), colour: grey, title: { key, count } } : none;
  }
  const standing = planFacts(plan, today, rules);
  const days = standing.status === 'noData' ? undefined : daysAhead(standing, plan.dates);
  if (days === undefined) return none;
  const own = days < 0 ? red : green;
  return {
    text: days < 0 ? `−${-days}` : `+${days}`,
    colour: standing.stale ? grey : own,
    title: { key: days < 0 ? 'badgeBehind' : 'badgeAhead', count: Math.abs(days) },
  };
}

export const showBadge = (): Promise<void> =>
  withStore(async (store) => {
    const today = localDate(new Date());
    // The next page that opens brings back what was lost and says so.
    if (await store.isBehind()) return;
    const reading = await store.readCurrent(today);
    const settings = (reading.person?.records.settings ?? {}) as Settings;
    const locale = usableLocale(settings.numberLocale, navigator.language);
    const scorecard = await store.readScorecard();
    const { text, colour, title } = badgeOf({ ...reading, scorecard }, settings, today);
    await browser.action.setBadgeText({ text });
    if (colour) {
      await browser.action.setBadgeBackgroundColor({ color: colour });
      await browser.action.setBadgeTextColor({ color: '#ffffff' });
    }
    await browser.action.setTitle({
      title: title ? titleText(title, locale) : sayUi(locale, 'productName'),
    });
    await store.upkeep.tend();
  });

const titleText = ({ key, count }: NonNullable<Badge['title']>, locale: string): string =>
  key === 'badge' ? sayKpis(locale, key, { count }) : sayUi(locale, key, { count });

/** Asks to be woken just after the next local midnight; a clock change in between is met by waking anew each day. */
export async function wakeAfterMidnight(): Promise<void> {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 5);
  await browser.alarms.create('midnight', { when: midnight.getTime(), periodInMinutes: 24 * 60 });
}
