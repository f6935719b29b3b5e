import { patchIn } from './actions';
import type { DocId, Patch } from './change';
import type { Doc } from './fold';
import { cycleDoc } from './plan';
import type { Fields, KeyResult } from './records';

/** The document of a person's one scorecard. */
export const mainScorecard = 'scorecard:main';

/** A patch on a check-in of a key result; on a reading, where it is bound to a KPI. */
export function checkInPatch(
  cycleId: string,
  { id: keyResult, kpi }: Pick<KeyResult, 'id' | 'kpi'>,
  id: string,
  set: { [F in keyof Omit<Fields<'checkIn'>, 'keyResult'>]?: Fields<'checkIn'>[F] | null } & {
    removed?: boolean;
  },
  isNew = false,
): Patch {
  if (kpi === undefined) return patchIn(cycleId, 'checkIn', id, { ...(isNew && { keyResult }), ...set });
  return { doc: mainScorecard, kind: 'reading', id, set: { ...(isNew && { kpi }), ...set } };
}

/** The documents that a check-in of a key result is written by: of one that is bound, its KPI's too. */
export const docsOfCheckIns = (cycleId: string, { kpi }: Pick<KeyResult, 'kpi'>): DocId[] =>
  kpi === undefined ? [cycleDoc(cycleId)] : [cycleDoc(cycleId), mainScorecard];

/**
 * A key result as it is bound in the documents, where what is drawn may be behind: to no KPI that is gone, nor to one
 * that it was unbound from. One that is gone itself stays bound as it was drawn. How many milestones are done is no
 * reading of a KPI.
 */
export function boundNow(
  cycleId: string,
  { id, kpi }: Pick<KeyResult, 'id' | 'kpi'>,
  docs: ReadonlyMap<DocId, Doc>,
): Pick<KeyResult, 'id' | 'kpi'> {
  const stored = docs.get(cycleDoc(cycleId))?.records[id];
  if (stored?.metric === 'milestones') return { id };
  const now = stored && !stored.removed ? stored.kpi : kpi;
  const found = docs.get(mainScorecard)?.records[String(now)];
  return found && !found.removed ? { id, kpi: found.id } : { id };
}
