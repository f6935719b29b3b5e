import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ownRules } from '../../../core/model/own-rules';
import type { Plan, PlanObjective } from '../../../core/model/plan';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { sayUi } from '../words/ui';
import { useFirstScreen } from './first-screen';
import { KeyResultItem } from './key-result-item';
import { answerKey, type ListActions } from './list-keys';
import { ObjectiveItem } from './objective-item';
import type { PageParts } from './page-parts';
import { dueKeyResults, keyResultsOf } from './row-facts';
import { useAdvice } from './use-advice';
import { useCheckIns } from './use-check-ins';
import { useEditing } from './use-editing';
import { useFocusNext } from './use-focus-next';

interface QuarterProps {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  /** On a page of its own there is room: status words stand beside, advice is open. */
  page?: PageParts;
  isPopup?: boolean;
  /** An objective that was just written: its first key result comes next. */
  written?: string;
  onHelp(): void;
}

/** The objectives of a cycle with their key results: the list that the popup and the page share. */
export function Quarter(props: QuarterProps) {
  const { plan, state, today, locale, actions, page, isPopup = false, written, onHelp } = props;
  const list = useRef<HTMLElement>(null);
  const rules = ownRules(state.settings);
  const focusNext = useFocusNext(list);
  const checkIns = useCheckIns({ plan, state, today, locale, actions, rules, focusNext });
  const editing = useEditing({
    ...{ plan, actions, settings: state.settings, locale, focusNext, page, isPopup },
    first: written === undefined ? undefined : { kind: 'newKeyResult', objective: written },
  });
  const advice = useAdvice({ plan, state, today, locale, actions, editing, page });

  const listActions: ListActions = {
    undo: () => void actions.undo(),
    redo: () => void actions.redo(),
    newObjective: () => editing.begin({ kind: 'newObjective' }),
    newKeyResult: (id) => {
      const objective = objectiveOf(plan, id) ?? plan.objectives.at(-1);
      if (objective) editing.begin({ kind: 'newKeyResult', objective: objective.record.id });
    },
    edit: (id) => id && editing.begin({ kind: 'keyResult', id }),
    open: checkIns.open,
    help: onHelp,
  };

  const keys = useRef(listActions);
  keys.current = listActions;
  if (page) page.commands.current = listActions;
  const letters = state.settings.letterKeys ?? true;
  useLayoutEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && list.current && answerKey(event, list.current, letters, keys.current))
        event.preventDefault();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [letters]);

  // The cursor is in the first due value field as soon as there is one to be in, unless a row was chosen before.
  const isReady = keyResultsOf(plan).length > 0;
  useEffect(() => {
    if (!isReady || editing.edited || list.current?.querySelector('[data-row]:focus-within')) return;
    const [first] = dueKeyResults(plan, today, rules);
    if (first && first !== checkIns.active) checkIns.open(first);
    else if (!first) list.current?.querySelector<HTMLElement>('[data-key-result]')?.focus();
  }, [isReady]);

  // The last picture may be of a plan that is no more: what was open in it is then not there to type into.
  useEffect(() => {
    const isThere = keyResultsOf(plan).some((one) => one.record.id === checkIns.active);
    const [first] = dueKeyResults(plan, today, rules);
    if (state.isTruth && checkIns.active !== undefined && !isThere && first) checkIns.open(first);
  }, [state.isTruth]);

  // Loaded once all is shown: most of the time nothing was asked for.
  useEffect(() => {
    if (state.isTruth && !page)
      void import('./asked').then(({ openAsked }) => openAsked(state.plan ?? plan, checkIns));
  }, [state.isTruth]);

  const drawn = useFirstScreen(plan, checkIns.active, isPopup, state.isTruth);
  const shared = { plan, state, today, locale, actions, page, checkIns, editing, advice };
  return (
    <main class="quarter" ref={list}>
      {drawn.map((objective) => (
        <ObjectiveItem key={objective.record.id} objective={objective} {...shared} />
      ))}
      {drawn === plan.objectives && plan.unfiled.length > 0 && (
        <section class="objective">
          <h2>{sayUi(locale, 'unfiled')}</h2>
          <ul>
            {plan.unfiled.map((one) => (
              <KeyResultItem key={one.record.id} keyResult={one} {...shared} />
            ))}
          </ul>
        </section>
      )}
      {advice.on(plan.id)}
      {editing.newObjective}
      {page?.offers}
    </main>
  );
}

/** The objective of that id, or the one that the key result of that id is in. */
const objectiveOf = (plan: Plan, id: string | undefined): PlanObjective | undefined =>
  plan.objectives.find(
    (one) => one.record.id === id || one.keyResults.some(({ record }) => record.id === id),
  );
