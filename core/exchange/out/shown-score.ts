import { keyResultScore, type Plan, type PlanKeyResult } from '../../model';
import { formatScore } from '../../words';
import { sayOut } from './messages';
import type { OutContext } from './taken-out';

/** A key result's score as it is read: its owner's with the proposed one, else how far it has come (`–` without data). */
export function shownScore(
  keyResult: PlanKeyResult,
  plan: Plan,
  { today, locale }: OutContext,
  progress: number | undefined,
): string {
  const { score, proposed, isOwn } = keyResultScore(keyResult, plan, today);
  const write = (value: number | undefined) => formatScore(value, locale);
  if (isOwn) return sayOut(locale, 'ownScore', { score: write(score), proposed: write(proposed) });
  return write(plan.closed && keyResult.record.proposedScore !== undefined ? score : progress);
}
