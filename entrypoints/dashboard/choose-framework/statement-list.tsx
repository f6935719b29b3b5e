import { useEffect, useRef } from 'preact/hooks';
import { type StatementId, statements } from '../../../core/templates/framework';
import { sayChoose, statementText } from '../../shared/words/choose';
import type { Answers } from './kept-answers';

interface StatementListProps {
  answers: Answers;
  locale: string;
  onAnswer(id: StatementId, applies: boolean): void;
  /** Past the last of them. */
  onEnd(): void;
}

/** All statements with their answers. A letter answers and goes on to the next; Enter goes on. */
export function StatementList({ answers, locale, onAnswer, onEnd }: StatementListProps) {
  const list = useRef<HTMLOListElement>(null);
  const focus = (at: number) => {
    const item = list.current?.children[at];
    const radio =
      item?.querySelector<HTMLElement>('input:checked') ?? item?.querySelector<HTMLElement>('input');
    if (radio) radio.focus();
    else if (at >= statements.length) onEnd();
  };
  // Who comes back goes on where they stopped.
  useEffect(() => {
    const next = statements.findIndex(({ id }) => answers.applies[id] === undefined);
    if (next > 0) focus(next);
  }, []);
  const answerKey = (event: KeyboardEvent, at: number, id: StatementId) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toLowerCase();
    if (letter === 'y' || letter === 'n') onAnswer(id, letter === 'y');
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    focus(at + 1);
  };
  return (
    <ol class="statements" ref={list} aria-label={sayChoose(locale, 'statements')}>
      {statements.map(({ id }, at) => {
        const text = statementText(id, answers.whose);
        return (
          <li key={id} data-answer={answers.applies[id]}>
            <fieldset class="statement" onKeyDown={(event) => answerKey(event, at, id)}>
              <legend>{text}</legend>
              {[true, false].map((applies) => (
                <label key={String(applies)}>
                  <input
                    type="radio"
                    name={id}
                    checked={answers.applies[id] === applies}
                    onChange={() => onAnswer(id, applies)}
                  />
                  {sayChoose(locale, applies ? 'applies' : 'doesNot')}
                </label>
              ))}
            </fieldset>
          </li>
        );
      })}
    </ol>
  );
}
