import type { Rule } from '../finding';

const fewest = 2;

/** Fewer than 2 key results under an objective: one number is easily met while the objective is missed. */
export const tooFew: Rule = {
  id: 'too-few',
  inPlan: (plan) =>
    plan.objectives
      .filter(({ keyResults }) => keyResults.length < fewest)
      .map(({ record, keyResults }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title, count: keyResults.length, fewest },
        remedies: ['addKeyResult'],
      })),
};
