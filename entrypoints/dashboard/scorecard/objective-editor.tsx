import { useId, useState } from 'preact/hooks';
import { circleBy } from '../../../core/model/cause-and-effect';
import {
  type PlanStrategicObjective,
  type ScorecardPlan,
  strategicObjectivesOf,
} from '../../../core/model/scorecard';
import { formatNumber } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { weightOf } from '../../shared/edit/more-draft';
import { wrongField } from '../../shared/edit/wrong-field';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import { DrivesField } from './drives-field';
import { goesWithWords } from './goes-with-words';
import { type Edit, goesWithObjective, type WrittenObjective } from './strategy-patches';

interface StrategicEditorProps {
  /** Absent for a new one. */
  objective?: PlanStrategicObjective;
  lane: string;
  scorecard: ScorecardPlan;
  locale: string;
  onSave(edit: Edit<WrittenObjective>): void;
  onCancel(): void;
  onRemove?(): void;
}

/** A strategic objective: one sentence and Enter; its lane, what it drives and the rest are one Tab away. */
export function StrategicEditor({
  objective,
  lane: given,
  scorecard,
  locale,
  onSave,
  onCancel,
  onRemove,
}: StrategicEditorProps) {
  const record = objective?.record;
  const id = record?.id ?? '';
  const [title, setTitle] = useState(record?.title ?? '');
  const [lane, setLane] = useState(given);
  const [description, setDescription] = useState(record?.description ?? '');
  const [weight, setWeight] = useState(
    record?.weight === undefined ? '' : formatNumber(record.weight, locale),
  );
  const [drives, setDrives] = useState(() =>
    scorecard.links.filter(({ from }) => from === id).map(({ to }) => to),
  );
  const [problem, setProblem] = useState<{ field: 'title' | 'weight' | 'drives'; text: string }>();
  const problemId = useId();
  const { perspectives } = scorecard;
  const isKnown = perspectives.some((one) => one.record.id === lane);
  const parts = objective ? goesWithWords(goesWithObjective(scorecard, objective), locale) : '';

  const drive = (to: string, isDriven: boolean) => {
    setProblem(undefined);
    if (!isDriven) return setDrives(drives.filter((one) => one !== to));
    const circle = circleBy(
      scorecard.links.filter(({ from }) => from !== id),
      id,
      to,
    );
    if (!circle) return setDrives([...drives, to]);
    const all = strategicObjectivesOf(scorecard);
    const names = [id, ...circle].map(
      (one) => all.find((other) => other.record.id === one)?.record.title ?? '',
    );
    setProblem({ field: 'drives', text: sayScorecard(locale, 'circle', { circle: names.join(' → ') }) });
  };
  const written: WrittenObjective = {
    title: title.trim(),
    perspective: lane,
    weight: weightOf({ weight }, locale) ?? null,
    description: description.trim() || null,
    drives,
  };
  const [begun] = useState(record && written);
  const submit = () => {
    if (!written.title) setProblem({ field: 'title', text: sayScorecard(locale, 'needsTitle') });
    else if (weightOf({ weight }, locale) === undefined)
      setProblem({ field: 'weight', text: sayScorecard(locale, 'needsWeight') });
    else onSave({ begun, written });
  };
  return (
    <EditorForm locale={locale} onSubmit={submit} onCancel={onCancel} onRemove={onRemove}>
      <label class="stack">
        <span>{sayScorecard(locale, 'objectiveAsk')}</span>
        <AutoFocused>
          <input
            value={title}
            maxLength={500}
            dir="auto"
            placeholder={sayScorecard(locale, 'objectivePlaceholder')}
            {...wrongField(problem?.field === 'title', problemId)}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </AutoFocused>
      </label>
      <div class="strategy-fields">
        <label class="stack">
          <span>{sayScorecard(locale, 'inPerspective')}</span>
          <select value={lane} onChange={(event) => setLane(event.currentTarget.value)}>
            {!isKnown && <option value={lane}>{sayScorecard(locale, 'unfiled')}</option>}
            {perspectives.map((one) => (
              <option key={one.record.id} value={one.record.id}>
                {perspectiveTitle(one.record, locale)}
              </option>
            ))}
          </select>
        </label>
        <label class="stack">
          <span>{sayScorecard(locale, 'weight')}</span>
          <input
            value={weight}
            maxLength={12}
            placeholder="1"
            inputMode="decimal"
            {...wrongField(problem?.field === 'weight', problemId)}
            onInput={(event) => setWeight(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="stack">
        <span>{sayScorecard(locale, 'description')}</span>
        <textarea
          rows={2}
          maxLength={10_000}
          dir="auto"
          value={description}
          onInput={(event) => setDescription(event.currentTarget.value)}
        />
      </label>
      <DrivesField id={id} drives={drives} scorecard={scorecard} locale={locale} onDrive={drive} />
      {parts && <p class="quiet">{sayScorecard(locale, 'goesWith', { parts })}</p>}
      {problem && (
        <p id={problemId} class="problem" role="alert">
          {problem.text}
        </p>
      )}
    </EditorForm>
  );
}
