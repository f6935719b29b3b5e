import { kpisOf, type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { sayEmbed } from '../words/embed';
import type { Subject } from './chosen';

interface SubjectChoiceProps {
  scorecard: ScorecardPlan;
  subject: Subject;
  cycle: string;
  locale: string;
  onChoose(subject: Subject): void;
}

/** Of what there is, what is to be shown. */
export function SubjectChoice({ scorecard, subject, cycle, locale, onChoose }: SubjectChoiceProps) {
  const kpis = kpisOf(scorecard);
  const hasMap = strategicObjectivesOf(scorecard).length > 0;
  if (!hasMap && kpis.length === 0) return null;
  const value = subject.of === 'kpi' ? `kpi ${subject.id}` : subject.of;
  const choose = (chosen: string) =>
    onChoose(
      chosen === 'okrs' || chosen === 'map' ? { of: chosen } : { of: 'kpi', id: chosen.slice('kpi '.length) },
    );
  return (
    <label class="stack">
      <span>{sayEmbed(locale, 'what')}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="okrs">{sayEmbed(locale, 'okrs', { cycle })}</option>
        {hasMap && <option value="map">{sayEmbed(locale, 'map')}</option>}
        {kpis.length > 0 && (
          <optgroup label={sayEmbed(locale, 'oneKpi')}>
            {kpis.map(({ record }) => (
              <option key={record.id} value={`kpi ${record.id}`}>
                {record.title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
