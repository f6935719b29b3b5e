import { aboutDraft, type Found, type KeyResultDraft, type Rule } from '../finding';
import { keyResultsIn } from '../key-results-in';

/** A target without a start: how far there is to go is not known, and progress is counted from 0. */
export const noBaseline: Rule = {
  id: 'no-baseline',
  inPlan: (plan) => keyResultsIn(plan).flatMap((record) => found(record) ?? []),
  inKeyResult: (draft) => found(draft),
};

function found(draft: KeyResultDraft): Found | undefined {
  const { metric = 'reach', start, target, title } = draft;
  if (metric !== 'reach' || target === undefined || start !== undefined) return undefined;
  return {
    about: aboutDraft(draft),
    strength: 'gentle',
    values: { title, target },
    remedies: ['addBaseline'],
  };
}
