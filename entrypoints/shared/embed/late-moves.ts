import { useMemo } from 'preact/hooks';
import type { Plan } from '../../../core/model/plan';
import { useCoach } from '../edit/advice';
import { useLog } from '../plan/use-log';
import type { PlanState } from '../plan/use-plan';
import { keyResultsOf } from '../quarter/row-facts';

/** Ids of the key results whose start or target moved late in the cycle, as the coach has it, kept anyway or not. */
export function useLateMoves(plan: Plan, state: PlanState, today: string): ReadonlySet<string> {
  const coach = useCoach(state.isTruth);
  const ids = useMemo(() => keyResultsOf(plan).map(({ record }) => record.id), [plan]);
  const log = useLog(state, ids);
  return useMemo(() => {
    const found = coach?.findings(plan, today, new Set(), { moves: coach.targetMoves(plan, log) }) ?? [];
    return new Set(found.flatMap(({ rule, about }) => (rule === 'moved-target' ? [about] : [])));
  }, [plan, coach, log, today]);
}
