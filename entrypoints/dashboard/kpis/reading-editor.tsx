import { useId, useState } from 'preact/hooks';
import type { KpiReading } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { changedFields } from '../../shared/edit/changed-fields';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { sayKpis } from '../../shared/words/kpis';
import {
  begunReading,
  type ReadingFields,
  type ReadingProblem,
  readingTexts,
  readReadingTexts,
} from './reading-fields';

interface ReadingEditorProps {
  reading: KpiReading;
  kpi: PlanKpi;
  today: string;
  locale: string;
  onSave(fields: ReadingFields, changed: Partial<ReadingFields>): void;
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
  const [begun] = useState(() => begunReading(reading, kpi, locale));
  const [texts, setTexts] = useState(() => readingTexts(reading, kpi, locale));
  const [wrong, setWrong] = useState<ReadingProblem>();
  const problemId = useId();
  const save = () => {
    const read = readReadingTexts(texts, kpi, today, locale);
    if ('problem' in read) return setWrong(read);
    setWrong(undefined);
    onSave(read.fields, changedFields(begun, read.fields));
  };
  return (
    <EditorForm locale={locale} onSubmit={save} onCancel={onCancel} onRemove={onRemove}>
      <div class="fields two">
        <label class="stack">
          <span>{sayKpis(locale, 'value')}</span>
          <AutoFocused>
            <input
              value={texts.value}
              maxLength={40}
              {...wrongField(wrong?.field === 'value', problemId)}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => setTexts({ ...texts, value: event.currentTarget.value })}
            />
          </AutoFocused>
        </label>
        <label class="stack">
          <span>{sayKpis(locale, 'onDate')}</span>
          <input
            type="date"
            value={texts.date}
            {...wrongField(wrong?.field === 'date', problemId)}
            onInput={(event) => setTexts({ ...texts, date: event.currentTarget.value })}
          />
        </label>
      </div>
      <label class="stack">
        <span>{sayKpis(locale, 'note')}</span>
        <textarea
          rows={2}
          value={texts.note}
          maxLength={10_000}
          onInput={(event) => setTexts({ ...texts, note: event.currentTarget.value })}
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
