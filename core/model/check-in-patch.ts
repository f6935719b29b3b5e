import { patchIn } from './actions';
import type { Patch } from './change';
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

/** The document that a key result's check-ins are written to. */
export const docOfCheckIns = (cycleId: string, { kpi }: Pick<KeyResult, 'kpi'>): string =>
  kpi === undefined ? cycleDoc(cycleId) : mainScorecard;
