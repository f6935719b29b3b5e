import { cycleDoc, type Plan } from '../../../core/model/plan';
import { withCheckIns } from '../../../core/model/with-check-ins';
import type { Step } from '../../../core/store';
import type { PlanState } from '../../shared/plan/use-plan';
import { useStored } from '../../shared/plan/use-stored';

/** The plans of all cycles that share a day with the one that is shown, read once that stands; absent until then. */
export function useNeighbours(state: PlanState): readonly Plan[] | undefined {
  const dates = state.isTruth ? state.plan?.dates : undefined;
  return useStored(
    state.store,
    dates ? `${dates.start} ${dates.end}` : '',
    async (opened) => (dates ? opened.readPlansDuring(dates) : undefined),
    plansAfter,
  );
}

function plansAfter(plans: readonly Plan[] | undefined, step: Step): Plan[] | undefined {
  const written = plans?.find((plan) => step.docs.includes(cycleDoc(plan.id)));
  const after = written && withCheckIns(written, step);
  return after && plans?.map((plan) => (plan === written ? after : plan));
}
