import { measure, type PlanKeyResult } from '../../../core/model/plan';
import { reflectionQuestions } from '../../../core/model/review';
import { keyResultScore, reviewedObjective, scoredOn } from '../../../core/model/scores';
import {
  formatCurrent,
  formatDate,
  formatDateRange,
  formatScore,
  formatTarget,
  formatValue,
  statusWord,
} from '../../../core/words';
import { BandMark } from '../../shared/closed/band-mark';
import { Proposed } from '../../shared/closed/proposed';
import { sayPast } from '../../shared/words/past';
import { sayReview } from '../../shared/words/review';
import { sayUi } from '../../shared/words/ui';
import { isMissed } from '../end-of-cycle/missed';
import { isOver, type PastCycle } from './archive';
import { PastScore } from './past-score';

interface OneCycleProps {
  cycle: PastCycle;
  today: string;
  locale: string;
}

/** A cycle as it was, to be read: its scores, every check-in, and what was written at its end. */
export function OneCycle({ cycle, today, locale }: OneCycleProps) {
  const { plan, reflection, score, state } = cycle;
  const shared = { cycle, today, locale };
  const written = reflectionQuestions.filter((one) => reflection[one]);
  return (
    <>
      <section class="objective past-head">
        <p>
          {formatDateRange(plan.dates.start, plan.dates.end, locale, 'long')} · {sayPast(locale, state)}
          {score !== undefined && (
            <>
              {' · '}
              <PastScore scores={score} state={state} locale={locale} />
            </>
          )}
        </p>
        <p class="quiet">
          {sayPast(locale, 'readOnly')}{' '}
          <a href={`#/score/${encodeURIComponent(plan.id)}`}>{sayPast(locale, 'toScores')}</a>
        </p>
      </section>
      {(written.length > 0 || reflection.closedWithout) && (
        <section class="objective end-reflection">
          <h2>{sayReview(locale, 'reflection')}</h2>
          {written.length === 0 && <p class="quiet">{sayReview(locale, 'noReflection')}</p>}
          <dl>
            {written.map((one) => (
              <div key={one}>
                <dt>{sayReview(locale, one)}</dt>
                <dd dir="auto">{reflection[one]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {plan.objectives.map((objective) => {
        const scores = reviewedObjective(objective, plan, today);
        return (
          <section key={objective.record.id} class="objective past-objective">
            <header>
              <h2>
                <bdi>{objective.record.title}</bdi>
              </h2>
              <PastScore scores={scores} state={state} locale={locale} />
            </header>
            <PastKeyResults list={objective.keyResults} {...shared} />
          </section>
        );
      })}
      {plan.unfiled.length > 0 && (
        <section class="objective past-objective">
          <h2>{sayUi(locale, 'unfiled')}</h2>
          <PastKeyResults list={plan.unfiled} {...shared} />
        </section>
      )}
    </>
  );
}

const PastKeyResults = ({ list, ...shared }: OneCycleProps & { list: readonly PlanKeyResult[] }) => (
  <ul>
    {list.map((one) => (
      <PastKeyResult key={one.record.id} keyResult={one} {...shared} />
    ))}
  </ul>
);

function PastKeyResult({ keyResult, cycle, today, locale }: OneCycleProps & { keyResult: PlanKeyResult }) {
  const { record, checkIns } = keyResult;
  const scores = keyResultScore(keyResult, cycle.plan, today);
  const { score, isOwn, reason = '' } = scores;
  const { metric, current } = measure(keyResult, scoredOn(keyResult, cycle.plan, today));
  const fate = cycle.carried.has(record.id) ? 'carried' : record.dropped ? 'dropped' : undefined;
  return (
    <li>
      <div class="score-row">
        <div class="score-facts">
          <bdi>{record.title}</bdi>
          <span class="quiet">
            {formatCurrent(metric, current, record.unit, locale)} {formatTarget(metric, record.unit, locale)}
            {fate && ` · ${sayPast(locale, fate)}`}
            {isOwn && ` · ${sayPast(locale, 'ownScore', { reason })} · `}
            <Proposed scores={scores} locale={locale} />
          </span>
          {isMissed(cycle.plan, keyResult, scores, today) && (
            <span class="miss">{sayReview(locale, 'miss')}</span>
          )}
        </div>
        {isOver(cycle) ? <BandMark score={score} locale={locale} /> : <span />}
        <b class="score">{formatScore(score, locale)}</b>
      </div>
      {checkIns.length > 0 && (
        <details>
          <summary>{sayPast(locale, 'checkInsOf', { count: checkIns.length })}</summary>
          <div class="past-table">
            <table aria-label={sayPast(locale, 'checkInsFor', { title: record.title })}>
              <thead>
                <tr>
                  <th scope="col">{sayPast(locale, 'date')}</th>
                  <th scope="col" class="number">
                    {sayPast(locale, 'value')}
                  </th>
                  <th scope="col">{sayPast(locale, 'confidence')}</th>
                  <th scope="col">{sayPast(locale, 'note')}</th>
                  <th scope="col">{sayPast(locale, 'blocker')}</th>
                </tr>
              </thead>
              <tbody>
                {checkIns.toReversed().map((one) => (
                  <tr key={one.id}>
                    <td>{formatDate(one.date, locale)}</td>
                    <td class="number">
                      {metric.kind === 'yesNo'
                        ? formatCurrent(metric, one.value, record.unit, locale)
                        : formatValue(one.value, record.unit, locale)}
                    </td>
                    <td>{one.confidence && statusWord(one.confidence, locale)}</td>
                    <td dir="auto">{one.note}</td>
                    <td dir="auto">{one.blocker}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </li>
  );
}
