import { kpisOf } from '../../model';
import type { Rule } from '../finding';

/** One or two KPIs are a beginning, not a balance. */
const fewestKpis = 3;

/** An objective whose key results all lag, or a scorecard whose KPIs do: each tells what happened, none what to do. */
export const onlyLag: Rule = {
  id: 'only-lag',
  inScorecard(plan) {
    const kpis = kpisOf(plan);
    if (kpis.length < fewestKpis || !kpis.every(({ record }) => record.sort === 'lag')) return [];
    return [
      { says: 'only-lag-scorecard', about: plan.id, strength: 'gentle', values: {}, remedies: ['addKpi'] },
    ];
  },
  inPlan: (plan) =>
    plan.objectives
      .filter(
        ({ keyResults }) => keyResults.length > 0 && keyResults.every(({ record }) => record.sort === 'lag'),
      )
      .map(({ record }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title },
        remedies: ['addKeyResult'],
      })),
};
