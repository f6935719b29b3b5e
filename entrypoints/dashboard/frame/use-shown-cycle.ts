import { cycleDates } from '../../../core/model/plan';
import { isCivilDate } from '../../../core/scoring';
import type { PlanState } from '../../shared/plan/use-plan';
import { useStored } from '../../shared/plan/use-stored';

/** The cycle that an address names, read again as often as it changes; the current one where it names none. */
export function useShownCycle(state: PlanState, cycleId: string | undefined): PlanState | 'unknown' {
  const isCurrent = cycleId === undefined || cycleId === state.plan?.id;
  const isKnown = isCurrent || hasDates(cycleId);
  const wanted = isCurrent || !isKnown ? undefined : cycleId;
  const other = useStored(state.store, wanted ?? '', async (opened) => wanted && opened.readPlan(wanted));
  if (!isKnown) return 'unknown';
  if (isCurrent) return state;
  const plan = other || undefined;
  return {
    ...state,
    plan,
    shown: plan,
    get store() {
      return state.store;
    },
  };
}

function hasDates(cycleId: string): boolean {
  const dates = cycleDates(cycleId);
  return dates !== undefined && isCivilDate(dates.start) && isCivilDate(dates.end);
}
