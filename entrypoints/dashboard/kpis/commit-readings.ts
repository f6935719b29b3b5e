import type { Patch } from '../../../core/model';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { kpisOf, type PlanKpi, scorecardOf } from '../../../core/model/scorecard';
import type { Committed, Store } from '../../../core/store';

/** What is to be written, by each KPI as it stands in the store now. */
export type PatchesIn = (now: (kpi: PlanKpi) => PlanKpi) => Patch[];

/**
 * Writes readings by those that are in the store then: what is drawn may be a key behind. Resolves to undefined where
 * there was nothing to write.
 */
export function commitReadings(
  store: Store,
  label: string,
  patchesIn: PatchesIn,
): Promise<Committed | undefined> {
  return store.commit(label, [mainScorecard], (docs) => {
    const stored = kpisOf(scorecardOf('main', docs.get(mainScorecard)));
    return patchesIn((kpi) => stored.find(({ record }) => record.id === kpi.record.id) ?? kpi);
  });
}
