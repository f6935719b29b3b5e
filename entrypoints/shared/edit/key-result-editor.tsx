import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatCurrent, formatNumber, formatValue } from '../../../core/words';
import { sayEdit } from '../words/edit';
import { sayUi } from '../words/ui';
import { AutoFocused } from './auto-focused';
import { changedFields } from './changed-fields';
import { EditorForm } from './editor-form';
import {
  amountsAsked,
  asBound,
  type DraftProblem,
  fieldsOf,
  isLimit,
  type KeyResultDraft,
  type KindChoice,
  kindsLike,
  prefilledText,
  unitOfDraft,
} from './key-result-draft';
import { More } from './lazy-more-fields';
import { ReadBack } from './read-back';
import { titleNumbers } from './title-numbers';
import { textOfUnit, unitFromText } from './unit-text';
import { type Keeping, useBegun } from './use-unfinished';
import { wrongField } from './wrong-field';

type KeyResultFields = Extract<ReturnType<typeof fieldsOf>, { fields: unknown }>['fields'];

interface KeyResultEditorProps extends Keeping<KeyResultDraft> {
  draft: KeyResultDraft;
  /** Its last check-in, if there is one: another kind reads it in another way. */
  latest?: number;
  /** The KPI's reading that is its start, which is not written here. */
  startRead?: number;
  locale: string;
  /** Advice about what is being written, as it stood when a field was last left: nothing moves while one types. */
  advice(draft: KeyResultDraft): ComponentChildren;
  /** All fields, and those of them that are others than when the editor was opened. */
  onSave(fields: KeyResultFields, changed: Partial<KeyResultFields>): void;
  onCancel(): void;
  onRemove?(): void;
}

const kinds: KindChoice[] = ['reach', 'atLeast', 'atMost', 'between', 'yesNo', 'milestones'];

