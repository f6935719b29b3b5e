import { useState } from 'preact/hooks';
import { clockOf } from '../../../core/model/clock';
import { reopenCycle } from '../../../core/model/review';
import { dayOf } from '../../shared/words/moment';
import { sayReview } from '../../shared/words/review';
import type { ScoredView } from './end-of-cycle';

/** That the cycle is closed, since when, and the way to open it again, which asks once. */
export function Closed({ cycle, title, locale, write }: ScoredView) {
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="objective end-closed">
      <p>
        <b>{sayReview(locale, 'closed', { cycle: title })}</b> {sayReview(locale, 'closeText')}
      </p>
      <ul class="quiet" aria-label={sayReview(locale, 'history')}>
        {cycle.turns.map(({ stamp, what }) => (
          <li key={stamp}>
            {sayReview(locale, `turn${what}`, { date: dayOf(clockOf(stamp).time, locale, 'long') })}
          </li>
        ))}
      </ul>
      {isAsked ? (
        <div class="second-step">
          <p>{sayReview(locale, 'reopenAsk', { cycle: title })}</p>
          <div class="doings">
            <button
              type="button"
              onClick={() => {
                setAsked(false);
                void write(
                  [reopenCycle(cycle.plan)],
                  () => sayReview(locale, 'reopened', { cycle: title }),
                  'reopen',
                );
              }}
            >
              {sayReview(locale, 'reopenYes')}
            </button>

            <button type="button" class="primary" onClick={() => setAsked(false)}>
              {sayReview(locale, 'reopenNo')}
            </button>
          </div>
        </div>
      ) : (
        <div class="doings">
          <button type="button" onClick={() => setAsked(true)}>
            {sayReview(locale, 'reopen')}
          </button>
        </div>
      )}
    </section>
  );
}
