import { useState } from 'preact/hooks';
import { ownRules } from '../../../core/model/own-rules';
import { scoringOpens } from '../../../core/model/review';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { addDays, lastReminder, weekday } from '../../../core/scoring';
import { formatDate } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { dueKeyResults, keyResultFacts, keyResultsOf } from '../../shared/quarter/row-facts';
import { ViewHeader } from '../../shared/quarter/view-header';
import { dueKpis } from '../../shared/scorecard/due-readings';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { weekdayName } from '../../shared/words/moment';
import { sayReview } from '../../shared/words/review';
import { Pass } from './pass';
import { Summary } from './summary';
import { checkedInSince, weekSummary } from './week-summary';

/** A guided pass over what is due, one key result at a time; the hour a week. */
export function WeeklyReview(view: ViewProps) {
  const { state, locale, onBack } = view;
  const scorecard = useScorecard(state.store);
  return (
    <div class="page" data-truth={state.isTruth && scorecard !== undefined}>
      <ViewHeader title={sayReview(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="quarter review">
        {state.isTruth && scorecard && <Begun {...view} scorecard={scorecard} />}
      </main>
    </div>
  );
}

/** What is due is asked once: who checks in elsewhere meanwhile does not move the steps. */
function Begun({ scorecard, ...view }: ViewProps & { scorecard: ScorecardPlan }) {
  const { plan, state, today, locale } = view;
  const rules = ownRules(state.settings);
  const [ids, setIds] = useState(() => [
    ...dueKeyResults(plan, today, rules),
    ...dueKpis(scorecard, plan, today, rules).map(({ record }) => record.id),
  ]);
  const weekBegan = lastReminder(today, rules.reminderWeekday);
  if (ids.length > 0)
    return (
      <Pass {...view} scorecard={scorecard} ids={ids} weekBegan={weekBegan}>
        <ToScores {...view} />
      </Pass>
    );
  const open = keyResultsOf(plan).filter(
    (one) => keyResultFacts(one, plan, today, rules).standing.status !== 'done',
  );
  const done = checkedInSince(plan, weekBegan, today);
  const next = addDays(weekBegan, 7);
  const isEmpty = keyResultsOf(plan).length === 0;
  const hasNext = next <= plan.dates.end && !plan.closed && !isEmpty;
  return (
    <>
      <section class="objective review-none">
        <h2>{sayReview(locale, 'nothingDue')}</h2>
        {isEmpty && <p>{sayReview(locale, 'noKeyResults')}</p>}
        {plan.closed && <p>{sayReview(locale, 'isClosed')}</p>}
        {hasNext && (
          <p>
            {sayReview(locale, 'nextOn', {
              weekday: weekdayName(weekday(next), locale),
              date: formatDate(next, locale, 'long'),
            })}
          </p>
        )}
        <div class="doings">
          <button type="button" class="primary" onClick={view.onBack}>
            {sayReview(locale, 'toQuarter')}
          </button>
          {open.length > 0 && !plan.closed && (
            <button type="button" onClick={() => setIds(open.map((one) => one.record.id))}>
              {sayReview(locale, 'goThrough')}
            </button>
          )}
        </div>
        <ToScores {...view} />
      </section>
      {done.length > 0 && (
        <Summary
          plan={plan}
          rules={rules}
          today={today}
          locale={locale}
          summary={weekSummary(plan, done, weekBegan, today)}
          takesFocus={false}
        />
      )}
    </>
  );
}

function ToScores({ plan, today, locale }: ViewProps) {
  if (plan.closed || plan.objectives.length === 0 || today < scoringOpens(plan.dates)) return null;
  return (
    <p class="to-scores">
      {sayReview(locale, 'scoringOpen', { date: formatDate(plan.dates.end, locale, 'long') })}{' '}
      <a href={`#/score/${plan.id}`}>{sayReview(locale, 'score')}</a>
    </p>
  );
}
