import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanKeyResult } from '../../../core/model/plan';
import { type Confidence, dayNumber } from '../../../core/scoring';
import {
  formatCurrent,
  formatTarget,
  formatValue,
  lastCheckIn,
  reasonSentence,
  statusWord,
} from '../../../core/words';
import { pageAddress } from '../plan/page-address';
import { sayUi } from '../words/ui';
import { type CheckInDraft, readValue, shownValue } from './check-in';
import { Titled } from './key-result-row';
import { Bar, Shape, Sparkline } from './marks';
import type { KeyResultFacts } from './row-facts';
import type { CheckInProblem } from './use-check-ins';

interface FormProps {
  keyResult: PlanKeyResult;
  facts: KeyResultFacts;
  today: string;
  locale: string;
  draft: CheckInDraft;
  isSaving: boolean;
  problem?: Omit<CheckInProblem, 'id'>;
  /** What was just saved from here for something else, until something is typed. */
  saved?: ComponentChildren;
  /** While a line of quick entry is typed in its field: what stands below it. */
  quick?(field: RefObject<HTMLInputElement | null>): ComponentChildren;
  onDraft(draft: CheckInDraft): void;
  onSubmit(): void;
  onLeave(): void;
  onMove(step: 1 | -1): void;
  onEdit(): void;
}

const confidences: Confidence[] = ['onTrack', 'atRisk', 'offTrack'];

/** One number and Enter; confidence, note and blocker are a Tab away. */
export function CheckInForm(props: FormProps) {
  const { keyResult, facts, today, locale, draft, problem, quick } = props;
  const { onDraft, onSubmit, onLeave, onMove } = props;
  const { record } = keyResult;
  const { measured, standing, points } = facts;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    const end = draft.value.length;
    if (record.metric !== 'yesNo') field.current?.setSelectionRange(end, end);
    field.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const set = (fields: Partial<CheckInDraft>) => onDraft({ ...draft, ...fields });
  const moveByArrow = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowDown' ? 1 : -1);
  };
  const aboutProblem = {
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': `problem-${record.id}`,
  };
  const isWorkedOut = record.metric === 'milestones';
  const current = formatCurrent(measured.metric, measured.current, record.unit, locale);
  const target = formatTarget(measured.metric, record.unit, locale);
  // As wide as the numbers that stand here: signs and spaces are narrower than digits.
  const room = Math.max(3, current.length - 1, target.replace(/\D/g, '').length);
  return (
    <form
      class={quick ? 'key-result open quick' : 'key-result open'}
      onSubmit={(event) => {
        event.preventDefault();
        // Entered before what answers it was there.
        if (quick) event.currentTarget.dataset.entered = draft.value;
        else onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      {!quick && <Titled keyResult={keyResult} facts={facts} locale={locale} />}
      {!quick && <Sparkline points={points} standing={standing} />}
      {record.metric === 'yesNo' && !quick ? (
        <label class="field" data-current={current}>
          <span class="aloud">{sayUi(locale, 'newValue', { title: record.title })}</span>
          <input
            ref={field}
            type="checkbox"
            checked={shownValue(draft.value, keyResult, today) === '1'}
            {...aboutProblem}
            onChange={(event) => set({ value: event.currentTarget.checked ? '1' : '0' })}
            onKeyDown={moveByArrow}
          />{' '}
          {statusWord('done', locale)}
        </label>
      ) : (
        <label class="field" data-current={current}>
          <span class="aloud">
            {sayUi(locale, isWorkedOut ? 'milestonesDone' : 'newValue', { title: record.title })}
          </span>
          <input
            ref={field}
            inputMode="text"
            autocomplete="off"
            readOnly={isWorkedOut}
            value={isWorkedOut ? current : draft.value}
            style={quick ? undefined : { inlineSize: `${room}ch` }}
            placeholder={quick ? undefined : current}
            {...aboutProblem}
            onInput={(event) => set({ value: event.currentTarget.value })}
            onKeyDown={moveByArrow}
          />
          {!quick && <span>{target}</span>}
        </label>
      )}
      {quick ? quick(field) : <Rest {...props} />}
    </form>
  );
}

/** What stands below the value field: confidence, note, blocker, and what Enter will do. */
function Rest(props: FormProps) {
  const { keyResult, facts, locale, draft, isSaving, problem, onDraft } = props;
  const { record } = keyResult;
  const set = (fields: Partial<CheckInDraft>) => onDraft({ ...draft, ...fields });
  const problemId = `problem-${record.id}`;
  const saved = !problem && !draft.value && props.saved;
  return (
    <>
      <Bar standing={facts.standing} />
      <fieldset class="confidence">
        <legend>{sayUi(locale, 'confidence')}</legend>
        <div class="choices">
          {confidences.map((one) => (
            <label key={one} class={one}>
              <input
                type="radio"
                name={`confidence-${record.id}`}
                checked={draft.confidence === one}
                onClick={() => draft.confidence === one && set({ confidence: undefined })}
                onChange={() => set({ confidence: one })}
              />
              <Shape status={one} />
              {statusWord(one, locale)}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="line">
        <span>{sayUi(locale, 'note')}</span>
        <input
          value={draft.note}
          maxLength={10_000}
          placeholder={sayUi(locale, 'notePlaceholder')}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
      <label class="line">
        <span>{sayUi(locale, 'blocker')}</span>
        <input
          value={draft.blocker}
          maxLength={10_000}
          placeholder={sayUi(locale, 'blockerPlaceholder')}
          onInput={(event) => set({ blocker: event.currentTarget.value })}
        />
      </label>
      <div class="finish">
        <p
          id={problemId}
          class={problem ? 'problem' : saved ? 'saved' : 'quiet'}
          role={problem ? 'alert' : undefined}
        >
          {problem ? problem.text : saved || <Preview {...props} />}{' '}
          {problem?.offersBackup && (
            <a href={pageAddress('data/save')} target="_blank" rel="noreferrer">
              {sayUi(locale, 'saveBackup')}
            </a>
          )}
        </p>
        <button type="button" class="link" onClick={props.onEdit}>
          {sayUi(locale, 'edit')}
        </button>
        <kbd>Esc</kbd>
        <button type="submit" class="primary" aria-busy={isSaving}>
          {sayUi(locale, isSaving ? 'saving' : 'checkIn')} <span aria-hidden="true">↵</span>
        </button>
      </div>
    </>
  );
}

/** What will be written is shown before it is: `3.4 → 3.2 · last 6 days ago`; without input, why the status is so. */
function Preview({ keyResult, facts, today, locale, draft }: FormProps) {
  const { unit } = keyResult.record;
  const { measured, standing } = facts;
  const last =
    measured.date === undefined
      ? undefined
      : lastCheckIn(dayNumber(today) - dayNumber(measured.date), locale);
  const { metric } = keyResult.record;
  if (!draft.value || metric === 'yesNo' || metric === 'milestones')
    return <>{last ?? reasonSentence(standing.reason, locale)}</>;
  const entry = readValue(draft.value, keyResult, today, locale);
  if (!entry.ok) return <>{entry.problem}</>;
  if (measured.current === undefined || last === undefined)
    return <>{sayUi(locale, 'firstValue', { after: entry.shown })}</>;
  const before = formatValue(measured.current, unit, locale);
  return (
    <>
      {sayUi(locale, 'willWrite', { before, after: entry.shown })} · {last}
    </>
  );
}
