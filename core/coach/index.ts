import type { Plan, ScorecardPlan } from '../model';
import type { CivilDate } from '../scoring';
import type { Beyond, ScorecardBeyond } from './beyond';
import type { Finding, KeyResultDraft, ObjectiveDraft } from './finding';
import { keptKey } from './kept';
import { rules } from './rules';

export type { Beyond, ScorecardBeyond, TargetMove } from './beyond';
export type { Finding, KeyResultDraft, ObjectiveDraft, Remedy, RuleId } from './finding';
export { keptKey } from './kept';
export { coachLimits, defaultLimits, type Limits, limitsClash } from './limits';
export { type Advice, adviceText, type WriteAmount } from './messages';
export { rules } from './rules';
export { targetMoves } from './target-moves';

/**
 * All advice about a plan on a day, in the order of the rules, without what its owner chose to keep (`keptKey`). What
 * only the log, the review or other cycles know is given as `beyond`.
 */
export const findings = (
  plan: Plan,
  today: CivilDate,
  kept: ReadonlySet<string>,
  beyond: Beyond = {},
): Finding[] =>
  rules
    .flatMap((rule) =>
      (rule.inPlan?.(plan, today, beyond) ?? []).map((found) => ({ rule: rule.id, ...found })),
    )
    .filter(({ rule, about }) => !kept.has(keptKey(rule, about)));

/** All advice about a scorecard on a day, in the order of the rules, without what its owner chose to keep. */
export const scorecardFindings = (
  plan: ScorecardPlan,
  today: CivilDate,
  kept: ReadonlySet<string>,
  beyond: ScorecardBeyond = {},
): Finding[] =>
  rules
    .flatMap((rule) =>
      (rule.inScorecard?.(plan, today, beyond) ?? []).map((found) => ({ rule: rule.id, ...found })),
    )
    .filter(({ rule, about }) => !kept.has(keptKey(rule, about)));

/** Advice about a key result while it is written. */
export const adviseKeyResult = (draft: KeyResultDraft): Finding[] =>
  rules.flatMap((rule) => {
    const found = rule.inKeyResult?.(draft);
    return found ? [{ rule: rule.id, ...found }] : [];
  });

/** Advice about an objective while it is written. */
export const adviseObjective = (draft: ObjectiveDraft): Finding[] =>
  rules.flatMap((rule) => {
    const found = rule.inObjective?.(draft);
    return found ? [{ rule: rule.id, ...found }] : [];
  });
