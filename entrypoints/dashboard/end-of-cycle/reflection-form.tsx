import { useEffect, useState } from 'preact/hooks';
import { closeCycle, isEmptyReflection, type Reflection, writeReflection } from '../../../core/model/review';
import { sayReview } from '../../shared/words/review';
import type { ScoredView } from './end-of-cycle';
import { ReviewAdvice } from './review-advice';

const questions = ['worked', 'didNotWork', 'willChange'] as const;

/** What worked, what did not, what changes; then the cycle is closed with it, or explicitly without. */
export function ReflectionForm({ isOpen, ...view }: ScoredView & { isOpen: boolean }) {
  const { cycle, title, today, locale, write } = view;
  const { plan, reflection: kept } = cycle;
  const [text, setText] = useState<Reflection>(kept);
  const [problem, setProblem] = useState('');
  useEffect(() => setText(kept), [kept.worked, kept.didNotWork, kept.willChange]);
  const isChanged = questions.some((one) => text[one].trim() !== kept[one]);

  const close = async (how: Reflection | 'without') => {
    if (how !== 'without' && isEmptyReflection(how)) return setProblem(sayReview(locale, 'needsReflection'));
    const label = how === 'without' ? 'closeWithout' : 'close';
    await write(closeCycle(plan, how, today), sayReview(locale, 'closed', { cycle: title }), label);
  };

  if (!isOpen)
    return (
      <section class="objective end-reflection">
        <h2>{sayReview(locale, 'reflection')}</h2>
        {isEmptyReflection(kept) && <p class="quiet">{sayReview(locale, 'noReflection')}</p>}
        <dl>
          {questions.map(
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
      {questions.map((one) => (
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
              setText({ ...text, [one]: event.currentTarget.value });
            }}
            onBlur={() => {
              if (isChanged)
                void write([writeReflection(plan, text)], sayReview(locale, 'reflectionSaved'), 'reflection');
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
