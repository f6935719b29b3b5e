import { useId, useState } from 'preact/hooks';
import type { KeyResult, Phase } from '../../../core/model/records';
import type { CycleDates } from '../../../core/scoring';
import { formatDate } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { changedFields } from '../../shared/edit/changed-fields';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { sayPhases } from '../../shared/words/phases';
import { readCorrected, valueText } from './check-in-fields';

interface PhaseFields {
  date: string;
  value: number;
}

interface PhaseEditorProps {
  phase?: Phase;
  /** All of this key result: two of one date would be one too many. */
  phases: readonly Phase[];
  record: KeyResult;
  dates: CycleDates;
  locale: string;
  onSave(fields: PhaseFields, changed: Partial<PhaseFields>): void;
  onCancel(): void;
  onRemove?(): void;
}

/** Writes one phased target: what to have reached, and by when. */
export function PhaseEditor(props: PhaseEditorProps) {
  const { phase, record, locale, onSave, onCancel, onRemove } = props;
  const [before] = useState(phase && { date: phase.date, value: phase.value });
  const [value, setValue] = useState(phase ? valueText(phase.value, record, locale) : '');
  const [date, setDate] = useState(phase?.date ?? '');
  const [wrong, setWrong] = useState<{ field: 'value' | 'date'; problem: string }>();
  const problemId = useId();
  const save = () => {
    const entry = readCorrected(value, before?.value, record, locale);
    if (!entry.ok) return setWrong({ field: 'value', problem: entry.problem });
    const problem = problemOf(date, props);
    if (problem) return setWrong({ field: 'date', problem });
    setWrong(undefined);
    const fields = { date, value: entry.value };
    onSave(fields, changedFields<PhaseFields>(before, fields));
  };
  const invalid = (field: 'value' | 'date') => wrongField(wrong?.field === field, problemId);
  return (
    <EditorForm locale={locale} onSubmit={save} onCancel={onCancel} onRemove={onRemove}>
      <div class="fields two">
        <label class="stack">
          <span>{sayPhases(locale, 'value')}</span>
          <AutoFocused>
            <input
              value={value}
              maxLength={40}
              {...invalid('value')}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </AutoFocused>
        </label>
        <label class="stack">
          <span>{sayPhases(locale, 'date')}</span>
          <input
            type="date"
            value={date}
            {...invalid('date')}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
      </div>
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}

/** Why a date cannot be taken. */
function problemOf(day: string, { phase, phases, dates, locale }: PhaseEditorProps): string | undefined {
  const write = (one: string) => formatDate(one, locale);
  if (!day) return sayPhases(locale, 'noDate');
  if (day < dates.start || day > dates.end)
    return sayPhases(locale, 'outsideCycle', { start: write(dates.start), end: write(dates.end) });
  const isTaken = phases.some((one) => one.date === day && one.id !== phase?.id);
  return isTaken ? sayPhases(locale, 'dateTaken', { date: write(day) }) : undefined;
}
