import { useMemo } from 'preact/hooks';
import type { Beyond } from '../../../core/coach';
import { alignmentOf } from '../../../core/model/alignment';
import type { Plan } from '../../../core/model/plan';
import type { PlanState } from '../../shared/plan/use-plan';
import { useStored } from '../past-cycles/use-stored';

/** The plans of all cycles that share a day with the one that is shown, read once that stands; absent until then. */
export function useNeighbours(state: PlanState): readonly Plan[] | undefined {
  const dates = state.isTruth ? state.plan?.dates : undefined;
  return useStored(state.store, dates ? `${dates.start} ${dates.end}` : '', async (opened) =>
    dates ? opened.readPlansDuring(dates) : undefined,
  );
}

/** What the coach is told of how the shown plan is aligned; absent until the other cycles are read. */
export function useAlignment(state: PlanState): Beyond['alignment'] {
  const plans = useNeighbours(state);
  const { plan } = state;
  return useMemo(() => plan && plans && alignmentOf(plan, plans), [plan, plans]);
}
