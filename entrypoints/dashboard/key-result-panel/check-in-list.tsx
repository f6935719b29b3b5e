import { useRef, useState } from 'preact/hooks';
import type { Change } from '../../../core/model';
import { checkInPatch } from '../../../core/model/check-in-patch';
import { clockOf } from '../../../core/model/clock';
import { historyOfRecord } from '../../../core/model/history';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import type { CheckIn } from '../../../core/model/records';
import { formatCurrent, formatDate, formatValue, statusWord } from '../../../core/words';
import type { Actions } from '../../shared/plan/use-actions';
import { Shape } from '../../shared/quarter/marks';
import { ReceiptLine } from '../../shared/receipt-line';
import { actionName } from '../../shared/words/actions';
import { dayOf } from '../../shared/words/moment';
import { sayPanel } from '../../shared/words/panel';
import { sayUi } from '../../shared/words/ui';
import { CheckInEditor, type CheckInFields } from './check-in-editor';

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
  const [edited, edit] = useState<string>();
  const [said, say] = useState<{ text: string; stamp?: string }>();
  const box = useRef<HTMLDivElement>(null);
  const write = (value: number) =>
    record.metric === 'yesNo'
      ? formatCurrent({ kind: 'yesNo' }, value, record.unit, locale)
      : formatValue(value, record.unit, locale);
  const day = (date: string) => formatDate(date, locale, 'short');
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const commit = async (label: string, id: string, set: CheckInFields | { removed: true }, text: string) => {
    say(undefined);
    const committed = await actions.commit(label, [checkInPatch(plan.id, keyResult.record, id, set)]);
    if (committed) say({ text, stamp: committed.stamp });
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
                onSave={(fields) => {
                  edit(undefined);
                  const values = { value: write(fields.value), date: day(fields.date) };
                  void commit('editCheckIn', one.id, fields, sayPanel(locale, 'checkInEdited', values));
                  focus(editButtonOf(one.id));
                }}
                onCancel={() => {
                  edit(undefined);
                  focus(editButtonOf(one.id));
                }}
                onRemove={() => {
                  edit(undefined);
                  const values = { value: write(one.value), date: day(one.date) };
                  void commit(
                    'removeCheckIn',
                    one.id,
                    { removed: true },
                    sayPanel(locale, 'checkInRemoved', values),
                  ).then(() => focus('.said button'));
                }}
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
                {one.note && <bdi class="prose">{one.note}</bdi>}
                {one.blocker && (
                  <bdi class="prose quiet">{sayPanel(locale, 'blocker', { text: one.blocker })}</bdi>
                )}
                {one.receipt && <ReceiptLine receipt={one.receipt} locale={locale} />}
                <Earlier checkIn={one} log={log} locale={locale} write={write} />
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

interface EarlierProps {
  checkIn: CheckIn;
  log: readonly Change[];
  locale: string;
  write(value: number): string;
}

/** What a value was before it was corrected: an edit never overwrites. */
function Earlier({ checkIn, log, locale, write }: EarlierProps) {
  const entries = historyOfRecord(checkIn.id, log).flatMap((entry) =>
    entry.what === 'changed'
      ? entry.fields.flatMap(({ field, before }) =>
          field === 'value' && typeof before === 'number' ? [{ stamp: entry.stamp, before }] : [],
        )
      : [],
  );
  return entries.map(({ stamp, before }) => (
    <small key={stamp} class="prose quiet">
      {sayPanel(locale, 'earlierValue', {
        value: write(before),
        date: dayOf(clockOf(stamp).time, locale, 'short'),
      })}
    </small>
  ));
}
