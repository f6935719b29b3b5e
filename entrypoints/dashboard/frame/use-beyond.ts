import { useMemo } from 'preact/hooks';
import type { Beyond } from '../../../core/coach';
import { useCoach } from '../../shared/edit/advice';
import { useLog } from '../../shared/plan/use-log';
import type { PlanState } from '../../shared/plan/use-plan';
import { keyResultsOf } from '../../shared/quarter/row-facts';

/** What the coach looks at beside the plan; of the log only what touches the plan's key results is read. */
export function useBeyond(state: PlanState): Beyond {
  const { plan, isTruth } = state;
  const coach = useCoach(isTruth);
  const ids = useMemo(() => (plan ? keyResultsOf(plan).map(({ record }) => record.id) : []), [plan]);
  const log = useLog(state, ids);
  return useMemo(() => (plan && coach ? { moves: coach.targetMoves(plan, log) } : {}), [plan, coach, log]);
}
