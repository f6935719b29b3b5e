import { aboutDraft, type Found, type Rule } from '../finding';

const most = 4;
const fromHereStrong = 6;

/** More than 4 objectives in a cycle, strongly from 6: attention is what a quarter has least of. */
export const tooManyObjectives: Rule = {
  id: 'too-many-objectives',
  inPlan: (plan) => found(plan.objectives.length, plan.id),
  inObjective: (draft) => found(draft.objectives, aboutDraft(draft))[0],
};

const found = (count: number, about: string): Found[] =>
  count > most
    ? [
        {
          about,
          strength: count >= fromHereStrong ? 'strong' : 'gentle',
          values: { count, most },
          remedies: [],
        },
      ]
    : [];
