import { patchIn } from '../../../core/model/actions';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import type { Phase } from '../../../core/model/records';
import { formatDate, formatValue } from '../../../core/words';
import { newId } from '../../shared/plan/new-id';
import type { Actions } from '../../shared/plan/use-actions';
import { sayPhases } from '../../shared/words/phases';
import { useListEditor } from '../frame/use-list-editor';
import { PhaseEditor } from './phase-editor';

interface PhasesProps {
  keyResult: PlanKeyResult;
  plan: Plan;
  actions: Actions;
  locale: string;
}

/** The values to have reached on the way, by date: what the pace runs through. */
export function Phases({ keyResult, plan, actions, locale }: PhasesProps) {
  const { record, phases = [] } = keyResult;
  const { box, edited, edit, added, end, save, add } = useListEditor(actions);
  const set = (id: string, fields: Parameters<typeof patchIn<'phase'>>[3]) =>
    actions.commit('phases', [patchIn(plan.id, 'phase', id, fields)]);
  const buttonOf = (id: string) => `[data-phase="${CSS.escape(id)}"]`;
  const amountOf = (value: number) => formatValue(value, record.unit, locale);
  const dayOf = (date: string) => formatDate(date, locale, 'short');
  const remove = async ({ id, value, date }: Phase) => {
    const said = sayPhases(locale, 'removedPhase', { value: amountOf(value), date: dayOf(date) });
    if (await save(() => set(id, { removed: true }))) actions.say(said);
  };
  const shared = { phases, record, dates: plan.dates, locale };
  return (
    <div class="phases" ref={box}>
      {phases.length > 0 && <p class="quiet">{sayPhases(locale, 'about')}</p>}
      {phases.length > 0 && (
        <ul>
          {phases.map((one) =>
            edited === one.id ? (
              <li key={one.id}>
                <PhaseEditor
                  {...shared}
                  phase={one}
                  onSave={(_, changed) =>
                    Object.keys(changed).length > 0
                      ? void save(() => set(one.id, changed), buttonOf(one.id))
                      : end(buttonOf(one.id))
                  }
                  onCancel={() => end(buttonOf(one.id))}
                  onRemove={() => void remove(one)}
                />
              </li>
            ) : (
              <li key={one.id} class="phase">
                <b>{amountOf(one.value)}</b>
                <span>{sayPhases(locale, 'byDate', { date: dayOf(one.date) })}</span>
                {(one.date > plan.dates.end || one.date < plan.dates.start) && (
                  <span class="quiet">{sayPhases(locale, 'outside')}</span>
                )}
                {!plan.closed && (
                  <button
                    type="button"
                    class="icon"
                    data-phase={one.id}
                    aria-label={sayPhases(locale, 'edit', { date: dayOf(one.date) })}
                    onClick={() => edit(one.id)}
                  >
                    ✎
                  </button>
                )}
              </li>
            ),
          )}
        </ul>
      )}
      {edited === 'new' ? (
        <PhaseEditor
          key={added}
          {...shared}
          onSave={(fields) => void add(() => set(newId(), { ...fields, keyResult: record.id }))}
          onCancel={() => end()}
        />
      ) : (
        !plan.closed && (
          <button type="button" class="add" onClick={() => edit('new')}>
            + {sayPhases(locale, 'add')}
          </button>
        )
      )}
    </div>
  );
}
