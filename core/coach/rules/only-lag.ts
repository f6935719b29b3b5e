import type { Rule } from '../finding';

/** An objective whose key results all lag: each tells what happened, none what to do this week. */
export const onlyLag: Rule = {
  id: 'only-lag',
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
