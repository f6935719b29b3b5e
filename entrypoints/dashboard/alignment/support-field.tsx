import { useState } from 'preact/hooks';
import { closesCircle, longerCycles } from '../../../core/model/alignment';
import type { Plan } from '../../../core/model/plan';
import type { Objective } from '../../../core/model/records';
import type { SupportDraft, SupportFields } from '../../shared/edit/support-draft';
import { sayAlignment } from '../../shared/words/alignment';
import { cycleTitle } from '../../shared/words/cycle-title';
import { PublishedField, type PublishedSupport } from './published-field';

export interface SupportFieldProps {
  record: Objective;
  plan: Plan;
  /** The plans that share a day with this one; absent until they are read. */
  plans: readonly Plan[] | undefined;
  locale: string;
  onChange(draft: SupportDraft): void;
}

const none: SupportFields = {
  supports: null,
  supportsCycle: null,
  supportsUrl: null,
  supportsTitle: null,
  supportsScore: null,
  supportsDate: null,
};

/** Neither is an id of a record. */
const published = ' published';
const nothing = '';

/** What an objective supports: one of a longer cycle, or one that somebody published. */
export function SupportField({ record, plan, plans = [], locale, onChange }: SupportFieldProps) {
  const [choice, setChoice] = useState(
    record.supports ?? (record.supportsUrl === undefined ? nothing : published),
  );
  const above = longerCycles(plan, plans).filter((one) => one.objectives.length > 0);
  const cycleOf = (id: string) =>
    above.find((one) => one.objectives.some((objective) => objective.record.id === id))?.id;
  const isCircle = choice !== nothing && choice !== published && closesCircle(plans, record.id, choice);
  const choose = (next: string) => {
    setChoice(next);
    if (next === nothing || next === published) onChange({ fields: none });
    else if (closesCircle(plans, record.id, next)) onChange({ problem: sayAlignment(locale, 'circle') });
    else
      onChange({
        fields: { ...none, supports: next, supportsCycle: cycleOf(next) ?? record.supportsCycle ?? null },
      });
  };
  const setPublished = (support: PublishedSupport | { problem: string }) =>
    onChange('problem' in support ? support : { fields: { ...none, ...support } });
  const isElsewhere = choice !== nothing && choice !== published && cycleOf(choice) === undefined;
  return (
    <div class="support-field">
      <label class="stack">
        <span>{sayAlignment(locale, 'supports')}</span>
        <select
          value={choice}
          aria-invalid={isCircle || undefined}
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
          <option value={published}>{sayAlignment(locale, 'byAddress')}</option>
        </select>
      </label>
      {above.length === 0 && choice === nothing && (
        <p class="quiet">
          {sayAlignment(locale, 'noneAbove')} <a href="#/alignment">{sayAlignment(locale, 'title')}</a>
        </p>
      )}
      {choice === published && <PublishedField record={record} locale={locale} onChange={setPublished} />}
    </div>
  );
}
