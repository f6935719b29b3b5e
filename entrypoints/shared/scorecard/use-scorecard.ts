import { mainScorecard } from '../../../core/model/check-in-patch';
import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import type { Step, Store } from '../../../core/store';
import { useStored } from '../plan/use-stored';

/**
 * The person's scorecard, read again as often as anything changes; absent until it is read. KPIs that are worked out
 * from others have their readings.
 */
export const useScorecard = (store: Promise<Store>): ScorecardPlan | undefined =>
  useStored(store, 'scorecard', readWhole, unlessWritten);

/** A step in another document leaves the scorecard as it is. */
const unlessWritten = (plan: ScorecardPlan, { docs }: Step): ScorecardPlan | undefined =>
  docs.includes(mainScorecard) ? undefined : plan;

/** The parser is loaded only where there is something to work out. */
export async function readWhole(store: Store): Promise<ScorecardPlan> {
  const plan = await store.readScorecard();
  if (kpisOf(plan).every(({ record }) => record.formula === undefined)) return plan;
  return (await import('../../../core/model/formula')).withFormulas(plan);
}
