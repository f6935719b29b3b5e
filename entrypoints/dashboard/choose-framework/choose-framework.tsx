import { useRef, useState } from 'preact/hooks';
import { adviseFramework, type StatementId, statements } from '../../../core/templates';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { sayChoose } from '../../shared/words/choose';
import { StatusFoot } from '../frame/status-foot';
import { AdviceSection } from './advice-section';
import { type Answers, keepAnswers, noAnswers, readAnswers } from './kept-answers';
import { StatementList } from './statement-list';
import { WorkedExample } from './worked-example';

/** Fourteen statements, what they come to, and the set-up that this advises. */
export function ChooseFramework(view: ViewProps) {
  const { locale, actions, onBack } = view;
  const [answers, setAnswers] = useState(readAnswers);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (changed: Partial<Answers>) => {
    const next = { ...answers, ...changed };
    setAnswers(next);
    keepAnswers(next);
  };
  const count = statements.filter(({ id }) => answers.applies[id] !== undefined).length;
  const applies = new Set<StatementId>(
    statements.flatMap(({ id }) => (answers.applies[id] === true ? [id] : [])),
  );
  const isAnswered = count === statements.length;
  return (
    <div class="page" data-truth="true">
      <ViewHeader title={sayChoose(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="quarter choose">
        <p>{sayChoose(locale, 'intro')}</p>
        <fieldset class="whose">
          <legend>{sayChoose(locale, 'whose')}</legend>
          {(['self', 'team'] as const).map((whose) => (
            <label key={whose}>
              <input
                type="radio"
                name="whose"
                checked={answers.whose === whose}
                onChange={() => change({ whose })}
              />
              {sayChoose(locale, whose)}
            </label>
          ))}
        </fieldset>
        <section class="objective">
          <p class="quiet">{sayChoose(locale, 'keys')}</p>
          <StatementList
            answers={answers}
            locale={locale}
            onAnswer={(id, isTrue) => change({ applies: { ...answers.applies, [id]: isTrue } })}
            onEnd={() => heading.current?.focus()}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={answers.isInDoubt}
              onChange={(event) => change({ isInDoubt: event.currentTarget.checked })}
            />
            {sayChoose(locale, 'doubt')}
          </label>
          <p class="answered">
            <span role="status">{sayChoose(locale, 'answered', { count, all: statements.length })}</span>
            {count > 0 && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  change(noAnswers);
                  document.querySelector<HTMLElement>('.statements input')?.focus();
                }}
              >
                {sayChoose(locale, 'startOver')}
              </button>
            )}
          </p>
        </section>
        <section class="objective advised" aria-labelledby="framework-advice">
          <h2 id="framework-advice" ref={heading} tabIndex={-1}>
            {sayChoose(locale, 'advice')}
          </h2>
          {isAnswered ? (
            <AdviceSection
              {...view}
              advice={adviseFramework(applies, answers.isInDoubt)}
              applies={applies}
              whose={answers.whose}
            />
          ) : (
            <p class="quiet">{sayChoose(locale, 'toGo', { count: statements.length - count })}</p>
          )}
        </section>
        <WorkedExample locale={locale} />
      </main>
      <StatusFoot actions={actions} />
    </div>
  );
}
