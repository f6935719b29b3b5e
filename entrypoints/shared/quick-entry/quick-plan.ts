import { type QuickTarget, quickTargets } from '../../../core/exchange/quick-entry';
import type { Settings } from '../../../core/model';
import type { Plan } from '../../../core/model/plan';
import type { Store } from '../../../core/store';
import { usableLocale } from '../../../core/words';

/** What a line can be read by: the current cycle and what may be written to. */
export interface QuickPlan {
  plan: Plan;
  targets: QuickTarget[];
  locale: string;
}

export async function readQuickPlan(store: Store, today: string): Promise<QuickPlan> {
  const { plan, person } = await store.readCurrent(today);
  const { numberLocale } = (person?.records.settings ?? {}) as Settings;
  return {
    plan,
    targets: quickTargets(plan, await store.readScorecard()),
    locale: usableLocale(numberLocale, navigator.language),
  };
}
