import type { Rule } from '../finding';

const most = 5;

/** More than 5 key results under one objective: then no one of them says whether it is reached. */
export const tooManyKeyResults: Rule = {
  id: 'too-many-key-results',
  inPlan: (plan) =>
    plan.objectives
      .filter(({ keyResults }) => keyResults.length > most)
      .map(({ record, keyResults }) => ({
        about: record.id,
        strength: 'gentle',
        values: { title: record.title, count: keyResults.length, most },
        remedies: [],
      })),
};
