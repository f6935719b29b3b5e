import type { Doc } from '../../../core/model';
import { withReadings } from '../../../core/model/bound';
import { boundNow, checkInPatch, docsOfCheckIns, mainScorecard } from '../../../core/model/check-in-patch';
import { anyNegative } from '../../../core/model/may-be-negative';
import { cycleDoc, measure, type Plan, type PlanKeyResult, planOf } from '../../../core/model/plan';
import type { KeyResult } from '../../../core/model/records';
import type { Confidence } from '../../../core/scoring';
import type { Committed, Store } from '../../../core/store';
import { formatCurrent, type ReadEntry, readEntry, withoutBinaryNoise } from '../../../core/words';
import { newId } from '../plan/new-id';
import { keyResultsOf } from './row-facts';

/** What a person typed for one key result. */
export interface CheckInDraft {
  value: string;
  confidence?: Confidence;
  note: string;
  blocker: string;
}

export const emptyDraft: CheckInDraft = { value: '', note: '', blocker: '' };

export const isEmptyDraft = (draft: CheckInDraft): boolean =>
  !draft.value && !draft.confidence && !draft.note && !draft.blocker;

/** What stands in the value field: a box to tick shows how it stands, so that Enter says that it still does. */
export const shownValue = (typed: string, keyResult: PlanKeyResult, today: string): string =>
  typed || keyResult.record.metric !== 'yesNo' ? typed : String(measure(keyResult, today).current ?? 0);

/**
 * Reads what stands in the value field; a lone minus is a value where any value of the metric is negative. Milestones
 * are not typed: theirs is how many are done.
 */
export function readValue(typed: string, keyResult: PlanKeyResult, today: string, locale: string): ReadEntry {
  const { record, checkIns } = keyResult;
  if (record.metric === 'milestones') {
    const { metric, current = 0 } = measure(keyResult, today);
    const shown = formatCurrent(metric, current, record.unit, locale);
    return { ok: true, value: current, ambiguous: false, shown };
  }
  const last = checkIns.findLast((one) => one.date <= today)?.value;
  const { start, target, atLeast, atMost } = record;
  const mayBeNegative = anyNegative([start, target, atLeast, atMost], checkIns);
  return readEntry(shownValue(typed, keyResult, today), { locale, unit: record.unit, last, mayBeNegative });
}

/** A sum cannot be worked out: another window removed its key result meanwhile. */
export class GoneError extends Error {}

/**
 * Writes a check-in for today. A sum is worked out inside the transaction, from what is there then, and whether its
 * KPI is still there is seen there too; any other value needs nothing read. A plain value stays even where another
 * window removes its key result and that is taken back. Resolves to what was written when it is durable.
 */
export async function checkIn(
  store: Store,
  plan: Plan,
  keyResult: string,
  { value, sum }: { value: number; sum?: number },
  { confidence, note, blocker }: Omit<CheckInDraft, 'value'>,
  today: string,
): Promise<(Committed & { value: number }) | undefined> {
  const record: Pick<KeyResult, 'id' | 'kpi'> = keyResultsOf(plan).find((one) => one.record.id === keyResult)
    ?.record ?? { id: keyResult };
  const docIds = docsOfCheckIns(plan.id, record);
  const id = newId();
  let written = value;
  const patch = (as = record) => {
    const set = {
      date: today,
      value: written,
      confidence,
      note: note.trim() || undefined,
      blocker: blocker.trim() || undefined,
    };
    return checkInPatch(plan.id, as, id, set, true);
  };
  const readFirst = (docs: ReadonlyMap<string, Doc>) => {
    const as = boundNow(plan.id, record, docs);
    if (sum === undefined) return [patch(as)];
    const own = planOf(plan.id, docs.get(cycleDoc(plan.id)));
    // A key result that is bound to a KPI adds to its readings.
    const now = withReadings(own, docs.get(mainScorecard));
    const found = keyResultsOf(now).find((one) => one.record.id === keyResult);
    if (!found) throw new GoneError();
    written = withoutBinaryNoise((measure(found, today).current ?? 0) + sum);
    return [patch(as)];
  };
  const isPlain = sum === undefined && record.kpi === undefined;
  const committed = await store.commit('checkIn', docIds, isPlain ? [patch()] : readFirst);
  return committed && { ...committed, value: written };
}
