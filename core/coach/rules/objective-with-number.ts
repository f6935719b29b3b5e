import { aboutDraft, type Found, type Rule } from '../finding';
import { namesQuantity } from '../title/quantity';

/**
 * An objective that is itself a metric: "Grow revenue by 20 %". A year, a version or a number in words ("be one of two
 * that people think of") is none.
 */
export const objectiveWithNumber: Rule = {
  id: 'objective-with-number',
  inPlan: (plan) => plan.objectives.flatMap(({ record }) => found(record) ?? []),
  inObjective: (draft) => found(draft),
};

function found(draft: { id?: string; title: string }): Found | undefined {
  if (!/\d/.test(draft.title) || !namesQuantity(draft.title)) return undefined;
  return {
    about: aboutDraft(draft),
    strength: 'gentle',
    values: { title: draft.title },
    remedies: ['rewriteObjective'],
  };
}
