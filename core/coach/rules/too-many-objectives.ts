import { aboutDraft, type Found, type Rule } from '../finding';
import { defaultLimits, type Limits } from '../limits';

/** More than 4 objectives in a cycle, strongly from 6 (or its owner's numbers): attention is what a quarter has least of. */
export const tooManyObjectives: Rule = {
  id: 'too-many-objectives',
  inPlan: (plan, _today, { limits }) => found(plan.objectives.length, plan.id, limits),
  inObjective: (draft) => found(draft.objectives, aboutDraft(draft), draft.limits)[0],
};

const found = (
  count: number,
  about: string,
  { mostObjectives: most, manyObjectives }: Limits = defaultLimits,
): Found[] =>
  count > most
    ? [
        {
          about,
          strength: count >= manyObjectives ? 'strong' : 'gentle',
          values: { count, most },
          remedies: [],
        },
      ]
    : [];
