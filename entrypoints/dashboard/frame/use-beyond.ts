import { useCallback, useMemo } from 'preact/hooks';
import type { Beyond } from '../../../core/coach';
import { alignmentOf } from '../../../core/model/alignment';
import type { Plan } from '../../../core/model/plan';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { useCoach } from '../../shared/edit/advice';
import { useLog } from '../../shared/plan/use-log';
import type { PlanState } from '../../shared/plan/use-plan';
import { keyResultsOf } from '../../shared/quarter/row-facts';

/**
 * What the coach looks at beside the plan, worked out when it is asked for. Of the log only what touches the plan's key
 * results is read, of other cycles those that share a day with it.
 */
export function useBeyond(
  state: PlanState,
  neighbours: readonly Plan[] | undefined,
  scorecard: ScorecardPlan | undefined,
): () => Beyond {
  const { plan, isTruth } = state;
  const coach = useCoach(isTruth);
  const ids = useMemo(() => (plan ? keyResultsOf(plan).map(({ record }) => record.id) : []), [plan]);
  const log = useLog(state, ids);
  // The same key results were moved by the same changes.
  const moves = useMemo(() => plan && coach?.targetMoves(plan, log), [ids.join(), coach, log]);
  return useCallback(
    () =>
      plan && coach
        ? {
            moves,
            ...(neighbours && scorecard && { alignment: alignmentOf(plan, neighbours, scorecard) }),
          }
        : {},
    [plan, coach, moves, neighbours, scorecard],
  );
}

/** Puts the focus into what an objective supports, as soon as its editor stands there. */
export function focusSupport(framesLeft = 60): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('.support-field select');
    if (field) field.focus();
    else if (framesLeft > 0) focusSupport(framesLeft - 1);
  });
}
