import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clockOf } from '../../../core/model/clock';
import { reopenCycle } from '../../../core/model/review';
import { dayOf } from '../../shared/words/moment';
import { sayReview } from '../../shared/words/review';
import type { ScoredView } from './end-of-cycle';

/** That the cycle is closed, since when, and the way to open it again, which asks once. */
export function Closed({ cycle, title, locale, write, focusSaid }: ScoredView) {
  const [isAsked, setAsked] = useState<boolean>();
  const next = useRef<HTMLButtonElement>(null);
  const question = useId();
  // The button that was pressed is gone: the focus goes to what came instead, here the way that changes nothing.
  useLayoutEffect(() => {
    if (isAsked !== undefined) next.current?.focus();
  }, [isAsked]);
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
          <p id={question}>{sayReview(locale, 'reopenAsk', { cycle: title })}</p>
          <div class="doings">
            <button
              type="button"
              aria-describedby={question}
              onClick={() => {
                setAsked(undefined);
                focusSaid();
                void write(
                  [reopenCycle(cycle.plan)],
                  () => sayReview(locale, 'reopened', { cycle: title }),
                  'reopen',
                );
              }}
            >
              {sayReview(locale, 'reopenYes')}
            </button>
            <button
              ref={next}
              type="button"
              class="primary"
              aria-describedby={question}
              onClick={() => setAsked(false)}
            >
              {sayReview(locale, 'reopenNo')}
            </button>
          </div>
        </div>
      ) : (
        <div class="doings">
          <button ref={next} type="button" onClick={() => setAsked(true)}>
            {sayReview(locale, 'reopen')}
          </button>
        </div>
      )}
    </section>
  );
}
