import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  isEmptyReflection,
  type Reflection,
  reflectionQuestions,
  writeReflection,
} from '../../../core/model/review';
import { sayReview } from '../../shared/words/review';
import { closeOnce } from './close-once';
import type { ScoredView } from './end-of-cycle';
import { changedIn, textAfter } from './reflection-text';
import { ReviewAdvice } from './review-advice';

/** What worked, what did not, what changes; then the cycle is closed with it, or explicitly without. */
export function ReflectionForm({ isOpen, ...view }: ScoredView & { isOpen: boolean }) {
  const { cycle, title, today, locale, write } = view;
  const { plan, reflection: kept } = cycle;
  const [text, setText] = useState<Reflection>(kept);
  const [problem, setProblem] = useState('');
  const before = useRef(kept);
  // An undo, or another window, has the last word where nobody types.
  useLayoutEffect(() => {
    const last = before.current;
    before.current = kept;
    setText((now) => textAfter(now, last, kept));
  }, [kept.worked, kept.didNotWork, kept.willChange]);

  const close = async (how: Reflection | 'without') => {
    if (how !== 'without' && isEmptyReflection(how)) return setProblem(sayReview(locale, 'needsReflection'));
    const label = how === 'without' ? 'closeWithout' : 'close';
    await write(closeOnce(plan.id, how, today), () => sayReview(locale, 'closed', { cycle: title }), label);
  };

  if (!isOpen)
    return (
      <section class="objective end-reflection">
        <h2>{sayReview(locale, 'reflection')}</h2>
        {isEmptyReflection(kept) && <p class="quiet">{sayReview(locale, 'noReflection')}</p>}
        <dl>
          {reflectionQuestions.map(
            (one) =>
              kept[one] && (
                <div key={one}>
                  <dt>{sayReview(locale, one)}</dt>
                  <dd dir="auto">{kept[one]}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
    );
  return (
    <section class="objective end-reflection">
      <h2>{sayReview(locale, 'reflection')}</h2>
      <ReviewAdvice rule="score-without-reflection" {...view} />
      {reflectionQuestions.map((one) => (
        <label key={one} class="stack">
          <span>{sayReview(locale, one)}</span>
          <textarea
            data-reflection={one}
            rows={2}
            dir="auto"
            maxLength={10_000}
            value={text[one]}
            onInput={(event) => {
              setProblem('');
              const { value } = event.currentTarget;
              setText((now) => ({ ...now, [one]: value }));
            }}
            onBlur={() => {
              const changed = changedIn(text, kept);
              if (Object.keys(changed).length > 0)
                void write(
                  [writeReflection(plan, changed)],
                  () => sayReview(locale, 'reflectionSaved'),
                  'reflection',
                );
            }}
          />
        </label>
      ))}
      <p class="quiet">{sayReview(locale, 'closeText')}</p>
      <div class="doings">
        <button type="button" class="primary" onClick={() => void close(text)}>
          {sayReview(locale, 'close', { cycle: title })}
        </button>
        <button type="button" class="link" onClick={() => void close('without')}>
          {sayReview(locale, 'closeWithout')}
        </button>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
