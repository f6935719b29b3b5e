import type { ComponentChildren } from 'preact';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { cycleWeek, expectedShare } from '../../../core/scoring';
import { formatNumber, reasonSentence, sayStatus, statusWord } from '../../../core/words';
import { cycleTitle } from '../words/cycle-title';
import { sayUi } from '../words/ui';
import { Shape, tone } from './marks';
import { overallWords } from './overall-words';
import { planFacts } from './row-facts';

interface HeaderProps {
  plan: Plan;
  today: string;
  locale: string;
  rules: OwnRules;
  children: ComponentChildren;
}

/** Which cycle this is, how much of it has passed, and where it stands as a whole. */
export function Header({ plan, today, locale, rules, children }: HeaderProps) {
  const { week, of } = cycleWeek(plan.dates, today, rules.weekStart);
  const elapsed = expectedShare(plan.dates, today);
  const standing = planFacts(plan, today, rules);
  const passed = sayUi(locale, 'elapsed', { percent: `${formatNumber(elapsed * 100, locale, 0)} %` });
  return (
    <header class="top">
      <h1>
        {plan.title ?? cycleTitle(plan.id, locale)} <span>· {sayStatus(locale, 'week', { week, of })}</span>
      </h1>
      {standing.status !== 'noData' && (
        <p
          class={`overall ${tone(standing)}`}
          title={`${overallWords(plan, today, standing, locale)}, ${statusWord(standing.status, locale)}: ${reasonSentence(standing.reason, locale)}`}
        >
          <Shape status={standing.status} colour={tone(standing)} />
          <span class="aloud">{statusWord(standing.status, locale)}, </span>
          {overallWords(plan, today, standing, locale, true)}
        </p>
      )}
      {children}
      <div class="elapsed" role="img" aria-label={passed} title={passed}>
        <span class="elapsed-fill" style={{ inlineSize: `${elapsed * 100}%` }} />
      </div>
    </header>
  );
}
