import type { Rule } from '../finding';
import { defaultLimits } from '../limits';

/** Fewer than 2 (or its owner's number of) key results under an objective: one number is easily met while the objective is missed. */
export const tooFew: Rule = {
  id: 'too-few',
  inPlan: (plan, _today, { limits: { fewestKeyResults: fewest } = defaultLimits }) =>
    plan.objectives
      .filter(({ keyResults }) => keyResults.length < fewest)
      .map(({ record, keyResults }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title, count: keyResults.length, fewest },
        remedies: ['addKeyResult'],
      })),
};
