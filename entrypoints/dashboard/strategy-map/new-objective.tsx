import { useId, useState } from 'preact/hooks';
import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayMapPage } from '../../shared/words/strategy-map';

interface NewObjectiveProps {
  scorecard: ScorecardPlan;
  perspective: string;
  locale: string;
  onSave(written: { title: string; perspective: string; drives?: string }): void;
  onCancel(): void;
}

/** The words of a new objective, its lane and what it drives. */
export function NewObjective({ scorecard, perspective, locale, onSave, onCancel }: NewObjectiveProps) {
  const [title, setTitle] = useState('');
  const [lane, setLane] = useState(perspective);
  const [drives, setDrives] = useState('');
  const [isWrong, setWrong] = useState(false);
  const problemId = useId();
  const others = strategicObjectivesOf(scorecard).map(({ record }) => record);
  return (
    <EditorForm
      locale={locale}
      onCancel={onCancel}
      onSubmit={() => {
        const text = title.trim();
        if (text === '') return setWrong(true);
        onSave({ title: text, perspective: lane, ...(drives !== '' && { drives }) });
      }}
    >
      <label class="stack">
        <span>{sayMapPage(locale, 'newTitle')}</span>
        <AutoFocused>
          <input
            value={title}
            maxLength={300}
            placeholder={sayMapPage(locale, 'newPlaceholder')}
            {...wrongField(isWrong, problemId)}
            onInput={(event) => {
              setTitle(event.currentTarget.value);
              setWrong(false);
            }}
          />
        </AutoFocused>
      </label>
      {isWrong && (
        <p id={problemId} class="problem" role="alert">
          {sayMapPage(locale, 'noTitle')}
        </p>
      )}
      <div class="map-choices">
        <label class="stack">
          <span>{sayMapPage(locale, 'lane')}</span>
          <select value={lane} onChange={(event) => setLane(event.currentTarget.value)}>
            {scorecard.perspectives.map(({ record }) => (
              <option key={record.id} value={record.id}>
                {perspectiveTitle(record, locale)}
              </option>
            ))}
          </select>
        </label>
        {others.length > 0 && (
          <label class="stack">
            <span>{sayMapPage(locale, 'drivesChoice')}</span>
            <select value={drives} onChange={(event) => setDrives(event.currentTarget.value)}>
              <option value="">{sayMapPage(locale, 'drivesNothing')}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </EditorForm>
  );
}
