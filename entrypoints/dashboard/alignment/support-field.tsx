import { useState } from 'preact/hooks';
import { closesCircle, longerCycles, strategicSupport } from '../../../core/model/alignment';
import type { Plan } from '../../../core/model/plan';
import type { Objective } from '../../../core/model/records';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import type { SupportDraft, SupportFields } from '../../shared/edit/support-draft';
import type { WrongField } from '../../shared/edit/wrong-field';
import { sayAlignment } from '../../shared/words/alignment';
import { cycleTitle } from '../../shared/words/cycle-title';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { PublishedField, type PublishedSupport } from './published-field';

export interface SupportFieldProps {
  record: Objective;
  plan: Plan;
  /** The plans that share a day with this one; absent until they are read. */
  plans: readonly Plan[] | undefined;
  /** Absent until it is read. */
  scorecard: ScorecardPlan | undefined;
  locale: string;
  /** What the field says of itself that keeps the objective from being saved. */
  wrong: WrongField;
  onChange(draft: SupportDraft): void;
}

const none: SupportFields = {
  supports: null,
  supportsCycle: null,
  supportsUrl: null,
  supportsTitle: null,
  supportsScore: null,
  supportsDate: null,
  supportsStrategic: null,
};

/** None is an id of a record; what stands behind the last one is that of a strategic objective. */
const published = ' published';
const nothing = '';
const strategic = ' strategic ';

const choiceOf = (record: Objective): string => {
  const above = strategicSupport(record);
  if (above !== undefined) return strategic + above;
  return record.supports ?? (record.supportsUrl === undefined ? nothing : published);
};

/** What an objective supports: a strategic one, one of a longer cycle, or one that somebody published. */
export function SupportField(props: SupportFieldProps) {
  const { record, plan, plans = [], scorecard, locale, wrong, onChange } = props;
  const [choice, setChoice] = useState(() => choiceOf(record));
  const above = longerCycles(plan, plans).filter((one) => one.objectives.length > 0);
  const cycleOf = (id: string) =>
    above.find((one) => one.objectives.some((objective) => objective.record.id === id))?.id;
  const lanes = scorecard?.perspectives.filter(({ objectives }) => objectives.length > 0) ?? [];
  const isStrategic = choice.startsWith(strategic);
  const isCircle =
    choice !== nothing && choice !== published && !isStrategic && closesCircle(plans, record.id, choice);
  const choose = (next: string) => {
    setChoice(next);
    if (next === nothing || next === published) onChange({ fields: none });
    else if (next.startsWith(strategic))
      onChange({ fields: { ...none, supportsStrategic: next.slice(strategic.length) } });
    else if (closesCircle(plans, record.id, next)) onChange({ problem: sayAlignment(locale, 'circle') });
    else
      onChange({
        fields: { ...none, supports: next, supportsCycle: cycleOf(next) ?? record.supportsCycle ?? null },
      });
  };
  const setPublished = (support: PublishedSupport | { problem: string }) =>
    onChange('problem' in support ? support : { fields: { ...none, ...support } });
  const isOnScorecard = lanes.some(({ objectives }) =>
    objectives.some((one) => strategic + one.record.id === choice),
  );
  const isElsewhere =
    choice !== nothing && choice !== published && cycleOf(choice) === undefined && !isOnScorecard;
  return (
    <div class="support-field">
      <label class="stack">
        <span>{sayAlignment(locale, 'supports')}</span>
        <select
          value={choice}
          aria-invalid={isCircle || undefined}
          {...(isCircle && wrong)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={nothing}>{sayAlignment(locale, 'nothing')}</option>
          {isElsewhere && <option value={choice}>{sayAlignment(locale, 'notHere')}</option>}
          {above.map((one) => (
            <optgroup key={one.id} label={one.title ?? cycleTitle(one.id, locale)}>
              {one.objectives.map((objective) => (
                <option key={objective.record.id} value={objective.record.id}>
                  {objective.record.title}
                </option>
              ))}
            </optgroup>
          ))}
          {lanes.map(({ record: lane, objectives }) => (
            <optgroup
              key={lane.id}
              label={sayAlignment(locale, 'onScorecard', { lane: perspectiveTitle(lane, locale) })}
            >
              {objectives.map((one) => (
                <option key={one.record.id} value={strategic + one.record.id}>
                  {one.record.title}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={published}>{sayAlignment(locale, 'byAddress')}</option>
        </select>
      </label>
      {above.length === 0 && lanes.length === 0 && choice === nothing && (
        <p class="quiet">
          {sayAlignment(locale, 'noneAbove')} <a href="#/alignment">{sayAlignment(locale, 'title')}</a>
        </p>
      )}
      {choice === published && (
        <PublishedField record={record} locale={locale} wrong={wrong} onChange={setPublished} />
      )}
    </div>
  );
}
