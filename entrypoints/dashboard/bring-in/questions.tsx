import type { ImportPreview } from '../../../core/exchange';
import { sayBringIn } from '../../shared/words/bring-in';

interface QuestionsProps {
  preview: ImportPreview;
  locale: string;
  answers: ReadonlyMap<string, string | null>;
  onAnswer(question: string, keyResult: string | null): void;
}

/** Where two key results fit, the person says which. */
export function Questions({ preview, locale, answers, onAnswer }: QuestionsProps) {
  if (preview.questions.length === 0) return null;
  return (
    <section>
      <h2>{sayBringIn(locale, 'questions')}</h2>
      {preview.questions.map((question) => (
        <label key={question.id} class="stack">
          <span>{sayBringIn(locale, question.why, { title: question.title })}</span>
          <select
            value={answers.get(question.id) ?? ''}
            onChange={(event) => onAnswer(question.id, event.currentTarget.value || null)}
          >
            <option value="">{sayBringIn(locale, 'leaveOut')}</option>
            {question.candidates.map((one) => (
              <option key={one.keyResult} value={one.keyResult}>
                {`${one.objective} · ${one.title}`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
