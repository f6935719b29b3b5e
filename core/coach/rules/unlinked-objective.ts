import type { Rule } from '../finding';

/** An objective that supports none of those that are there to be supported: the year's, or somebody's published ones. */
export const unlinkedObjective: Rule = {
  id: 'unlinked-objective',
  inPlan: (plan, _today, { alignment }) =>
    alignment && alignment.above > 0
      ? plan.objectives
          .filter(({ record }) => !alignment.supporting.has(record.id))
          .map(({ record }) => ({
            about: record.id,
            strength: 'gentle',
            values: { title: record.title },
            remedies: ['linkObjective'],
          }))
      : [],
};
