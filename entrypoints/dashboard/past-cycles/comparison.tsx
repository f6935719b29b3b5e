import { keyResultScore, reviewedObjective } from '../../../core/model/scores';
import { formatNumber, noValue } from '../../../core/words';
import { type PastKey, sayPast } from '../../shared/words/past';
import { sayReview } from '../../shared/words/review';
import { isMissed } from '../end-of-cycle/missed';
import type { PastCycle } from './archive';
import { pastAddress } from './past-address';
import { titleOf } from './past-cycles';
import { PastScore } from './past-score';

interface ComparisonProps {
  cycles: readonly [PastCycle, PastCycle];
  today: string;
  locale: string;
}

const counts = ['objectives', 'keyResults', 'reached', 'checkIns'] as const satisfies PastKey[];
const questions = ['worked', 'didNotWork', 'willChange'] as const;

/** Two cycles side by side: their numbers, their objectives, and what was written at the end of each. */
export function Comparison({ cycles, today, locale }: ComparisonProps) {
  return (
    <>
      <section class="objective">
        <div class="past-table">
          <table class="past-compared">
            <thead>
              <tr>
                <td />
                {cycles.map((one) => (
                  <th key={one.plan.id} scope="col">
                    <a href={pastAddress(one.plan.id)}>{titleOf(one, locale)}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{sayPast(locale, 'score')}</th>
                {cycles.map((one) => (
                  <td key={one.plan.id}>
                    <PastScore scores={one.score} state={one.state} locale={locale} />
                  </td>
                ))}
              </tr>
              {counts.map((name) => (
                <tr key={name}>
                  <th scope="row">{sayPast(locale, name)}</th>
                  {cycles.map((one) => (
                    <td key={one.plan.id}>{formatNumber(one[name], locale)}</td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{sayPast(locale, 'state')}</th>
                {cycles.map((one) => (
                  <td key={one.plan.id}>{sayPast(locale, one.state)}</td>
                ))}
              </tr>
              {questions
                .filter((question) => cycles.some((one) => one.reflection[question]))
                .map((question) => (
                  <tr key={question}>
                    <th scope="row">{sayReview(locale, question)}</th>
                    {cycles.map((one) => (
                      <td key={one.plan.id} dir="auto">
                        {one.reflection[question] || noValue}
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </section>
      <div class="past-pair">
        {cycles.map((one) => (
          <section key={one.plan.id} class="objective">
            <h2>{titleOf(one, locale)}</h2>
            {one.plan.objectives.map((objective) => (
              <div key={objective.record.id}>
                <h3>
                  <bdi>{objective.record.title}</bdi>
                  <PastScore
                    scores={reviewedObjective(objective, one.plan, today)}
                    state={one.state}
                    locale={locale}
                  />
                </h3>
                <ul>
                  {objective.keyResults.map((keyResult) => {
                    const scores = keyResultScore(keyResult, one.plan, today);
                    return (
                      <li key={keyResult.record.id} class="past-line">
                        <span>
                          <bdi>{keyResult.record.title}</bdi>{' '}
                          {isMissed(one.plan, keyResult, scores, today) && (
                            <span class="miss">{sayReview(locale, 'miss')}</span>
                          )}
                        </span>
                        <PastScore scores={scores} state={one.state} locale={locale} />
                      </li>
                    );
                  })}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
