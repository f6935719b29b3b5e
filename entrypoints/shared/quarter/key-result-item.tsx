import { ownRules } from '../../../core/model/own-rules';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import { memoByLook } from '../plan/memo';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { QuickPanel } from '../quick-entry/lazy-quick-panel';
import { CheckInForm } from './check-in-form';
import { KeyResultRow, SavedHere } from './key-result-row';
import { keyResultLook } from './looks';
import type { PageParts } from './page-parts';
import { keyResultFacts } from './row-facts';
import type { Advice } from './use-advice';
import type { CheckIns } from './use-check-ins';
import type { Editing } from './use-editing';

/** What every item of the list is given. */
export interface ItemContext {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  page?: PageParts;
  checkIns: CheckIns;
  editing: Editing;
  advice: Advice;
}

/** One key result of the list: its row, its open check-in, or its editor. */
export const KeyResultItem = memoByLook(function Item({
  keyResult,
  ...context
}: ItemContext & { keyResult: PlanKeyResult }) {
  const { plan, state, today, locale, checkIns, editing } = context;
  const { id } = keyResult.record;
  const editor = editing.editorOf(keyResult);
  if (editor) return <li data-row={id}>{editor}</li>;
  const facts = keyResultFacts(keyResult, plan, today, ownRules(state.settings));
  const draft = checkIns.draftOf(id);
  if (checkIns.active !== id)
    return (
      <li data-row={id}>
        <KeyResultRow
          keyResult={keyResult}
          facts={facts}
          locale={locale}
          address={context.page?.addressOf(id)}
          isOpened={context.page?.opened === id}
          sort={keyResult.record.sort && context.page?.sortWord(keyResult.record.sort)}
          draft={draft}
          saved={checkIns.saved?.id === id ? checkIns.saved.text : undefined}
          onOpen={(key) => checkIns.open(id, key)}
          onUndo={() => checkIns.undo()}
        />
        {context.page?.grip}
        {context.advice.on(id)}
        {keyResult.record.metric === 'milestones' && context.page?.milestones(keyResult)}
        {context.page?.initiatives(keyResult.record, keyResult.initiatives, false)}
      </li>
    );
  const saved = checkIns.saved?.id === id && checkIns.saved.text;
  const isQuick = checkIns.quick === id || beginsLine(draft.value);
  return (
    <li data-row={id}>
      <CheckInForm
        keyResult={keyResult}
        facts={facts}
        today={today}
        locale={locale}
        draft={draft}
        isSaving={checkIns.saving === id}
        problem={checkIns.problem?.id === id ? checkIns.problem : undefined}
        saved={saved && <SavedHere text={saved} locale={locale} onUndo={() => checkIns.undo()} />}
        quick={
          isQuick
            ? (field) => (
                <QuickPanel
                  field={field}
                  line={draft.value}
                  hereId={id}
                  {...{ plan: state.plan ?? plan, state, today, locale }}
                  onSaved={(of, saved) => checkIns.quickSaved(id, of, saved)}
                />
              )
            : undefined
        }
        onDraft={(next) => checkIns.setDraft(id, next)}
        onSubmit={() => void checkIns.submit(id)}
        onLeave={() => checkIns.leave(id)}
        onMove={(step) => checkIns.move(id, step)}
        onEdit={() => editing.begin({ kind: 'keyResult', id })}
      />
    </li>
  );
}, keyResultLook);

/** A letter, a day or a quote begins a line of quick entry; what begins a number does not. */
const beginsLine = (text: string): boolean => /^[\p{L}^"“„]/u.test(text);
