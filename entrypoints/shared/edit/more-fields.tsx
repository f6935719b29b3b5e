import { type EditKey, sayEdit } from '../words/edit';
import type { MoreDraft } from './more-draft';
import { wrongField } from './wrong-field';

export interface MoreFieldsProps {
  draft: MoreDraft;
  locale: string;
  /** Which of them there are: an objective is neither lead nor lag, and only what is done or not has a date. */
  fields: readonly (keyof MoreDraft)[];
  /** What an expectation that is not chosen means. */
  unsaid: Extract<EditKey, 'asObjective' | 'aspirational'>;
  /** The weight is what is wrong: a new object each time that it was found to be. */
  wrongWeight?: object;
  problemId: string;
  onChange(fields: Partial<MoreDraft>): void;
}

/** What is expected, lead or lag, the weight in the mean above, and a date. */
export function MoreFields({
  draft,
  locale,
  fields,
  unsaid,
  wrongWeight,
  problemId,
  onChange,
}: MoreFieldsProps) {
  const choice = (name: 'committed' | 'sort', label: EditKey, options: [value: string, text: EditKey][]) => (
    <label class="stack">
      <span>{sayEdit(locale, label)}</span>
      <select value={draft[name]} onChange={(event) => onChange({ [name]: event.currentTarget.value })}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {sayEdit(locale, text)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="more-fields">
      {choice('committed', 'expected', [
        ['', unsaid],
        ['committed', 'committed'],
        ...(unsaid === 'asObjective' ? ([['aspirational', 'aspirational']] as [string, EditKey][]) : []),
      ])}
      {fields.includes('sort') &&
        choice('sort', 'sort', [
          ['', 'noSort'],
          ['lead', 'lead'],
          ['lag', 'lag'],
        ])}
      <label class="stack">
        <span>{sayEdit(locale, 'weight')}</span>
        <input
          value={draft.weight}
          placeholder="1"
          maxLength={12}
          {...wrongField(wrongWeight !== undefined, problemId)}
          onInput={(event) => onChange({ weight: event.currentTarget.value })}
        />
      </label>
      {fields.includes('due') && (
        <label class="stack">
          <span>{sayEdit(locale, 'due')}</span>
          <input
            type="date"
            value={draft.due}
            onInput={(event) => onChange({ due: event.currentTarget.value })}
          />
        </label>
      )}
    </div>
  );
}
