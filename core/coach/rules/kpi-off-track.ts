import { kpiStandingOn, kpisOf } from '../../model';
import type { Rule } from '../finding';

/** A KPI below its red flag that no key result of a running cycle is bound to. One that is worked out cannot be. */
export const kpiOffTrack: Rule = {
  id: 'kpi-off-track',
  inScorecard: (plan, today, { bound }) =>
    kpisOf(plan)
      .filter((kpi) => kpiStandingOn(kpi, today).status === 'offTrack' && !bound?.has(kpi.record.id))
      .map(({ record }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title },
        remedies: record.formula === undefined ? ['deriveKeyResult'] : [],
      })),
};
