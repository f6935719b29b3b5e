import type { Plan } from '../../../core/model/plan';
import { takePopupAsked } from '../plan/popup-asked';
import { keyResultsOf } from './row-facts';
import type { CheckIns } from './use-check-ins';

/** Opens what a key of the browser asked for: a line to type, or the key result that was checked in last. */
export async function openAsked(plan: Plan, checkIns: CheckIns): Promise<void> {
  const asked = await takePopupAsked();
  const all = keyResultsOf(plan);
  const [first] = all;
  if (!asked || !first) return;
  if (asked === 'quickEntry') checkIns.openQuick(checkIns.active ?? first.record.id);
  else checkIns.open(all.reduce((last, one) => (lastMade(one) > lastMade(last) ? one : last)).record.id);
}

/** The stamp of the check-in that was recorded last, whatever its date. */
const lastMade = ({ checkIns }: Plan['unfiled'][number]): string =>
  checkIns.reduce((last, { made }) => (made > last ? made : last), '');
