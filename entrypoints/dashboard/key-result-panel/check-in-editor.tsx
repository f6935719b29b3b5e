import { useId, useState } from 'preact/hooks';
import type { CheckIn, KeyResult } from '../../../core/model/records';
import type { Confidence } from '../../../core/scoring';
import { statusWord } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { sayPanel } from '../../shared/words/panel';
import { sayUi } from '../../shared/words/ui';
import { type CheckInFields, checkInFields, readCheckIn, valueText } from './check-in-fields';

interface CheckInEditorProps {
  checkIn: CheckIn;
  record: KeyResult;
  today: string;
  locale: string;
  onSave(changed: Partial<CheckInFields>): void;
  onCancel(): void;
  onRemove(): void;
}

const confidences: Confidence[] = ['onTrack', 'atRisk', 'offTrack'];

/** Corrects one check-in: its value, its date, and what was said with it. */
export function CheckInEditor({
  checkIn,
  record,
  today,
  locale,
  onSave,
  onCancel,
  onRemove,
}: CheckInEditorProps) {
  const [before] = useState(() => checkInFields(checkIn));
  const [value, setValue] = useState(valueText(checkIn.value, record, locale));
  const [date, setDate] = useState(checkIn.date);
  const [confidence, setConfidence] = useState<string>(checkIn.confidence ?? '');
  const [note, setNote] = useState(checkIn.note ?? '');
  const [blocker, setBlocker] = useState(checkIn.blocker ?? '');
  const [wrong, setWrong] = useState<{ field: 'value' | 'date'; problem: string }>();
  const problemId = useId();
  const save = () => {
    const read = readCheckIn(before, { value, date, confidence, note, blocker }, record, today, locale);
    if ('problem' in read) return setWrong(read);
    setWrong(undefined);
    onSave(read.changed);
  };
  return (
    <EditorForm locale={locale} onSubmit={save} onCancel={onCancel} onRemove={onRemove}>
      <div class="fields two">
        <label class="stack">
          <span>{sayPanel(locale, 'value')}</span>
          <AutoFocused>
            <input
              {...wrongField(wrong?.field === 'value', problemId)}
              value={value}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </AutoFocused>
        </label>
        <label class="stack">
          <span>{sayPanel(locale, 'onDate')}</span>
          <input
            type="date"
            {...wrongField(wrong?.field === 'date', problemId)}
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="stack">
        <span>{sayPanel(locale, 'confidence')}</span>
        <select value={confidence} onChange={(event) => setConfidence(event.currentTarget.value)}>
          <option value="">{sayPanel(locale, 'noConfidence')}</option>
          {confidences.map((one) => (
            <option key={one} value={one}>
              {statusWord(one, locale)}
            </option>
          ))}
        </select>
      </label>
      <label class="stack">
        <span>{sayUi(locale, 'note')}</span>
        <textarea
          rows={2}
          value={note}
          maxLength={10_000}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label class="stack">
        <span>{sayUi(locale, 'blocker')}</span>
        <input
          value={blocker}
          maxLength={10_000}
          onInput={(event) => setBlocker(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}
