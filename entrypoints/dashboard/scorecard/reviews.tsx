import type { ScorecardReview } from '../../../core/model/records';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { perspectiveStanding, scorecardStanding } from '../../../core/model/scorecard-standing';
import { calendarCycle } from '../../../core/scoring';
import { formatDate, formatScore } from '../../../core/words';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { cycleTitle } from '../../shared/words/cycle-title';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import { focusSoon } from '../frame/focus-soon';
import { useReviewDraft } from './review-draft';
import type { ReviewDraft } from './review-drafts';
import { ReviewForm } from './review-form';

interface ReviewsProps extends Pick<ViewProps, 'actions' | 'today' | 'locale'> {
  scorecard: ScorecardPlan;
}

const kinds = ['review', 'strategy'] as const;

/** The quarterly reviews and the yearly updates of the strategy: the next ones, and those that were kept. */
export function Reviews({ scorecard, actions, today, locale }: ReviewsProps) {
  const { draft, isFound, ...drafts } = useReviewDraft();
  const newest = [...scorecard.reviews].reverse();
  const end = (ended: ReviewDraft, opens: string) => {
    drafts.end(ended);
    focusSoon(`[data-opens="${CSS.escape(opens)}"]`);
  };
  const save = async (saved: ReviewDraft) => {
    const { id, ...written } = saved;
    const { date, of } = written;
    const whatChanged = written.whatChanged.trim() || null;
    const whatChanges = written.whatChanges.trim() || null;
    const label = of === 'review' ? 'scorecardReview' : 'strategyUpdate';
    const given = id ?? newId();
    const fields = { date, of, whatChanged, whatChanges };
    if (!(await actions.commit(label, [patchOnScorecard('scorecardReview', given, fields)]))) return;
    actions.say(sayScorecard(locale, 'reviewSaved', { date: formatDate(date, locale, 'medium') }));
    end(saved, `review ${given}`);
  };
  const remove = async (removed: ReviewDraft) => {
    const { id = '', date } = removed;
    const patch = patchOnScorecard('scorecardReview', id, { removed: true });
    if (!(await actions.commit('removeReview', [patch]))) return;
    actions.say(sayScorecard(locale, 'reviewRemoved', { date: formatDate(date, locale, 'medium') }));
    end(removed, 'write review');
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
              onClick={() => drafts.open({ of, date: today, whatChanged: '', whatChanges: '' })}
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

const draftOf = ({ id, of, date, whatChanged, whatChanges }: ScorecardReview): ReviewDraft => ({
  id,
  of,
  date,
  whatChanged: whatChanged ?? '',
  whatChanges: whatChanges ?? '',
});

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
