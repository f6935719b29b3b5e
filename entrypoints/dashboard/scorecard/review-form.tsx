import { useId, useState } from 'preact/hooks';
import { isCivilDate } from '../../../core/scoring';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { type ScorecardKey, sayScorecard } from '../../shared/words/scorecard';
import type { ReviewDraft } from './review-drafts';

interface ReviewFormProps {
  draft: ReviewDraft;
  /** Its fields were just asked for. */
  takesFocus: boolean;
  today: string;
  locale: string;
  onChange(draft: ReviewDraft): void;
  onSave(): void;
  onCancel(): void;
  onRemove?(): void;
}

/** What changed and what should change; kept while it is written. */
export function ReviewForm({
  draft,
  takesFocus,
  today,
  locale,
  onChange,
  onSave,
  onCancel,
  onRemove,
}: ReviewFormProps) {
  const [problem, setProblem] = useState<ScorecardKey>();
  const problemId = useId();
  const isStrategy = draft.of === 'strategy';
  const change = (fields: Partial<ReviewDraft>) => {
    setProblem(undefined);
    onChange({ ...draft, ...fields });
  };
  const submit = () => {
    if (!(draft.whatChanged + draft.whatChanges).trim()) setProblem('needsReview');
    else if (!isCivilDate(draft.date) || draft.date > today) setProblem('needsDate');
    else onSave();
  };
  const first = (
    <label class="stack">
      <span>{sayScorecard(locale, isStrategy ? 'whatChangedStrategy' : 'whatChangedReview')}</span>
      <textarea
        rows={3}
        maxLength={10_000}
        dir="auto"
        value={draft.whatChanged}
        {...wrongField(problem === 'needsReview', problemId)}
        onInput={(event) => change({ whatChanged: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <EditorForm locale={locale} onSubmit={submit} onCancel={onCancel} onRemove={onRemove}>
      {takesFocus ? <AutoFocused>{first}</AutoFocused> : first}
      <label class="stack">
        <span>{sayScorecard(locale, isStrategy ? 'whatChangesStrategy' : 'whatChangesReview')}</span>
        <textarea
          rows={3}
          maxLength={10_000}
          dir="auto"
          value={draft.whatChanges}
          onInput={(event) => change({ whatChanges: event.currentTarget.value })}
        />
      </label>
      <label class="stack short">
        <span>{sayScorecard(locale, 'reviewDate')}</span>
        <input
          type="date"
          value={draft.date}
          {...wrongField(problem === 'needsDate', problemId)}
          onInput={(event) => change({ date: event.currentTarget.value })}
        />
      </label>
      <p class="quiet">{sayScorecard(locale, 'draftKept')}</p>
      {problem && (
        <p id={problemId} class="problem" role="alert">
          {sayScorecard(locale, problem)}
        </p>
      )}
    </EditorForm>
  );
}
