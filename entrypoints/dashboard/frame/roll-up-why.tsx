import './roll-up-why.css';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan, PlanObjective } from '../../../core/model/plan';
import { roundedGap, type Standing } from '../../../core/scoring';
import { formatNumber, noValue, reasonSentence, statusWord } from '../../../core/words';
import { StatusShape } from '../../shared/quarter/marks';
import { keyResultFacts, objectiveFacts } from '../../shared/quarter/row-facts';
import { sayPanel } from '../../shared/words/panel';

/** What a roll-up is the mean of. */
interface Part {
  id: string;
  title: string;
  weight?: number;
  standing: Standing;
}

export const partsOfObjective = (
  { keyResults }: PlanObjective,
  plan: Plan,
  today: string,
  rules: OwnRules,
): Part[] =>
  keyResults.map((one) => ({ ...one.record, standing: keyResultFacts(one, plan, today, rules).standing }));

export const partsOfPlan = (plan: Plan, today: string, rules: OwnRules): Part[] =>
  plan.objectives.map((one) => ({
    ...{ id: one.record.id, title: one.record.title, weight: one.record.weight },
    standing: objectiveFacts(one, plan, today, rules),
  }));

interface StatusButtonProps {
  standing: Standing;
  isOpen: boolean;
  locale: string;
  onToggle(): void;
}

/** A status that opens why it is so. */
export function StatusButton({ standing, isOpen, locale, onToggle }: StatusButtonProps) {
  return (
    <button type="button" class="why-status" aria-expanded={isOpen} onClick={onToggle}>
      <StatusShape standing={standing} locale={locale} />
      <span class="aloud">{sayPanel(locale, 'why', { status: statusWord(standing.status, locale) })}</span>
    </button>
  );
}

interface RollUpWhyProps {
  standing: Standing;
  parts: readonly Part[];
  rules: OwnRules;
  locale: string;
}

/** The rule and the numbers that the status of an objective, or of a cycle, came from. */
export function RollUpWhy({ standing, parts, rules, locale }: RollUpWhyProps) {
  const { progress, expected, reason } = standing;
  const two = (value: number | undefined) => (value === undefined ? noValue : formatNumber(value, locale, 2));
  const gap = progress === undefined || expected === undefined ? undefined : roundedGap(expected, progress);
  return (
    <div class="roll-up-why">
      <p>{reasonSentence(reason, locale)}.</p>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <bdi>{part.title}</bdi>
            {part.weight !== undefined && part.weight !== 1 && (
              <span class="quiet">
                {sayPanel(locale, 'whyWeight', { weight: formatNumber(part.weight, locale) })}
              </span>
            )}
            <b>{two(part.standing.progress)}</b>
          </li>
        ))}
        {progress !== undefined && (
          <li>
            {sayPanel(locale, 'whyMean')}
            <b>{two(progress)}</b>
          </li>
        )}
        {expected !== undefined && (
          <li>
            {sayPanel(locale, 'whyExpectedMean')}
            <b>{two(expected)}</b>
          </li>
        )}
        {gap !== undefined && (
          <li>{sayPanel(locale, gap > 0 ? 'whyGap' : 'whyAhead', { gap: two(Math.abs(gap)) })}</li>
        )}
        {standing.stale && <li>{sayPanel(locale, 'whyStale', { count: rules.staleDays })}</li>}
      </ul>
      <p class="quiet">
        {sayPanel(locale, rules.by === 'gap' ? 'whyRollUp' : 'whyRatioRollUp', {
          onTrack: two(rules.onTrack),
          atRisk: two(rules.atRisk),
        })}
      </p>
    </div>
  );
}
