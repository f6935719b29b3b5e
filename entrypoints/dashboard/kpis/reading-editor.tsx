import { useState } from 'preact/hooks';
import type { KpiReading } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { formatNumber, formatReading } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { dayProblem } from '../../shared/edit/day-problem';
import { EditorForm } from '../../shared/edit/editor-form';
import { readCell } from '../../shared/scorecard/read-reading';
import { sayKpis } from '../../shared/words/kpis';

interface ReadingEditorProps {
  reading: KpiReading;
  kpi: PlanKpi;
  today: string;
  locale: string;
  onSave(fields: { value: number; date: string; note: string | null }): void;
  onCancel(): void;
  onRemove(): void;
}

/** Corrects one reading: its value, its date and its note. */
export function ReadingEditor({
  reading,
  kpi,
  today,
  locale,
  onSave,
  onCancel,
  onRemove,
}: ReadingEditorProps) {
  const isYesNo = kpi.record.metric === 'yesNo';
  const [value, setValue] = useState(
    isYesNo ? formatReading(reading.value, kpi.record, locale) : formatNumber(reading.value, locale),
  );
  const [date, setDate] = useState(reading.date);
  const [note, setNote] = useState(reading.note ?? '');
  const [problem, setProblem] = useState('');
  const save = () => {
    const entry = readCell(value, kpi, locale);
    if (!entry.ok) return setProblem(entry.problem);
    const wrongDay = dayProblem(date, today, locale);
    if (wrongDay) return setProblem(wrongDay);
    onSave({ value: entry.value, date, note: note.trim() || null });
  };
  return (
    <EditorForm locale={locale} onSubmit={save} onCancel={onCancel} onRemove={onRemove}>
      <div class="fields two">
        <label class="stack">
          <span>{sayKpis(locale, 'value')}</span>
          <AutoFocused>
            <input
              value={value}
              maxLength={40}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </AutoFocused>
        </label>
        <label class="stack">
          <span>{sayKpis(locale, 'onDate')}</span>
          <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
      </div>
      <label class="stack">
        <span>{sayKpis(locale, 'note')}</span>
        <textarea
          rows={2}
          value={note}
          maxLength={10_000}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </EditorForm>
  );
}
