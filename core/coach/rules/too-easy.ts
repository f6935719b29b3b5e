import { keyResultScore, type Plan } from '../../model';
import { type CivilDate, roundScore } from '../../scoring';
import type { Rule } from '../finding';

/** So many in a row are no luck. */
const several = 3;

/**
 * Several 1.0 in a row at aspirational key results, where a cycle is scored: this one's and those of the cycles before
 * it, back to the first that did not come to 1.0 all over. 0.7 is a strong score there.
 */
export const tooEasy: Rule = {
  id: 'too-easy',
  inPlan: (plan, today, { closing }) => {
    if (!closing?.earlier) return [];
    let count = 0;
    for (const one of [plan, ...closing.earlier]) {
      const scores = aspirationalScores(one, today);
      if (scores.some((score) => roundScore(score) < 1)) break;
      count += scores.length;
    }
    return count >= several ? [{ about: plan.id, strength: 'gentle', values: { count }, remedies: [] }] : [];
  },
};

const aspirationalScores = (plan: Plan, today: CivilDate): number[] =>
  plan.objectives.flatMap(({ keyResults }) =>
    keyResults.filter(({ committed }) => !committed).map((one) => keyResultScore(one, plan, today).score),
  );
