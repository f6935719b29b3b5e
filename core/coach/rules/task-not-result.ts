import { type KeyResult, onceFor } from '../../model';
import { aboutDraft, type Found, type KeyResultDraft, type Rule } from '../finding';
import { keyResultsIn } from '../key-results-in';
import { bareTitle, beginsWithDoing } from '../title/doing-words';
import { isMeasured } from '../title/measured';
import { countsOutput, tellsRate } from '../title/output-count';
import { namesQuantity } from '../title/quantity';
import { namesWork } from '../title/work-in-nouns';

/**
 * A key result that is work to be done: its title begins with a doing word, or names the work or its end ("Guide
 * published"), and tells of nothing measured. A number that only counts what is made ("Publish 4 posts") is told as
 * such; an amount ("Run 150 km") and a change ("from 42 to 55") are let stand. What is neither work nor a number is
 * asked how it is seen.
 */
export const taskNotResult: Rule = {
  id: 'task-not-result',
  inPlan: (plan) => keyResultsIn(plan).flatMap((record) => inRecord(record) ?? []),
  inKeyResult: (draft) => found(draft),
};

/** A thousand titles need not be read again for one check-in. */
const inRecord = onceFor((record: KeyResult) => found(record));

function found(draft: KeyResultDraft): Found | undefined {
  const { title, metric = 'reach', target } = draft;
  const about = aboutDraft(draft);
  if (metric === 'maintain' || metric === 'milestones' || title.trim() === '') return undefined;
  const bare = bareTitle(title);
  const counts = namesQuantity(bare);
  const begins = beginsWithDoing(bare);
  if (counts ? begins && makesOne(bare) : (begins || namesWork(bare)) && !isMeasuredAmount(bare)) {
    const strength = strengthOf(draft);
    return (
      strength && { about, strength, values: { title }, remedies: ['makeInitiative', 'rewriteAsOutcome'] }
    );
  }
  if (counts && countsOutput(bare))
    return {
      about,
      says: 'counts-output',
      strength: 'gentle',
      values: { title },
      remedies: ['rewriteAsOutcome', 'makeInitiative'],
    };
  if (metric === 'yesNo' || target !== undefined || /\d/.test(bare) || counts) return undefined;
  return { about, says: 'no-number', strength: 'gentle', values: { title }, remedies: ['rewriteAsOutcome'] };
}

/** "Run a workshop for 20 teachers": one thing is made, whatever is counted about it. */
const makesOne = (title: string): boolean => oneThing.test(title) && !isMeasured(title) && !tellsRate(title);
const oneThing = /^[\p{L}/-]+(?: (?:up|out|off|on|for|to|and [\p{L}-]+))? (?:an?|the|our|my|your)\s/iu;

/** A lone 1, a time or a date that is measured all the same: "in under 1:50 h", "to 1 hour a week". */
const isMeasuredAmount = (title: string): boolean => /\d/.test(title) && isMeasured(title);

/** From 0 to 1 is a task with a number painted on; from 0 to 100 % may be one; any other target counts something. */
function strengthOf({ metric, start = 0, target, unit }: KeyResultDraft): Found['strength'] | undefined {
  if (metric === 'yesNo' || target === undefined) return 'strong';
  if (start === 0 && target === 1) return 'strong';
  return start === 0 && target === 100 && unit?.kind === 'percent' ? 'gentle' : undefined;
}
