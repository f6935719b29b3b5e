import { useMemo } from 'preact/hooks';
import type { Change, Doc, DocId } from '../../../core/model';
import { withReadings } from '../../../core/model/bound';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { draftedCycleId } from '../../../core/model/drafted-cycle';
import { cycleDates, cycleDoc, cycleIdOf, type Plan, planOf } from '../../../core/model/plan';
import { type Closing, closings, type Reflection, reflectionOf } from '../../../core/model/review';
import { type ScorecardPlan, scorecardOf } from '../../../core/model/scorecard';
import type { CivilDate } from '../../../core/scoring';
import type { Store } from '../../../core/store';
import { useStored } from '../../shared/plan/use-stored';

export interface CycleState {
  plan: Plan;
  /** What its key results may be bound to. */
  scorecard: ScorecardPlan;
  reflection: Reflection & { closedWithout: boolean };
  turns: Closing[];
  /** The one that is drafted from it. */
  next: Plan;
  /** The cycles that ended before it began, the newest first: as many as tell of a habit. */
  earlier: Plan[];
}

/** One cycle with its reflection, its closings and the cycle after it; undefined where there is none of that id. */
export function useCycle(store: Promise<Store>, cycleId: string, today: CivilDate): CycleState | undefined {
  const stored = useStored(store, cycleId, async (opened) => {
    if (!cycleDates(cycleId)) return undefined;
    const [docs, { changes }] = await Promise.all([opened.readAll(), opened.readHistory([cycleId])]);
    return { cycleId, docs, changes };
  });
  return useMemo(() => stored && cycleState(stored, today), [stored, today]);
}

interface Stored {
  cycleId: string;
  docs: readonly Doc[];
  changes: readonly Change[];
}

export function cycleState({ cycleId, docs, changes }: Stored, today: CivilDate): CycleState {
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  const planIn = planFrom(byId);
  const plan = planIn(cycleId);
  const scorecard = byId.get(mainScorecard);
  return {
    plan,
    scorecard: scorecardOf('main', scorecard),
    earlier: earlierThan(cycleId, docs).map((one) => withReadings(one, scorecard)),
    reflection: reflectionOf(byId.get(cycleDoc(cycleId))),
    turns: closings(changes, cycleId),
    next: planIn(draftedCycleId(plan, today, planIn)),
  };
}

/** The documents that a draft of one cycle from another goes by. */
export const docsOfDraft = (from: string, to: string): DocId[] => [
  cycleDoc(from),
  cycleDoc(to),
  mainScorecard,
];

/** The plans that documents make up, by the ids of their cycles. */
export const planFrom =
  (docs: ReadonlyMap<DocId, Doc>) =>
  (cycleId: string): Plan =>
    withReadings(planOf(cycleId, docs.get(cycleDoc(cycleId))), docs.get(mainScorecard));

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