export function KeyResultEditor(props: KeyResultEditorProps) {
  const { locale, advice, kept, onDraft, onSave, onCancel, onRemove } = props;
  const begun = useBegun(kept, props.draft);
  const [written, setWritten] = useState(kept?.draft ?? begun);
  const text = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, locale));
  const asItStands = (one: KeyResultDraft) => asBound(props.draft, one, text(props.startRead));
  const draft = asItStands(written);
  const [left, setLeft] = useState(draft);
  const [wrong, setWrong] = useState<DraftProblem>();
  const problemId = useId();
  const boundId = useId();
  const set = (fields: Partial<KeyResultDraft>) => {
    const next = { ...written, ...fields };
    setWritten(next);
    onDraft?.({ begun, draft: next });
  };

  const isStartRead = props.startRead !== undefined && draft.kind === 'reach';

  // A title that says its numbers ("from 42 to 55") fills the fields that are still empty.
  const writeTitle = (title: string) => {
    const found = draft.kind === 'reach' ? titleNumbers(title, locale) : undefined;
    const before = titleNumbers(draft.title, locale);
    const follows = (typed: string, said: string) => (typed === '' || typed === said) && found !== undefined;
    set({
      title,
      ...(!isStartRead && follows(draft.start, text(before?.start)) && { start: text(found?.start) }),
      ...(follows(draft.target, text(before?.target)) && { target: text(found?.target) }),
      ...(follows(draft.unit, textOfUnit(before?.unit)) && { unit: textOfUnit(found?.unit) }),
    });
  };

  const invalid = (name: string) => wrongField(wrong?.field === name, problemId);
  // What its KPI decides is described by the sentence that says so.
  const bound = draft.isBound ? { 'aria-describedby': boundId } : {};
  const field = (name: 'start' | 'target' | 'tolerance' | 'unit', label: string, placeholder = '') => (
    <label class="stack">
      <span>{label}</span>
      <input
        {...(name === 'unit' ? bound : invalid(name))}
        value={draft[name]}
        readOnly={name === 'unit' ? draft.isBound : name === 'start' && isStartRead}
        placeholder={placeholder}
        maxLength={40}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </label>
  );

  const reread = props.latest !== undefined && rereading(begun, draft, props.latest, locale);
  const isDoneOrNot = draft.kind === 'yesNo' || draft.kind === 'milestones';
  const isBetween = draft.kind === 'between';
  const isLimited = isLimit(draft.kind);
  return (
    <EditorForm
      locale={locale}
      onCancel={onCancel}
      onRemove={onRemove}
      onFieldLeft={() => setLeft(draft)}
      onSubmit={() => {
        const result = fieldsOf(draft, locale);
        if ('problem' in result) return setWrong(result);
        setWrong(undefined);
        const before = fieldsOf(asItStands(begun), locale);
        onSave(result.fields, changedFields('fields' in before ? before.fields : undefined, result.fields));
      }}
    >
      <label class="stack">
        <span>{sayUi(locale, 'titleOfKeyResult')}</span>
        <AutoFocused>
          <input
            value={draft.title}
            maxLength={500}
            placeholder={sayUi(locale, 'titlePlaceholder')}
            {...invalid('title')}
            onInput={(event) => writeTitle(event.currentTarget.value)}
          />
        </AutoFocused>
      </label>
      <div class="fields">
        <label class="stack">
          <span>{sayUi(locale, 'kind')}</span>
          <select
            {...bound}
            value={draft.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as KindChoice })}
          >
            {kinds.map((kind) => (
              <option
                key={kind}
                value={kind}
                disabled={draft.isBound && !kindsLike(draft.kind).includes(kind)}
              >
                {kind === 'between' ? sayEdit(locale, kind) : sayUi(locale, kind)}
              </option>
            ))}
          </select>
        </label>
        {draft.kind === 'reach' && field('start', sayUi(locale, 'start'))}
        {isBetween && field('start', sayEdit(locale, 'atLeast'))}
        {isBetween && field('target', sayEdit(locale, 'atMost'))}
        {!isDoneOrNot && !isBetween && field('target', sayUi(locale, isLimited ? 'limit' : 'target'))}
        {!isDoneOrNot && field('unit', sayUi(locale, 'unit'), sayUi(locale, 'unitPlaceholder'))}
        {isLimited && field('tolerance', sayEdit(locale, 'tolerance'), prefilledText(draft, locale))}
      </div>
      {draft.isBound && (
        <p id={boundId} class="quiet">
          {sayEdit(locale, 'isBound')}
        </p>
      )}
      {isLimited && <p class="quiet">{sayEdit(locale, 'toleranceText')}</p>}
      {isStartRead && <p class="quiet">{sayEdit(locale, 'startIsRead')}</p>}
      {!isDoneOrNot && (
        <ReadBack
          amounts={amountsAsked(left.kind).map((name) => left[name])}
          unit={unitOfDraft(left, locale)}
          locale={locale}
        />
      )}
      <More
        draft={draft}
        locale={locale}
        fields={isDoneOrNot ? ['sort', 'due'] : ['sort']}
        unsaid="asObjective"
        wrongWeight={wrong?.field === 'weight' ? wrong : undefined}
        problemId={problemId}
        onChange={set}
      />
      {reread && (
        <p class="quiet" role="status">
          {reread}
        </p>
      )}
      {advice(left)}
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}

/** What becomes of the check-ins where another kind reads them in another way. */
function rereading(
  { kind: before, unit }: KeyResultDraft,
  { kind }: KeyResultDraft,
  latest: number,
  locale: string,
): string | undefined {
  const isYesNo = kind === 'yesNo';
  if (kind === before || (!isYesNo && kind !== 'milestones' && before !== 'yesNo')) return undefined;
  if (kind === 'milestones') return sayEdit(locale, 'byMilestones');
  const asNumber = formatValue(latest, unitFromText(unit), locale);
  const asYesNo = formatCurrent({ kind: 'yesNo' }, latest, undefined, locale);
  const [value, as] = isYesNo ? [asNumber, asYesNo] : [asYesNo, asNumber];
  return sayEdit(locale, 'readsAnew', { value, as });
}
