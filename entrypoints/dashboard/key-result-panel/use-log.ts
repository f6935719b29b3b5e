import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../../core/model';
import type { PlanState } from '../../shared/plan/use-plan';

/** The log, read once the panel stands and again as often as the plan changes; empty until then. */
export function useLog(state: PlanState): readonly Change[] {
  const [log, setLog] = useState<readonly Change[]>([]);
  useEffect(() => {
    let isGone = false;
    void state.store
      .then((opened) => opened.readLog())
      .then((read) => {
        if (!isGone) setLog(read);
      });
    return () => {
      isGone = true;
    };
  }, [state.plan]);
  return log;
}
