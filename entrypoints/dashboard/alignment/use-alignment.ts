import type { Plan } from '../../../core/model/plan';
import type { PlanState } from '../../shared/plan/use-plan';
import { useStored } from '../../shared/plan/use-stored';

/** The plans of all cycles that share a day with the one that is shown, read once that stands; absent until then. */
export function useNeighbours(state: PlanState): readonly Plan[] | undefined {
  const dates = state.isTruth ? state.plan?.dates : undefined;
  return useStored(state.store, dates ? `${dates.start} ${dates.end}` : '', async (opened) =>
    dates ? opened.readPlansDuring(dates) : undefined,
  );
}
