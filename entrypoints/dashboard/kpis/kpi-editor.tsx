import { useId, useState } from 'preact/hooks';
import type { PlanKpi, ScorecardPlan } from '../../../core/model/scorecard';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { Fold } from '../../shared/edit/fold';
import { ReadBack } from '../../shared/edit/read-back';
import { wrongField } from '../../shared/edit/wrong-field';
import { type KpisKey, sayKpis } from '../../shared/words/kpis';
import { Moves } from '../frame/moves';
import type { NestedStep } from '../frame/use-nested-order';
import { FormulaFields } from './formula-fields';
import { readTerms } from './formula-problem';
import {
  asksFrom,
  fieldsOf,
  isFromDate,
  type KpiDraft,
  type KpiProblem,
  readAims,
  unitOfDraft,
  type WrittenKpi,
} from './kpi-draft';
import { mayStep } from './kpi-place';
import { ParentField } from './parent-field';

interface KpiEditorProps {
  draft: KpiDraft;
  /** The KPI that is edited; absent for a new one. */
  kpi?: PlanKpi;
  scorecard: ScorecardPlan;
  today: string;
  locale: string;
  /**
   * `from` is the day from which new aims hold; undefined where they take the place of the old ones. `begun` is what
   * stood in the editor when it was opened.
   */
  onSave(written: WrittenKpi, from: string | undefined, begun: WrittenKpi | undefined): void;
  onCancel(): void;
  onRemove?(): void;
  onTyped?(): void;
  onStep?: NestedStep;
}

const frequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/** Writes a KPI: what it measures, where it belongs, what it is held against, and where its values come from. */
export function KpiEditor({
  kpi,
  scorecard,
  today,
  locale,
  onSave,
  onCancel,
  onRemove,
  onTyped,
  onStep,
  ...given
}: KpiEditorProps) {
  const [first] = useState(given.draft);
  const [draft, setDraft] = useState(first);
  const [left, setLeft] = useState(first);
  const { sort, weight, owner, source, way } = first;
  const hasMore = Boolean(sort || weight || owner || source || way === 'byFormula');
  const [wrong, setWrong] = useState<KpiProblem>();
  const problemId = useId();
  const set = (fields: Partial<KpiDraft>) => {
    onTyped?.();
    setDraft((before) => ({ ...before, ...fields }));
  };
  const say = (key: KpisKey) => sayKpis(locale, key);
  const invalid = (name: KpiProblem['field']) => wrongField(wrong?.field === name, problemId);
  const ownId = kpi?.record.id ?? '';
  const isYesNo = draft.metric === 'yesNo';
  const typed = isYesNo ? undefined : readAims(draft, unitOfDraft(draft, locale), locale);
  const isFromAsked =
    kpi !== undefined && typed !== undefined && 'aims' in typed && asksFrom(kpi, typed.aims, today);
  const submit = () => {
    const written = fieldsOf(draft, locale);
    if ('problem' in written) return setWrong(written);
    if (written.fields.formula !== null) {
      const { problem, terms } = readTerms(draft, scorecard, ownId, today, locale);
      if (problem) return setWrong({ field: 'formula', problem });
      written.fields.terms = terms;
    }
    const isDated = isFromAsked && draft.hold === 'fromDate';
    if (isDated && !isFromDate(draft)) return setWrong({ field: 'from', problem: say('needsFrom') });
    setWrong(undefined);
    const begun = fieldsOf(first, locale);
    onSave(written, isDated ? draft.from : undefined, 'problem' in begun ? undefined : begun);
  };
  const text = (
    name: 'goal' | 'redFlag' | 'unit' | 'owner' | 'source' | 'weight',
    label: KpisKey,
    placeholder = '',
    most = 40,
  ) => (
    <label class="stack">
      <span>{say(label)}</span>
      <input
        value={draft[name]}
        placeholder={placeholder}
        maxLength={most}
        {...(name === 'goal' || name === 'redFlag' || name === 'weight' ? invalid(name) : {})}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const choice = <Name extends 'metric' | 'frequency' | 'sort' | 'way'>(
    name: Name,
    label: KpisKey,
    options: readonly (readonly [value: KpiDraft[Name], text: KpisKey])[],
  ) => (
    <label class="stack">
      <span>{say(label)}</span>
      <select
        value={draft[name]}
        onChange={(event) => set({ [name]: event.currentTarget.value } as Partial<KpiDraft>)}
      >
        {options.map(([value, key]) => (
          <option key={value} value={value}>
            {say(key)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <EditorForm
      locale={locale}
      onSubmit={submit}
      onCancel={onCancel}
      onRemove={onRemove}
      onFieldLeft={() => setLeft(draft)}
    >
      <label class="stack">
        <span>{say('editTitle')}</span>
        <AutoFocused>
          <input
            value={draft.title}
            maxLength={500}
            placeholder={say('titlePlaceholder')}
            {...invalid('title')}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </AutoFocused>
      </label>
      <div class="kpi-fields">
        {choice('metric', 'metric', [
          ['number', 'number'],
          ['yesNo', 'yesNo'],
        ])}
        {!isYesNo && text('unit', 'unit', say('unitPlaceholder'))}
        {!isYesNo && text('goal', 'goalField')}
        {!isYesNo && text('redFlag', 'redFlagField')}
        {choice('frequency', 'frequency', [
          ...frequencies.map((one) => [one, one] as const),
          ['', 'noFrequency'],
        ])}
        <ParentField
          parent={draft.parent}
          scorecard={scorecard}
          locale={locale}
          onChange={(parent) => set({ parent })}
        />
      </div>
      {!isYesNo && (
        <>
          <ReadBack amounts={[left.goal, left.redFlag]} unit={unitOfDraft(left, locale)} locale={locale} />
          <p class="quiet">{say('redFlagHint')}</p>
        </>
      )}
      {isFromAsked && (
        <fieldset class="kpi-hold">
          <legend>{say('aimsHold')}</legend>
          {(['fromDate', 'asCorrection'] as const).map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="kpi-hold"
                checked={draft.hold === one}
                onChange={() => set({ hold: one })}
              />
              <span>{say(one)}</span>
            </label>
          ))}
          {draft.hold === 'fromDate' && (
            <label class="stack">
              <span>{say('from')}</span>
              <input
                type="date"
                value={draft.from}
                {...invalid('from')}
                onInput={(event) => set({ from: event.currentTarget.value })}
              />
            </label>
          )}
        </fieldset>
      )}
      <Fold
        label={say('more')}
        isSet={hasMore}
        wrong={wrong?.field === 'weight' || wrong?.field === 'formula' ? wrong : undefined}
      >
        <div class="kpi-fields">
          {choice('sort', 'sort', [
            ['', 'noSort'],
            ['lead', 'lead'],
            ['lag', 'lag'],
          ])}
          {text('weight', 'weight', '1', 12)}
          {text('owner', 'owner', '', 200)}
          {text('source', 'source', '', 500)}
          {!isYesNo &&
            choice('way', 'way', [
              ['byHand', 'byHand'],
              ['byFormula', 'byFormula'],
            ])}
        </div>
        {!isYesNo && draft.way === 'byFormula' && (
          <FormulaFields
            draft={draft}
            scorecard={scorecard}
            id={ownId}
            today={today}
            locale={locale}
            hasReadings={kpi?.record.formula === undefined && (kpi?.readings.length ?? 0) > 0}
            invalid={invalid('formula')}
            onChange={set}
          />
        )}
      </Fold>
      {onStep && (
        <Moves
          locale={locale}
          mayMove={(by) => mayStep(scorecard, ownId, by)}
          onMove={(by, pressed) => onStep(ownId, by, pressed)}
        />
      )}
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}
