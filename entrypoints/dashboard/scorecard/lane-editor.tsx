import { useId, useState } from 'preact/hooks';
import { isDefault, type PlanPerspective, type ScorecardPlan } from '../../../core/model/scorecard';
import { formatNumber } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { weightOf } from '../../shared/edit/more-draft';
import { wrongField } from '../../shared/edit/wrong-field';
import { perspectiveQuestion, perspectiveTitle } from '../../shared/words/perspectives';
import { type ScorecardKey, sayScorecard } from '../../shared/words/scorecard';
import { Moves } from '../frame/moves';
import type { NestedStep } from '../frame/use-nested-order';
import { goesWithWords } from './goes-with-words';
import { type Edit, goesWithLane, type WrittenLane } from './strategy-patches';
import { stepInStrategy } from './strategy-place';

interface LaneEditorProps {
  /** Absent for a new one. */
  lane?: PlanPerspective;
  scorecard: ScorecardPlan;
  locale: string;
  onSave(edit: Edit<WrittenLane>): void;
  onCancel(): void;
  onRemove?(): void;
  onStep?: NestedStep;
}

/** A perspective's title, question and weight; before it is removed, what goes with it is said. */
export function LaneEditor({ lane, scorecard, locale, onSave, onCancel, onRemove, onStep }: LaneEditorProps) {
  const record = lane?.record;
  const own = { id: record?.id ?? '' };
  const [title, setTitle] = useState(record ? perspectiveTitle(record, locale) : '');
  const [question, setQuestion] = useState(record ? perspectiveQuestion(record, locale) : '');
  const [weight, setWeight] = useState(
    record?.weight === undefined ? '' : formatNumber(record.weight, locale),
  );
  const [problem, setProblem] = useState<ScorecardKey>();
  const problemId = useId();
  const parts = lane ? goesWithWords(goesWithLane(scorecard, lane), locale) : '';
  // What one of the four is called is stored only where it is called something else.
  const said = (text: string, byDefault: string) =>
    text.trim() === byDefault && (isDefault(own.id) || text.trim() === '') ? null : text.trim();
  const written: WrittenLane = {
    title: said(title, perspectiveTitle(own, locale)),
    question: said(question, perspectiveQuestion(own, locale)),
    weight: weightOf({ weight }, locale) ?? null,
  };
  const [begun] = useState(lane && written);
  const submit = () => {
    if (!title.trim()) setProblem('needsTitle');
    else if (weightOf({ weight }, locale) === undefined) setProblem('needsWeight');
    else {
      setProblem(undefined);
      onSave({ begun, written });
    }
  };
  return (
    <EditorForm locale={locale} onSubmit={submit} onCancel={onCancel} onRemove={onRemove}>
      <label class="stack">
        <span>{sayScorecard(locale, 'newPerspective')}</span>
        <AutoFocused>
          <input
            value={title}
            maxLength={500}
            dir="auto"
            {...wrongField(problem === 'needsTitle', problemId)}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </AutoFocused>
      </label>
      <div class="strategy-fields">
        <label class="stack">
          <span>{sayScorecard(locale, 'question')}</span>
          <input
            value={question}
            maxLength={500}
            dir="auto"
            onInput={(event) => setQuestion(event.currentTarget.value)}
          />
        </label>
        <label class="stack">
          <span>{sayScorecard(locale, 'weight')}</span>
          <input
            value={weight}
            maxLength={12}
            placeholder="1"
            inputMode="decimal"
            {...wrongField(problem === 'needsWeight', problemId)}
            onInput={(event) => setWeight(event.currentTarget.value)}
          />
        </label>
      </div>
      {onStep && (
        <Moves
          locale={locale}
          mayMove={(by) => stepInStrategy(scorecard, own.id, by) !== undefined}
          onMove={(by, pressed) => onStep(own.id, by, pressed)}
        />
      )}
      {parts && <p class="quiet">{sayScorecard(locale, 'goesWith', { parts })}</p>}
      {problem && (
        <p id={problemId} class="problem" role="alert">
          {sayScorecard(locale, problem)}
        </p>
      )}
    </EditorForm>
  );
}
