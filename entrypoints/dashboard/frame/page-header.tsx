import { useState } from 'preact/hooks';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { scoringOpens } from '../../../core/model/review';
import { cycleWeek, isRunning } from '../../../core/scoring';
import { formatDate, formatDateRange, reasonSentence, sayStatus, statusWord } from '../../../core/words';
import type { Actions } from '../../shared/plan/use-actions';
import { Shape, tone } from '../../shared/quarter/marks';
import { overallWords } from '../../shared/quarter/overall-words';
import { planFacts } from '../../shared/quarter/row-facts';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayFrame } from '../../shared/words/frame';
import { sayUi } from '../../shared/words/ui';
import { partsOfPlan, RollUpWhy } from './roll-up-why';

interface PageHeaderProps {
  plan: Plan;
  today: string;
  locale: string;
  actions: Actions;
  rules: OwnRules;
  onNewObjective(): void;
}

/** A line ends with the sign and does not begin with it. */
const separator = '\u00a0· ';

/** Which cycle this is, how far it has come, and what can be done to the whole of it. */
export function PageHeader({ plan, today, locale, actions, rules, onNewObjective }: PageHeaderProps) {
  const standing = planFacts(plan, today, rules);
  const [showsWhy, setShowsWhy] = useState(false);
  const isEmpty = plan.objectives.length === 0 && plan.unfiled.length === 0;
  const dates = formatDateRange(plan.dates.start, plan.dates.end, locale);
  const opens = scoringOpens(plan.dates);
  const scoring =
    !plan.closed &&
    today < opens &&
    sayFrame(locale, 'scoringOpens', { date: formatDate(opens, locale, 'short') });
  const week =
    isRunning(plan.dates, today) && sayStatus(locale, 'week', cycleWeek(plan.dates, today, rules.weekStart));
  return (
    <header class="top page-top">
      <div>
        <h1>
          <bdi>{plan.title ?? cycleTitle(plan.id, locale)}</bdi>
        </h1>
        <p>
          {[dates, week, scoring].filter(Boolean).join(separator)}
          {standing.status !== 'noData' && (
            <>
              {separator}
              <button
                type="button"
                class={`why-status overall ${tone(standing)}`}
                title={`${statusWord(standing.status, locale)}: ${reasonSentence(standing.reason, locale)}`}
                aria-expanded={showsWhy}
                onClick={() => setShowsWhy(!showsWhy)}
              >
                <Shape status={standing.status} colour={tone(standing)} />
                <span class="aloud">{statusWord(standing.status, locale)}, </span>
                {overallWords(plan, today, standing, locale)}
              </button>
            </>
          )}
        </p>
      </div>
      <div class="doings">
        <button type="button" onClick={() => void actions.undo()}>
          {sayUi(locale, 'undo')}
        </button>
        <button type="button" onClick={() => void actions.redo()}>
          {sayUi(locale, 'redo')}
        </button>
        {!isEmpty && (
          <button type="button" class="primary" onClick={onNewObjective}>
            {sayFrame(locale, 'newObjective')}
          </button>
        )}
      </div>
      {showsWhy && (
        <RollUpWhy
          standing={standing}
          parts={partsOfPlan(plan, today, rules)}
          rules={rules}
          locale={locale}
        />
      )}
    </header>
  );
}
