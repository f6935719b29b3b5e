import { useEffect, useState } from 'preact/hooks';
import { hasOwnLimits } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { defaultChoices, type SnapshotChoices, takeSnapshot } from '../../../core/model/take-snapshot';
import type { ViewProps } from '../plan/view-props';
import { ViewHeader } from '../quarter/view-header';
import { cycleTitle } from '../words/cycle-title';
import { sayEmbed } from '../words/embed';
import { Choices } from './choices';
import { Preview } from './preview';
import { Ways } from './ways';

/** Choose what is shown, see the very widget and the exact bytes, copy it in the way that the place takes. */
export function EmbedView({ plan, state, today, locale, actions, onBack }: ViewProps) {
  const [choices, setChoices] = useState<SnapshotChoices>(defaultChoices);
  const snapshot = takeSnapshot(plan, choices, today, cycleTitle(plan.id, locale));
  // What was said before this view was opened is not about it.
  useEffect(() => actions.say(''), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  const isEmpty = snapshot.objectives?.length === 0;
  const setPage = (embedPage: string) =>
    void actions.commit('embedPage', [
      { doc: 'person', kind: 'settings', id: 'settings', set: { embedPage: embedPage || null } },
    ]);
  return (
    <div class="page popup">
      <ViewHeader title={sayEmbed(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="embed">
        <Choices plan={plan} choices={choices} locale={locale} onChoose={setChoices} />
        {isEmpty ? (
          <p class="problem" role="alert">
            {sayEmbed(locale, 'nothing')}
          </p>
        ) : (
          <>
            <Preview snapshot={snapshot} locale={locale} />
            {hasOwnLimits(state.settings) && <p class="quiet">{sayEmbed(locale, 'usualRules')}</p>}
            {hasPhases(plan, choices) && <p class="quiet">{sayEmbed(locale, 'phasesStay')}</p>}
            <Ways
              snapshot={snapshot}
              today={today}
              locale={locale}
              page={state.settings.embedPage}
              onPage={setPage}
              onLeaveOut={(part) => setChoices({ ...choices, [part]: false })}
            />
            <p class="quiet">{sayEmbed(locale, 'cannotTakeBack')}</p>
            <p class="notice" role="status">
              {actions.notice}
            </p>
          </>
        )}
      </main>
    </div>
  );
}

/** Whether what is shown has a pace of its own, which no snapshot holds. */
const hasPhases = ({ objectives }: Plan, { objectives: chosen }: SnapshotChoices): boolean =>
  objectives.some(
    ({ record, keyResults }) =>
      (chosen?.has(record.id) ?? true) &&
      keyResults.some((one) => one.phases !== undefined && one.record.metric === 'reach'),
  );
