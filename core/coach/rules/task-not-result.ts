import { aboutDraft, type Found, type KeyResultDraft, type Rule } from '../finding';
import { keyResultsIn } from '../key-results-in';
import { bareTitle, beginsWithDoing, endsDone } from '../title/doing-words';
import { namesQuantity } from '../title/quantity';

/**
 * A key result that is work to be done: its title begins with a doing word (or ends in its "done": "Guide
 * published") and nothing is counted. What is counted ("Run 150 km", "Publish 10 articles") can be half reached
 * and is let stand: whether the count is the right one is its owner's to know.
 */
export const taskNotResult: Rule = {
  id: 'task-not-result',
  inPlan: (plan) => keyResultsIn(plan).flatMap((record) => found(record) ?? []),
  inKeyResult: (draft) => found(draft),
};

function found(draft: KeyResultDraft): Found | undefined {
  const { title, metric = 'reach', target } = draft;
  const about = aboutDraft(draft);
  if (metric === 'maintain' || metric === 'milestones' || title.trim() === '') return undefined;
  const bare = bareTitle(title);
  if (beginsWithDoing(bare) || endsDone(bare)) {
    if (namesQuantity(bare)) return undefined;
    const strength = strengthOf(draft);
    return (
      strength && { about, strength, values: { title }, remedies: ['makeInitiative', 'rewriteAsOutcome'] }
    );
  }
  if (metric === 'yesNo' || target !== undefined || /\d/.test(bare) || namesQuantity(bare)) return undefined;
  return { about, says: 'no-number', strength: 'gentle', values: { title }, remedies: ['rewriteAsOutcome'] };
}

/** From 0 to 1 is a task with a number painted on; from 0 to 100 % may be one; any other target counts something. */
function strengthOf({ metric, start = 0, target, unit }: KeyResultDraft): Found['strength'] | undefined {
  if (metric === 'yesNo' || target === undefined) return 'strong';
  if (start === 0 && target === 1) return 'strong';
  return start === 0 && target === 100 && unit?.kind === 'percent' ? 'gentle' : undefined;
}
