import type { Rule } from '../finding';

/** A cycle that is being closed without a word about it: the scores alone teach nothing. */
export const scoreWithoutReflection: Rule = {
  id: 'score-without-reflection',
  inPlan: (plan, _today, { closing }) =>
    closing && closing.reflection.trim() === ''
      ? [{ about: plan.id, strength: 'gentle', values: {}, remedies: ['writeReflection'] }]
      : [],
};
