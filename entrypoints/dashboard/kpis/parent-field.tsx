import type { ScorecardPlan } from '../../../core/model/scorecard';
import { sayKpis } from '../../shared/words/kpis';
import { perspectiveTitle } from '../../shared/words/perspectives';

interface ParentFieldProps {
  parent: string;
  scorecard: ScorecardPlan;
  locale: string;
  onChange(parent: string): void;
}

/** Where a KPI belongs: a strategic objective, or a perspective itself. */
export function ParentField({ parent, scorecard, locale, onChange }: ParentFieldProps) {
  const { perspectives, unfiled } = scorecard;
  const all = [
    ...perspectives.flatMap(({ record, objectives }) => [
      record.id,
      ...objectives.map((one) => one.record.id),
    ]),
    ...unfiled.objectives.map((one) => one.record.id),
  ];
  return (
    <label class="stack">
      <span>{sayKpis(locale, 'parent')}</span>
      <select value={parent} onChange={(event) => onChange(event.currentTarget.value)}>
        {!all.includes(parent) && <option value={parent}>{sayKpis(locale, 'unfiled')}</option>}
        {perspectives.map(({ record, objectives }) => {
          const title = perspectiveTitle(record, locale);
          return (
            <optgroup key={record.id} label={title}>
              {objectives.map((one) => (
                <option key={one.record.id} value={one.record.id}>
                  {one.record.title}
                </option>
              ))}
              <option value={record.id}>
                {objectives.length > 0 ? sayKpis(locale, 'itself', { title }) : title}
              </option>
            </optgroup>
          );
        })}
        {unfiled.objectives.length > 0 && (
          <optgroup label={sayKpis(locale, 'unfiled')}>
            {unfiled.objectives.map((one) => (
              <option key={one.record.id} value={one.record.id}>
                {one.record.title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
