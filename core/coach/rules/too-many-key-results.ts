import type { Rule } from '../finding';
import { defaultLimits } from '../limits';

/** More than 5 (or its owner's number of) key results under one objective: then no one of them says whether it is reached. */
export const tooManyKeyResults: Rule = {
  id: 'too-many-key-results',
  inPlan: (plan, _today, { limits: { mostKeyResults: most } = defaultLimits }) =>
    plan.objectives
      .filter(({ keyResults }) => keyResults.length > most)
      .map(({ record, keyResults }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title, count: keyResults.length, most },
        remedies: [],
      })),
};
