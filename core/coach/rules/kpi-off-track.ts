import { kpiStandingOn, kpisOf } from '../../model';
import type { Rule } from '../finding';

/** A KPI past its red flag, or at no where the answer is yes or no, that no key result of a running cycle is bound to. One that is worked out cannot be. */
export const kpiOffTrack: Rule = {
  id: 'kpi-off-track',
  inScorecard: (plan, today, { bound }) =>
    kpisOf(plan)
      .filter((kpi) => kpiStandingOn(kpi, today).status === 'offTrack' && !bound?.has(kpi.record.id))
      .map(({ record }) => ({
        ...(record.metric === 'yesNo' && { says: 'kpi-at-no' as const }),
        about: record.id,
        strength: 'gentle',
        values: { title: record.title },
        remedies: record.formula === undefined ? ['deriveKeyResult'] : [],
      })),
};
