import type { Doc } from '../../../core/model';
import { withReadings } from '../../../core/model/bound';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { nextCycleId } from '../../../core/model/next-cycle';
import { cycleDates, cycleDoc, cycleIdOf, type Plan, planOf } from '../../../core/model/plan';
import { type Closing, closings, type Reflection, reflectionOf } from '../../../core/model/review';
import { type ScorecardPlan, scorecardOf } from '../../../core/model/scorecard';
import type { Store } from '../../../core/store';
import { useStored } from '../../shared/plan/use-stored';

export interface CycleState {
  plan: Plan;
  /** What its key results may be bound to. */
  scorecard: ScorecardPlan;
  reflection: Reflection & { closedWithout: boolean };
  turns: Closing[];
  next: Plan;
  /** The cycles that ended before it began, the newest first: as many as tell of a habit. */
  earlier: Plan[];
}

/** One cycle with its reflection, its closings and the cycle after it; undefined where there is none of that id. */
export function useCycle(store: Promise<Store>, cycleId: string): CycleState | undefined {
  return useStored(store, cycleId, async (opened) => {
    if (!cycleDates(cycleId)) return undefined;
    const nextId = nextCycleId(cycleId);
    const [docs, { changes }] = await Promise.all([opened.readAll(), opened.readHistory([cycleId])]);
    const find = (id: string) => docs.find((doc) => doc.id === cycleDoc(id));
    const scorecard = docs.find((doc) => doc.id === mainScorecard);
    return {
      plan: withReadings(planOf(cycleId, find(cycleId)), scorecard),
      scorecard: scorecardOf('main', scorecard),
      earlier: earlierThan(cycleId, docs).map((one) => withReadings(one, scorecard)),
      reflection: reflectionOf(find(cycleId)),
      turns: closings(changes, cycleId),
      next: planOf(nextId, find(nextId)),
    };
  });
}

const mostEarlier = 4;

function earlierThan(cycleId: string, docs: readonly Doc[]): Plan[] {
  const start = cycleDates(cycleId)?.start ?? '';
  return docs
    .flatMap((doc) => {
      const end = doc.id.startsWith('cycle:') ? cycleDates(cycleIdOf(doc.id))?.end : undefined;
      return end !== undefined && end < start ? [{ doc, end }] : [];
    })
    .sort((a, b) => (a.end < b.end ? 1 : -1))
    .slice(0, mostEarlier)
    .map(({ doc }) => planOf(cycleIdOf(doc.id), doc));
}
