import { useRef, useState } from 'preact/hooks';
import { kpiMoves } from '../../../core/model/kpi-moves';
import { cycleDates, type Plan, type PlanObjective } from '../../../core/model/plan';
import { scoringOpens } from '../../../core/model/review';
import { keyResultScore, reviewedCycle, reviewedObjective } from '../../../core/model/scores';
import type { Store } from '../../../core/store';
import { formatDate, formatDateRange, formatScore } from '../../../core/words';
import { BandMark } from '../../shared/closed/band-mark';
import { Proposed } from '../../shared/closed/proposed';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { KpiMoveLine } from '../../shared/scorecard/kpi-move-line';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayReview } from '../../shared/words/review';
import { sayScorecard } from '../../shared/words/scorecard';
import { Closed } from './closed';
import { NextCycle } from './next-cycle';
import { ReflectionForm } from './reflection-form';
import { ReviewAdvice } from './review-advice';
import { ScoreRow } from './score-row';
import { fromMean, ScoreWhy } from './score-why';
import { type CycleState, docsOfDraft, useCycle } from './use-cycle';

/** What the sections are given: the cycle that is scored, which need not be the current one. */
export interface ScoredView extends Omit<ViewProps, 'plan'> {
  cycle: CycleState;
  title: string;
  /** Writes, and says what was done, with a way back. A draft is worked out inside the transaction. */
  write(patches: Parameters<Store['commit']>[2], done: () => string, label: string): Promise<boolean>;
  /** Puts the focus where that is said: the button that was pressed goes. */
  focusSaid(): void;
}

/** The day a quarter on which a cycle is scored, reflected on and closed, and the next one drafted. */
export function EndOfCycle(view: ViewProps) {
  const { state, locale, onBack } = view;
  const id = decodeURIComponent(location.hash.split('/')[2] ?? '') || view.plan.id;
  const cycle = useCycle(state.store, id, view.today);
  const title = cycle?.plan.title ?? (cycleDates(id) ? cycleTitle(id, locale) : id);
  return (
    <div class="page" data-truth={cycle !== undefined}>
      <ViewHeader
        title={sayReview(locale, 'endTitle', { cycle: title })}
        locale={locale}
        onBack={onBack}
        takesFocus
      />
      <main class="quarter review end">
        {!cycleDates(id) && <p>{sayReview(locale, 'unknownCycle')}</p>}
        {cycle && <Sections {...view} cycle={cycle} title={title} />}
      </main>
    </div>
  );
}

function Sections({ plan: _current, ...view }: ViewProps & { cycle: CycleState; title: string }) {
  const { cycle, title, today, locale, actions } = view;
  const { plan } = cycle;
  const [said, say] = useState<{ text: string; stamp: string }>();
  const write: ScoredView['write'] = async (patches, done, label) => {
    actions.say('');
    const docs = docsOfDraft(plan.id, cycle.next.id);
    const committed = await actions.perform((opened) => opened.commit(label, docs, patches));
    if (committed) say({ text: done(), stamp: committed.stamp });
    return committed !== undefined;
  };
  const line = useRef<HTMLParagraphElement>(null);
  const focusSaid = () => line.current?.focus();
  const undo = async () => {
    focusSaid();
    say(undefined);
    await actions.undo(said?.stamp);
  };
  const keyResults = [...plan.objectives.flatMap((one) => one.keyResults), ...plan.unfiled];
  if (keyResults.length === 0) return <p>{sayReview(locale, 'emptyCycle', { cycle: title })}</p>;
  const opens = scoringOpens(plan.dates);
  const isOpen = today >= opens && !plan.closed;
  const whole = reviewedCycle(plan, today);
  const moves = kpiMoves(cycle.scorecard, [plan], today);
  const shared: ScoredView = { ...view, write, focusSaid };
  return (
    <>
      <div class="review-said" data-stands="head">
        <p class="place">
          {formatDateRange(plan.dates.start, plan.dates.end, locale, 'long')}
          {today < opens && ` · ${sayReview(locale, 'opensOn', { date: formatDate(opens, locale, 'long') })}`}
        </p>
        <div>
          <p ref={line} role="status" tabIndex={-1}>
            {actions.notice || said?.text}
          </p>
          {said && (
            <button type="button" class="link" onClick={() => void undo()}>
              {sayReview(locale, 'undo')}
            </button>
          )}
        </div>
      </div>
      {plan.closed && <Closed {...shared} />}
      {plan.closed && <NextCycle {...shared} />}
      <section class="objective end-scores" aria-labelledby="end-scores">
        <header>
          <h2 id="end-scores">{sayReview(locale, 'scores')}</h2>
          {whole && (
            <p class="end-overall">
              <BandMark score={whole.score} locale={locale} />{' '}
              {sayReview(locale, 'overallScore', { score: formatScore(whole.score, locale) })}{' '}
              <Proposed scores={whole} locale={locale} />
            </p>
          )}
        </header>
        {whole && (
          <ScoreWhy
            score={whole.score}
            from={fromMean(
              plan.objectives.map((one) => ({
                score: reviewedObjective(one, plan, today).score,
                weight: one.record.weight,
              })),
              locale,
            )}
            locale={locale}
          />
        )}
        <p class="quiet">
          {sayReview(locale, today < opens ? 'opensText' : isOpen ? 'scoresText' : 'bands')}{' '}
          {isOpen && sayReview(locale, 'bands')}
        </p>
        {plan.objectives.map((objective) => (
          <div key={objective.record.id}>
            <ObjectiveHeading objective={objective} plan={plan} today={today} locale={locale} />
            {objective.keyResults.map((one) => (
              <ScoreRow key={one.record.id} keyResult={one} isOpen={isOpen} {...shared} />
            ))}
          </div>
        ))}
        {isOpen && <ReviewAdvice rule="too-easy" {...shared} />}
        {plan.unfiled.map((one) => (
          <ScoreRow key={one.record.id} keyResult={one} isOpen={isOpen} {...shared} />
        ))}
      </section>
      {moves.length > 0 && (
        <section class="objective" aria-labelledby="end-moves">
          <h2 id="end-moves">{sayScorecard(locale, 'whatMoved')}</h2>
          {moves.map((move) => (
            <KpiMoveLine key={move.keyResult.record.id} move={move} today={today} locale={locale} />
          ))}
        </section>
      )}
      {today >= opens && <ReflectionForm isOpen={isOpen} {...shared} />}
    </>
  );
}

interface ObjectiveHeadingProps {
  objective: PlanObjective;
  plan: Plan;
  today: string;
  locale: string;
}

/** An objective with what the scores of its key results come to. */
function ObjectiveHeading({ objective, plan, today, locale }: ObjectiveHeadingProps) {
  const scores = reviewedObjective(objective, plan, today);
  return (
    <>
      <h3 class="end-objective">
        <bdi>{objective.record.title}</bdi>
        {objective.keyResults.length > 0 && (
          <span>
            <Proposed scores={scores} locale={locale} /> <BandMark score={scores.score} locale={locale} />{' '}
            <b>{formatScore(scores.score, locale)}</b>
          </span>
        )}
      </h3>
      {objective.keyResults.length > 0 && (
        <ScoreWhy
          score={scores.score}
          from={fromMean(
            objective.keyResults.map((one) => ({
              score: keyResultScore(one, plan, today).score,
              weight: one.record.weight,
            })),
            locale,
          )}
          locale={locale}
        />
      )}
    </>
  );
}
