import type { ComponentChildren } from 'preact';
import type { PlanKpi } from '../../../core/model/scorecard';
import { formatReading } from '../../../core/words';
import { readReading } from '../../shared/scorecard/read-reading';
import { sayKpis } from '../../shared/words/kpis';
import type { Readings } from './use-readings';

interface ReadingFieldProps {
  kpi: PlanKpi;
  today: string;
  /** The day that is read; today unless told. */
  date?: string;
  locale: string;
  readings: Readings;
  onSaved?(): void;
  /** What else is asked for, right after the number. */
  children?: ComponentChildren;
}

/** A number and Enter; the note stands beside it as soon as something is typed. */
export function ReadingField({
  kpi,
  today,
  date = today,
  locale,
  readings,
  onSaved,
  children,
}: ReadingFieldProps) {
  const { id, title, metric } = kpi.record;
  const draft = readings.draftOf(id);
  const { saved, problem } = readings;
  const mine = problem?.id === id ? problem.text : undefined;
  const isTyped = draft.value !== '' || draft.note !== '';
  const sentenceId = `reading-${id}`;
  const latest = kpi.readings.findLast((one) => one.date <= date)?.value;
  const entry = draft.value ? readReading(draft.value, kpi, date, locale) : undefined;
  const preview =
    entry &&
    (entry.ok
      ? latest === undefined
        ? sayKpis(locale, 'firstValue', { after: entry.shown })
        : sayKpis(locale, 'willWrite', {
            before: formatReading(latest, kpi.record, locale),
            after: entry.shown,
          })
      : entry.problem);
  return (
    <form
      class="reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void readings.save(kpi, date).then((isSaved) => isSaved && onSaved?.());
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape' && isTyped) {
          event.preventDefault();
          event.stopPropagation();
          readings.setDraft(id, { value: '', note: '' });
        }
        // In a date they count its day, month and year.
        const isInDate = (event.target as Element).matches('[type=date]');
        if (isInDate || event.altKey || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
        event.preventDefault();
        step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
      }}
    >
      <input
        data-reading={id}
        value={draft.value}
        autocomplete="off"
        maxLength={40}
        aria-label={sayKpis(locale, 'newReading', { title })}
        placeholder={sayKpis(locale, metric === 'yesNo' ? 'yesOrNo' : 'reading')}
        aria-invalid={mine ? true : undefined}
        aria-describedby={isTyped ? sentenceId : undefined}
        onInput={(event) => readings.setDraft(id, { ...draft, value: event.currentTarget.value })}
      />
      {children}
      {isTyped ? (
        <div class="reading-more">
          <input
            class="note"
            value={draft.note}
            maxLength={10_000}
            aria-label={sayKpis(locale, 'noteFor', { title })}
            placeholder={sayKpis(locale, 'notePlaceholder')}
            onInput={(event) => readings.setDraft(id, { ...draft, note: event.currentTarget.value })}
          />
          <button type="submit" class="primary">
            {sayKpis(locale, 'save')} <span aria-hidden="true">↵</span>
          </button>
          <p id={sentenceId} class={mine ? 'problem' : 'quiet'} role={mine ? 'alert' : undefined}>
            {mine ?? preview}
          </p>
        </div>
      ) : mine ? (
        <p class="reading-more problem" role="alert">
          {mine}
        </p>
      ) : (
        saved?.id === id && (
          <p class="reading-more quiet">
            {saved.text}{' '}
            <button
              type="button"
              class="link"
              onClick={({ currentTarget }) => {
                // It goes when it is pressed.
                currentTarget.form?.querySelector('input')?.focus();
                void readings.undo();
              }}
            >
              {sayKpis(locale, 'undo')}
            </button>
          </p>
        )
      )}
    </form>
  );
}

/** To the value field before or after this one. */
function step(form: Element, by: 1 | -1): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-reading]')];
  const own = fields.findIndex((one) => form.contains(one));
  fields[own + by]?.focus();
}
