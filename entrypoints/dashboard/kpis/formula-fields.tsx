import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import { formatReading } from '../../../core/words';
import type { wrongField } from '../../shared/edit/wrong-field';
import { sayKpis } from '../../shared/words/kpis';
import { readTerms } from './formula-problem';
import { type KpiDraft, unitOfDraft } from './kpi-draft';

export interface FormulaFieldsProps {
  draft: KpiDraft;
  scorecard: ScorecardPlan;
  /** The KPI that is written; it is not offered for a name. */
  id: string;
  today: string;
  locale: string;
  hasReadings: boolean;
  /** What the formula says of itself where it is wrong. */
  invalid: ReturnType<typeof wrongField>;
  onChange(fields: Partial<KpiDraft>): void;
}

/** The formula, which KPI each of its names stands for, and what comes out today. */
export function FormulaFields(props: FormulaFieldsProps) {
  const { draft, scorecard, id, today, locale, onChange } = props;
  const read = readTerms(draft, scorecard, id, today, locale);
  const others = kpisOf(scorecard).filter(({ record }) => record.id !== id && record.metric !== 'yesNo');
  return (
    <div class="formula">
      <label class="stack">
        <span>{sayKpis(locale, 'formula')}</span>
        <input
          value={draft.formula}
          maxLength={500}
          spellcheck={false}
          autocomplete="off"
          placeholder={sayKpis(locale, 'formulaPlaceholder')}
          {...props.invalid}
          onInput={(event) => onChange({ formula: event.currentTarget.value })}
        />
      </label>
      <p class="quiet">{sayKpis(locale, 'formulaHint')}</p>
      {read.names.length > 0 && (
        <div class="formula-names">
          {read.names.map((name) => (
            <label key={name} class="stack">
              <span>{sayKpis(locale, 'standsFor', { name })}</span>
              <select
                value={draft.terms[name] ?? ''}
                onChange={(event) =>
                  onChange({ terms: { ...draft.terms, [name]: event.currentTarget.value } })
                }
              >
                <option value="">{sayKpis(locale, 'chooseKpi')}</option>
                {others.map(({ record }) => (
                  <option key={record.id} value={record.id}>
                    {record.title}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {draft.formula.trim() && (
        <p class="quiet" aria-live="polite">
          {read.problem ??
            (read.value === undefined
              ? sayKpis(locale, 'comesToNothing')
              : sayKpis(locale, 'comesOut', {
                  value: formatReading(read.value, { unit: unitOfDraft(draft, locale) }, locale),
                }))}
        </p>
      )}
      {props.hasReadings && <p class="quiet">{sayKpis(locale, 'keepsReadings')}</p>}
    </div>
  );
}
