import { useEffect, useState } from 'preact/hooks';
import { cycleDates, type Plan } from '../../../core/model/plan';
import { isCivilDate } from '../../../core/scoring';
import type { PlanState } from '../../shared/plan/use-plan';

/** The cycle that an address names, read again as often as it changes; the current one where it names none. */
export function useShownCycle(state: PlanState, cycleId: string | undefined): PlanState | 'unknown' {
  const isCurrent = cycleId === undefined || cycleId === state.plan?.id;
  const isKnown = isCurrent || hasDates(cycleId);
  const [other, setOther] = useState<Plan>();
  useEffect(() => {
    if (isCurrent || !isKnown) return;
    let isGone = false;
    let stop = () => {};
    void state.store.then((opened) => {
      if (isGone) return;
      const read = () =>
        opened.readPlan(cycleId).then((plan) => {
          if (!isGone) setOther(plan);
        });
      stop = opened.onChange(() => void read());
      return read();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [cycleId, isCurrent]);
  if (!isKnown) return 'unknown';
  if (isCurrent) return state;
  const plan = other?.id === cycleId ? other : undefined;
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
