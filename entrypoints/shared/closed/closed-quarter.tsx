import './closed-quarter.css';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import {
  type KeyResultScore,
  keyResultScore,
  type Reviewed,
  reviewedObjective,
} from '../../../core/model/scores';
import { isMiss } from '../../../core/scoring';
import { formatScore } from '../../../core/words';
import { cycleTitle } from '../words/cycle-title';
import { sayReview } from '../words/review';
import { BandMark } from './band-mark';
import { Proposed } from './proposed';

interface ClosedQuarterProps {
  plan: Plan;
  today: string;
  locale: string;
  isPage: boolean;
}

/** A closed cycle in the place of its list: its scores to be read, and the way to reopen it. */
export function ClosedQuarter({ plan, today, locale, isPage }: ClosedQuarterProps) {
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  const line = (keyResult: PlanKeyResult) => (
    <Line
      key={keyResult.record.id}
      title={keyResult.record.title}
      isCommitted={keyResult.committed}
      scores={keyResultScore(keyResult, plan, today)}
      locale={locale}
    />
  );
  return (
    <main class="quarter closed-quarter">
      <section class="objective">
        <p>
          <b>{sayReview(locale, 'closed', { cycle })}</b> {sayReview(locale, 'closeText')}
        </p>
        <p>
          <a
            href={`/dashboard.html#/score/${encodeURIComponent(plan.id)}`}
            target={isPage ? undefined : '_blank'}
            rel="noreferrer"
          >
            {sayReview(locale, 'endTitle', { cycle })}
          </a>
        </p>
      </section>
      {plan.objectives.map((objective) => (
        <section key={objective.record.id} class="objective">
          <h2 class="closed-line">
            <bdi>{objective.record.title}</bdi>
            <Score scores={reviewedObjective(objective, plan, today)} locale={locale} />
          </h2>
          <ul>{objective.keyResults.map(line)}</ul>
        </section>
      ))}
      {plan.unfiled.length > 0 && (
        <section class="objective">
          <ul>{plan.unfiled.map(line)}</ul>
        </section>
      )}
    </main>
  );
}

interface LineProps {
  title: string;
  isCommitted: boolean;
  scores: KeyResultScore;
  locale: string;
}

const Line = ({ title, isCommitted, scores, locale }: LineProps) => (
  <li class="closed-line">
    <span>
      <bdi>{title}</bdi>
      {scores.isOwn && (
        <small class="quiet"> {sayReview(locale, 'ownScore', { reason: scores.reason ?? '' })}</small>
      )}
      {isMiss(scores.score, isCommitted) && <small class="miss"> {sayReview(locale, 'miss')}</small>}
    </span>
    <Score scores={scores} locale={locale} />
  </li>
);

const Score = ({ scores, locale }: { scores: Reviewed; locale: string }) => (
  <span class="closed-score">
    <Proposed scores={scores} locale={locale} /> <b>{formatScore(scores.score, locale)}</b>{' '}
    <BandMark score={scores.score} locale={locale} />
  </span>
);
