import { useState } from 'preact/hooks';
import type { Change } from '../../../core/model';
import { checkInPatch } from '../../../core/model/check-in-patch';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import type { CheckIn } from '../../../core/model/records';
import { formatCurrent, formatDate, formatValue, statusWord } from '../../../core/words';
import type { Actions } from '../../shared/plan/use-actions';
import { Shape } from '../../shared/quarter/marks';
import { ReceiptLine } from '../../shared/receipt-line';
import { actionName } from '../../shared/words/actions';
import { sayPanel } from '../../shared/words/panel';
import { sayUi } from '../../shared/words/ui';
import { useListEditor } from '../frame/use-list-editor';
import { CheckInEditor } from './check-in-editor';
import type { CheckInFields } from './check-in-fields';
import { earlierLines } from './earlier-lines';

interface CheckInListProps {
  keyResult: PlanKeyResult;
  plan: Plan;
  log: readonly Change[];
  today: string;
  locale: string;
  actions: Actions;
}

/** All check-ins, the newest first; each can be corrected or removed, and taken back. */
export function CheckInList({ keyResult, plan, log, today, locale, actions }: CheckInListProps) {
  const { record, checkIns } = keyResult;
  const { box, edited, edit, focus, end, save } = useListEditor(actions);
  const [said, say] = useState<{ text: string; stamp?: string }>();
  const write = (value: number) =>
    record.metric === 'yesNo'
      ? formatCurrent({ kind: 'yesNo' }, value, record.unit, locale)
      : formatValue(value, record.unit, locale);
  const day = (date: string) => formatDate(date, locale, 'short');
  type Set = Partial<CheckInFields> | { removed: true };
  const commit = async (label: string, id: string, set: Set, focused: string, text: string) => {
    say(undefined);
    const patch = checkInPatch(plan.id, keyResult.record, id, set);
    const committed = await save(() => actions.commit(label, [patch]), focused);
    if (committed) say({ text, stamp: committed.stamp });
  };
  const correct = (checkIn: CheckIn, changed: Partial<CheckInFields>) => {
    const { id, value, date } = { ...checkIn, ...changed };
    if (Object.keys(changed).length === 0) return end(editButtonOf(id));
    const text = sayPanel(locale, 'checkInEdited', { value: write(value), date: day(date) });
    void commit('editCheckIn', id, changed, editButtonOf(id), text);
  };
  const remove = ({ id, value, date }: CheckIn) => {
    const text = sayPanel(locale, 'checkInRemoved', { value: write(value), date: day(date) });
    void commit('removeCheckIn', id, { removed: true }, '.said button', text);
  };
  const undo = async (stamp: string) => {
    const committed = await actions.perform((store) => store.undo(stamp));
    say(committed && { text: sayUi(locale, 'undone', { action: actionName(committed, locale) }) });
    focus('button');
  };
  return (
    <div class="check-ins" ref={box}>
      <p class="said" role="status">
        {said?.text}{' '}
        {said?.stamp && (
          <button type="button" class="link" onClick={() => void undo(said.stamp as string)}>
            {sayUi(locale, 'undo')}
          </button>
        )}
      </p>
      {checkIns.length === 0 && <p class="quiet">{sayPanel(locale, 'noCheckIns')}</p>}
      <ol>
        {checkIns.toReversed().map((one) =>
          edited === one.id ? (
            <li key={one.id} class="edited">
              <CheckInEditor
                checkIn={one}
                record={record}
                today={today}
                locale={locale}
                onSave={(changed) => correct(one, changed)}
                onCancel={() => end(editButtonOf(one.id))}
                onRemove={() => remove(one)}
              />
            </li>
          ) : (
            <li key={one.id}>
              <time datetime={one.date}>{day(one.date)}</time>
              <div>
                <b>{write(one.value)}</b>{' '}
                {one.confidence && (
                  <span class={`status ${one.confidence}`}>
                    <Shape status={one.confidence} />
                    {statusWord(one.confidence, locale)}
                  </span>
                )}
                {(one.date < plan.dates.start || one.date > plan.dates.end) && (
                  <span class="quiet"> · {sayPanel(locale, 'outside')}</span>
                )}
                {one.note && <bdi class="prose">{one.note}</bdi>}
                {one.blocker && (
                  <bdi class="prose quiet">{sayPanel(locale, 'blocker', { text: one.blocker })}</bdi>
                )}
                {one.receipt && <ReceiptLine receipt={one.receipt} locale={locale} />}
                {earlierLines(one.id, log, write, locale).map((line) => (
                  <small key={line} class="prose quiet">
                    {line}
                  </small>
                ))}
              </div>
              <button
                type="button"
                class="icon"
                data-edit-check-in={one.id}
                aria-label={sayPanel(locale, 'editCheckIn', { date: day(one.date) })}
                title={sayUi(locale, 'edit')}
                onClick={() => edit(one.id)}
              >
                ✎
              </button>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

const editButtonOf = (id: string) => `[data-edit-check-in="${CSS.escape(id)}"]`;
