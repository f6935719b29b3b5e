import { strategicObjectivesOf } from '../../model';
import type { Rule } from '../finding';

/** A strategic objective without a KPI: nobody can say whether it is reached. */
export const unmeasuredObjective: Rule = {
  id: 'unmeasured-objective',
  inScorecard: (plan) =>
    strategicObjectivesOf(plan)
      .filter(({ kpis }) => kpis.length === 0)
      .map(({ record }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title },
        remedies: ['addKpi'],
      })),
};
