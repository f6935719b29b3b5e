import type { Plan } from '../../../core/model/plan';
import { kpisOf, type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { sayEmbed } from '../words/embed';
import type { Subject } from './subjects';

interface SubjectChoiceProps {
  plan: Plan;
  scorecard?: ScorecardPlan;
  subject: Subject;
  cycle: string;
  locale: string;
  onChoose(subject: Subject): void;
}

const keyOf = (subject: Subject): string => ('id' in subject ? `${subject.of} ${subject.id}` : subject.of);

/** Of what there is, what is to be shown, and as what. */
export function SubjectChoice({ plan, scorecard, subject, cycle, locale, onChoose }: SubjectChoiceProps) {
  const keyResults = plan.objectives.flatMap(({ keyResults }) => keyResults);
  const kpis = scorecard ? kpisOf(scorecard) : [];
  const hasMap = scorecard && strategicObjectivesOf(scorecard).length > 0;
  const choices = new Map<string, Subject>();
  const option = (choice: Subject, title: string) => {
    choices.set(keyOf(choice), choice);
    return (
      <option key={keyOf(choice)} value={keyOf(choice)}>
        {title}
      </option>
    );
  };
  const whole = (of: 'okrs' | 'ring' | 'checkIns' | 'map') => option({ of }, sayEmbed(locale, of, { cycle }));
  const oneOf = (of: 'keyResult' | 'kpi' | 'kpiTrend', label: string, all: readonly Titled[]) =>
    all.length > 0 && (
      <optgroup label={label}>
        {all.map(({ record }) =>
          option(
            { of, id: record.id },
            of === 'kpi' ? record.title : sayEmbed(locale, 'trendOf', { title: record.title }),
          ),
        )}
      </optgroup>
    );
  return (
    <label class="stack">
      <span>{sayEmbed(locale, 'what')}</span>
      <select
        value={keyOf(subject)}
        onChange={(event) => onChoose(choices.get(event.currentTarget.value) ?? subject)}
      >
        {whole('okrs')}
        {whole('ring')}
        {whole('checkIns')}
        {oneOf('keyResult', sayEmbed(locale, 'keyResult'), keyResults)}
        {hasMap && whole('map')}
        {oneOf('kpi', sayEmbed(locale, 'oneKpi'), kpis)}
        {oneOf('kpiTrend', sayEmbed(locale, 'kpiTrend'), kpis)}
      </select>
    </label>
  );
}

interface Titled {
  record: { id: string; title: string };
}
