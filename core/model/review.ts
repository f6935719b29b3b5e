import { addDays, type CivilDate, type CycleDates, cycleDays, roundScore } from '../scoring';
import { patchIn } from './actions';
import type { Change, Patch } from './change';
import { byStamp, type Doc } from './fold';
import type { Plan, PlanKeyResult } from './plan';
import { computedScore } from './scores';

/** A quarter that ends on 31 December opens on the 15th; a short cycle gives its last quarter to it. */
const mostScoringDays = 17;

/** The first day on which a cycle's scores are proposed. */
export function scoringOpens(dates: CycleDates): CivilDate {
  return addDays(dates.end, 1 - Math.min(mostScoringDays, Math.max(1, Math.floor(cycleDays(dates) / 4))));
}

/**
 * The owner's own score (0..1) with its reason, beside the one that was proposed; one that reads like the proposed
 * one takes it back. Throws RangeError where the reason is missing.
 */
export function setScore(
  plan: Plan,
  keyResult: PlanKeyResult,
  score: number,
  reason: string,
  today: CivilDate,
): Patch {
  const proposed = computedScore(keyResult, plan, today);
  const { id } = keyResult.record;
  if (roundScore(score) === roundScore(proposed))
    return patchIn(plan.id, 'keyResult', id, { score: null, scoreReason: null, proposedScore: null });
  if (!reason.trim()) throw new RangeError('A score that differs from the proposed one has a reason.');
  return patchIn(plan.id, 'keyResult', id, { score, scoreReason: reason.trim(), proposedScore: proposed });
}

/** What worked, what did not, what changes. */
export interface Reflection {
  worked: string;
  didNotWork: string;
  willChange: string;
}

export const reflectionQuestions = ['worked', 'didNotWork', 'willChange'] as const;

export const isEmptyReflection = ({ worked, didNotWork, willChange }: Reflection): boolean =>
  (worked + didNotWork + willChange).trim() === '';

/** What was written at a cycle's review, from its document: a plan does not carry it. */
export function reflectionOf(doc: Doc | undefined): Reflection & { closedWithout: boolean } {
  const cycle = Object.values(doc?.records ?? {}).find((one) => one.kind === 'cycle');
  const text = (field: keyof Reflection) => String(cycle?.[field] ?? '');
  return {
    worked: text('worked'),
    didNotWork: text('didNotWork'),
    willChange: text('willChange'),
    closedWithout: cycle?.closedWithout === true,
  };
}

const written = (reflection: Partial<Reflection>): { [Answer in keyof Reflection]?: string | null } =>
  Object.fromEntries(
    reflectionQuestions.flatMap((one) => {
      const text = reflection[one];
      return text === undefined ? [] : [[one, text.trim() || null]];
    }),
  );

/** Answers of a reflection that are kept before the cycle is closed; what is not given stays as it is. */
export const writeReflection = (plan: Plan, reflection: Partial<Reflection>): Patch =>
  patchIn(plan.id, 'cycle', plan.id, { ...plan.dates, ...written(reflection) });

/**
 * Closes a cycle, with a reflection or explicitly without, and keeps every proposed score as it now stands. Throws
 * RangeError where the reflection is empty.
 */
export function closeCycle(plan: Plan, reflection: Reflection | 'without', today: CivilDate): Patch[] {
  const isWithout = reflection === 'without';
  if (!isWithout && isEmptyReflection(reflection))
    throw new RangeError('A cycle is closed with a reflection or explicitly without.');
  const closed = patchIn(plan.id, 'cycle', plan.id, {
    ...plan.dates,
    closed: true,
    closedWithout: isWithout ? true : null,
    ...(isWithout ? {} : written(reflection)),
  });
  const keyResults = [...plan.objectives.flatMap((one) => one.keyResults), ...plan.unfiled];
  return [
    closed,
    ...keyResults.map((one) =>
      patchIn(plan.id, 'keyResult', one.record.id, { proposedScore: computedScore(one, plan, today) }),
    ),
  ];
}

export const reopenCycle = (plan: Plan): Patch => patchIn(plan.id, 'cycle', plan.id, { closed: false });

/** A turn in a cycle's life, as its log tells it. */
export interface Closing {
  stamp: string;
  what: 'closed' | 'reopened' | 'takenBack';
}

/** When a cycle was closed and reopened, oldest first. */
export function closings(log: readonly Change[], cycleId: string): Closing[] {
  const turns: Closing[] = [];
  let isClosed = false;
  // By their stamps, as they are folded: what came from another machine arrived later than it was made.
  for (const { stamp, undoes, patches } of [...log].sort(byStamp)) {
    const patch = patches.find((one) => one.kind === 'cycle' && one.id === cycleId && 'closed' in one.set);
    if (!patch) continue;
    const next = patch.set.closed === true;
    if (next === isClosed) continue;
    isClosed = next;
    turns.push({ stamp, what: undoes ? 'takenBack' : next ? 'closed' : 'reopened' });
  }
  return turns;
}
