import type { Doc, Patch } from '../../../core/model';
import { mainScorecard } from '../../../core/model/check-in-patch';
import type { Fields, Kind } from '../../../core/model/records';
import { kpisOf, type PlanKpi, scorecardOf } from '../../../core/model/scorecard';
import type { CivilDate } from '../../../core/scoring';
import type { Committed, Store } from '../../../core/store';
import { withoutBinaryNoise } from '../../../core/words';
import { newId } from '../plan/new-id';

/** A patch that sets fields of one record of the scorecard. */
export const patchOnScorecard = <K extends Kind>(
  kind: K,
  id: string,
  set: { [F in keyof Fields<K>]?: Fields<K>[F] | null } & { removed?: boolean },
): Patch => ({ doc: mainScorecard, kind, id, set });

/** A sum cannot be worked out: another window removed its KPI meanwhile. */
export class KpiGoneError extends Error {}

interface ReadingDraft {
  value: number;
  /** The part that adds to the latest reading until the date. */
  sum?: number;
  date: CivilDate;
  note?: string;
}

/**
 * Writes a reading beside those that are there. A sum is worked out inside the transaction, from what is there then.
 * Resolves to what was written when it is durable.
 */
export async function writeReading(
  store: Store,
  kpi: string,
  { value, sum, date, note }: ReadingDraft,
): Promise<(Committed & { value: number }) | undefined> {
  let written = value;
  const id = newId();
  const patch = () =>
    patchOnScorecard('reading', id, {
      kpi,
      date,
      value: written,
      ...(note?.trim() && { note: note.trim() }),
    });
  const added = (docs: ReadonlyMap<string, Doc>) => {
    written = withoutBinaryNoise(latestIn(docs, kpi, date) + (sum ?? 0));
    return [patch()];
  };
  const committed = await store.commit('reading', [mainScorecard], sum === undefined ? [patch()] : added);
  return committed && { ...committed, value: written };
}

function latestIn(docs: ReadonlyMap<string, Doc>, id: string, date: CivilDate): number {
  const found: PlanKpi | undefined = kpisOf(scorecardOf('main', docs.get(mainScorecard))).find(
    ({ record }) => record.id === id,
  );
  if (!found) throw new KpiGoneError();
  return found.readings.findLast((one) => one.date <= date)?.value ?? 0;
}
