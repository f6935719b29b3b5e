import { useRef, useState } from 'preact/hooks';
import type { ScorecardReview } from '../../../core/model/records';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { perspectiveStanding, scorecardStanding } from '../../../core/model/scorecard-standing';
import { calendarCycle } from '../../../core/scoring';
import { formatDate, formatScore } from '../../../core/words';
import { newId } from '../../shared/plan/new-id';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { ViewProps } from '../../shared/plan/view-props';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { cycleTitle } from '../../shared/words/cycle-title';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import { focusSoon } from '../frame/focus-soon';
import { useReviewDraft } from './review-draft';
import { changedReview, type ReviewDraft, writtenReview } from './review-drafts';
import { ReviewForm } from './review-form';

interface ReviewsProps extends Pick<ViewProps, 'actions' | 'today' | 'locale'> {
  scorecard: ScorecardPlan;
}

const kinds = ['review', 'strategy'] as const;

/** The quarterly reviews and the yearly updates of the strategy: the next ones, and those that were kept. */
export function Reviews({ scorecard, actions, today, locale }: ReviewsProps) {
  const { draft, isFound, ...drafts } = useReviewDraft();
  const shown = useRef(draft);
  shown.current = draft;
  const [once] = useState(oneAtATime);
  const newest = [...scorecard.reviews].reverse();
  const focus = (opens: string) => focusSoon(`[data-opens="${CSS.escape(opens)}"]`);
  const end = (ended: ReviewDraft, opens: string) => {
    drafts.end(ended);
    focus(opens);
  };
  const save = async (saved: ReviewDraft) => {
    const { of, date } = saved;
    const id = saved.id ?? saved.newId ?? newId();
    const changed = changedReview(saved);
    if (Object.keys(changed).length === 0) return end(saved, `review ${id}`);
    const label = of === 'review' ? 'scorecardReview' : 'strategyUpdate';
    const patch = patchOnScorecard('scorecardReview', id, changed);
    if (!(await once(() => actions.commit(label, [patch])))) return;
    actions.say(sayScorecard(locale, 'reviewSaved', { date: formatDate(date, locale, 'medium') }));
    // Whoever wrote on or opened another one meanwhile is where they want to be.
    if (shown.current === saved) focus(`review ${id}`);
    drafts.saved(saved);
  };
  const remove = async (removed: ReviewDraft) => {
    const { id = '', date } = removed;
    const patch = patchOnScorecard('scorecardReview', id, { removed: true });
    if (!(await once(() => actions.commit('removeReview', [patch])))) return;
    actions.say(sayScorecard(locale, 'reviewRemoved', { date: formatDate(date, locale, 'medium') }));
    if (shown.current === removed) focus('write review');
    drafts.end(removed);
  };
  const form = draft && (
    <ReviewForm
      key={draft.id ?? draft.of}
      draft={draft}
      takesFocus={!isFound}
      today={today}
      locale={locale}
      onChange={drafts.type}
      onSave={() => void save(draft)}
      onCancel={() => end(draft, draft.id ? `review ${draft.id}` : `write ${draft.of}`)}
      onRemove={draft.id === undefined ? undefined : () => void remove(draft)}
    />
  );
  return (
    <section class="objective scorecard-reviews" aria-labelledby="scorecard-reviews">
      <h2 id="scorecard-reviews">{sayScorecard(locale, 'reviews')}</h2>
      <p class="quiet">{sayScorecard(locale, 'reviewsText')}</p>
      {draft && draft.id === undefined ? (
        form
      ) : (
        <div class="doings">
          {kinds.map((of) => (
            <button
              key={of}
              type="button"
              data-opens={`write ${of}`}
              onClick={() =>
                drafts.open({ of, newId: newId(), date: today, whatChanged: '', whatChanges: '' })
              }
            >
              {sayScorecard(locale, of === 'review' ? 'writeReview' : 'writeStrategy')}
            </button>
          ))}
          <span class="quiet">{dueWords(scorecard, today, locale)}</span>
        </div>
      )}
      {newest.length > 0 && (
        <ul class="review-history" aria-label={sayScorecard(locale, 'history')}>
          {newest.map((one) => (
            <li key={one.id}>
              {draft?.id === one.id ? (
                form
              ) : (
                <Kept
                  review={one}
                  scorecard={scorecard}
                  locale={locale}
                  onEdit={() => drafts.open(draftOf(one))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function draftOf({ id, of, date, whatChanged = '', whatChanges = '' }: ScorecardReview): ReviewDraft {
  const draft = { id, of, date, whatChanged, whatChanges };
  return { ...draft, begun: writtenReview(draft) };
}

interface KeptProps {
  review: ScorecardReview;
  scorecard: ScorecardPlan;
  locale: string;
  onEdit(): void;
}

/** A review with its day, what was written, and where the scorecard stood that day. */
function Kept({ review, scorecard, locale, onEdit }: KeptProps) {
  const { id, of, date, whatChanged, whatChanges } = review;
  const day = formatDate(date, locale, 'medium');
  const overall = scorecardStanding(scorecard, date);
  const isStrategy = of === 'strategy';
  return (
    <article class="kept-review">
      <div class="kept-heading">
        <h3>
          {sayScorecard(locale, of)}, {day}
        </h3>
        <KpiStatus standing={{ ...overall, stale: false }} locale={locale} />
        <b>{formatScore(overall.score, locale)}</b>
        <button
          type="button"
          class="icon"
          data-opens={`review ${id}`}
          aria-label={sayScorecard(locale, 'editReview', { date: day })}
          onClick={onEdit}
        >
          ✎
        </button>
      </div>
      <dl>
        {whatChanged && (
          <div>
            <dt>{sayScorecard(locale, isStrategy ? 'whatChangedStrategy' : 'whatChangedReview')}</dt>
            <dd dir="auto">{whatChanged}</dd>
          </div>
        )}
        {whatChanges && (
          <div>
            <dt>{sayScorecard(locale, isStrategy ? 'whatChangesStrategy' : 'whatChangesReview')}</dt>
            <dd dir="auto">{whatChanges}</dd>
          </div>
        )}
      </dl>
      <p class="quiet">
        {sayScorecard(locale, 'scoresThen')}:{' '}
        {scorecard.perspectives
          .map(
            (lane) =>
              `${perspectiveTitle(lane.record, locale)} ${formatScore(perspectiveStanding(lane, date).score, locale)}`,
          )
          .join(' · ')}
      </p>
    </article>
  );
}

/** What is not written yet for this quarter, or for this year. */
function dueWords({ reviews }: ScorecardPlan, today: string, locale: string): string {
  const missing = kinds.find((of) => {
    const { start } = calendarCycle(of === 'review' ? 'quarter' : 'year', today);
    return !reviews.some((one) => one.of === of && one.date >= start && one.date <= today);
  });
  if (!missing) return '';
  const { id } = calendarCycle(missing === 'review' ? 'quarter' : 'year', today);
  return sayScorecard(locale, missing === 'review' ? 'reviewDue' : 'strategyDue', {
    cycle: cycleTitle(id, locale),
  });
}
