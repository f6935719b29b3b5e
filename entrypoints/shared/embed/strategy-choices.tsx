import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import type { ScorecardChoices } from '../../../core/model/take-scorecard-snapshot';
import { sayEmbed } from '../words/embed';

interface StrategyChoicesProps {
  scorecard: ScorecardPlan;
  choices: ScorecardChoices;
  /** A map, else a KPI. */
  isMap: boolean;
  locale: string;
  onChoose(choices: ScorecardChoices): void;
}

/** Only what is chosen here enters the snapshot of a map or a KPI. */
export function StrategyChoices({ scorecard, choices, isMap, locale, onChoose }: StrategyChoicesProps) {
  const ids = strategicObjectivesOf(scorecard).map(({ record }) => record.id);
  const chosen = choices.objectives ?? new Set(ids);
  const toggle = (id: string) => {
    const objectives = new Set(chosen);
    if (!objectives.delete(id)) objectives.add(id);
    onChoose({ ...choices, objectives: objectives.size === ids.length ? undefined : objectives });
  };
  const flag = (name: 'kpis' | 'history') => (
    <label class="check">
      <input
        type="checkbox"
        checked={choices[name]}
        onChange={(event) => onChoose({ ...choices, [name]: event.currentTarget.checked })}
      />{' '}
      {sayEmbed(locale, name)}
    </label>
  );
  return (
    <fieldset class="choices-of-embed">
      <legend>{sayEmbed(locale, 'shows')}</legend>
      {isMap && (
        <>
          <label class="stack">
            <span>{sayEmbed(locale, 'heading')}</span>
            <input
              value={choices.title ?? ''}
              maxLength={200}
              placeholder={scorecard.record.title ?? sayEmbed(locale, 'headingPlaceholder')}
              onInput={(event) => onChoose({ ...choices, title: event.currentTarget.value || undefined })}
            />
          </label>
          {strategicObjectivesOf(scorecard).map(({ record }) => (
            <label key={record.id} class="check">
              <input type="checkbox" checked={chosen.has(record.id)} onChange={() => toggle(record.id)} />{' '}
              <bdi>{record.title}</bdi>
            </label>
          ))}
        </>
      )}
      <div class="flags">
        {isMap && flag('kpis')}
        {flag('history')}
      </div>
    </fieldset>
  );
}
