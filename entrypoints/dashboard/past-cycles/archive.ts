import type { Doc } from '../../../core/model';
import { plansIn } from '../../../core/model/bound';
import { countingCheckIn, cycleDoc, measure, type Plan } from '../../../core/model/plan';
import { type Reflection, reflectionOf } from '../../../core/model/review';
import { keyResultScore, type Reviewed, reviewedCycle } from '../../../core/model/scores';
import { type SearchIndex, searchIndex } from '../../../core/model/search';
import { type CivilDate, hasEnded, isRunning, keyResultStanding } from '../../../core/scoring';
import { keyResultsOf } from '../../shared/quarter/row-facts';

/** One cycle at a glance. */
export interface PastCycle {
  plan: Plan;
  reflection: Reflection & { closedWithout: boolean };
  /** Absent where nothing of it was measured yet. */
  score: Reviewed | undefined;
  objectives: number;
  keyResults: number;
  /** Key results that came to 1.0. */
  reached: number;
  checkIns: number;
  /** Ids of the key results that live on in a later cycle. */
  carried: ReadonlySet<string>;
  state: 'running' | 'closed' | 'open' | 'ahead';
}

/** Everything ever written, worked out once for a visit. */
export interface Archive {
  /** The newest first. */
  cycles: PastCycle[];
  index: SearchIndex;
}

export function archiveOf(docs: readonly Doc[], today: CivilDate): Archive {
  const plans = plansIn(docs);
  const there = new Set(plans.flatMap(keyResultsOf).map(({ record }) => record.id));
  const cycles = plans
    .map((plan) =>
      pastCycle(
        plan,
        docs.find(({ id }) => id === cycleDoc(plan.id)),
        there,
        today,
      ),
    )
    .filter((one) => one.objectives + one.keyResults > 0);
  cycles.sort(
    (a, b) => compare(b.plan.dates.end, a.plan.dates.end) || compare(b.plan.dates.start, a.plan.dates.start),
  );
  return { cycles, index: searchIndex(docs) };
}

function pastCycle(
  plan: Plan,
  doc: Doc | undefined,
  there: ReadonlySet<string>,
  today: CivilDate,
): PastCycle {
  const keyResults = keyResultsOf(plan);
  return {
    plan,
    reflection: reflectionOf(doc),
    score: keyResults.some((one) => one.record.score !== undefined || hasData(one, plan, today))
      ? reviewedCycle(plan, today)
      : undefined,
    objectives: plan.objectives.length,
    keyResults: keyResults.length,
    reached: keyResults.filter((one) => keyResultScore(one, plan, today).score >= 1).length,
    checkIns: keyResults.reduce((sum, one) => sum + one.checkIns.length, 0),
    // What it was carried to may have been removed since.
    carried: new Set(
      keyResults.flatMap(({ record: { id, carriedTo } }) =>
        carriedTo !== undefined && there.has(carriedTo) ? [id] : [],
      ),
    ),
    state: plan.closed
      ? 'closed'
      : hasEnded(plan.dates, today)
        ? 'open'
        : isRunning(plan.dates, today)
          ? 'running'
          : 'ahead',
  };
}

/** Whether there is nothing more to come. */
export const isOver = ({ state }: Pick<PastCycle, 'state'>): boolean =>
  state === 'closed' || state === 'open';

const hasData = (keyResult: Plan['unfiled'][number], plan: Plan, today: CivilDate): boolean =>
  countingCheckIn(keyResult, today) !== undefined ||
  keyResultStanding(measure(keyResult, today), plan.dates, today).progress !== undefined;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
