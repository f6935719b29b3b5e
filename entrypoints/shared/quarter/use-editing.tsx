import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import { addKeyResult, addObjective, patchIn } from '../../../core/model/actions';
import type { Plan, PlanKeyResult, PlanObjective } from '../../../core/model/plan';
import type { Settings } from '../../../core/model/records';
import { AdviceWhileWriting, ObjectiveAdvice } from '../edit/advice';
import { draftOf, emptyKeyResult, type KeyResultDraft } from '../edit/key-result-draft';
import { KeyResultEditor } from '../edit/key-result-editor';
import { moreOf } from '../edit/more-draft';
import { ObjectiveEditor } from '../edit/objective-editor';
import type { SupportDraft } from '../edit/support-draft';
import { type Keeping, sinceSaved, useUnfinished } from '../edit/use-unfinished';
import { withoutNulls } from '../edit/without-nulls';
import { newId } from '../plan/new-id';
import { oneAtATime } from '../plan/one-at-a-time';
import type { Actions } from '../plan/use-actions';
import { sayUi } from '../words/ui';
import type { PageParts } from './page-parts';
import { keyResultsOf } from './row-facts';
import { addButtonOf, addObjectiveButton, editButtonOf, rowOf } from './use-focus-next';

/** What is being written: an existing record, or a new one in its place. */
export type Edited =
  | { kind: 'objective' | 'keyResult'; id: string }
  | { kind: 'newObjective' }
  | { kind: 'newKeyResult'; objective: string };

export interface Editing {
  edited: Edited | undefined;
  begin(edited: Edited): void;
  editorOf(keyResult: PlanKeyResult): ComponentChildren;
  objectiveEditorOf(objective: PlanObjective): ComponentChildren;
  newKeyResultOf(objective: PlanObjective): ComponentChildren;
  newObjective: ComponentChildren;
  setDone(initiative: string, done: boolean): Promise<unknown>;
}

interface EditingContext {
  plan: Plan;
  actions: Actions;
  settings: Settings;
  locale: string;
  focusNext(selector: string): void;
  /** What is written from the beginning. */
  first: Edited | undefined;
  page: PageParts | undefined;
  isPopup: boolean;
}

type Write = <K extends 'objective' | 'keyResult'>(
  label: string,
  kind: K,
  id: string,
  changed: Parameters<typeof patchIn<K>>[3],
) => void;

/** Writing and editing in place: the editor stands where the record does. */
export function useEditing(context: EditingContext): Editing {
  const { plan, actions, settings, locale, focusNext, first, page, isPopup } = context;
  const [edited, begin] = useState<Edited | undefined>(first);
  const shown = useRef(edited);
  shown.current = edited;
  const unfinished = useUnfinished<Edited>(isPopup);
  const end = () => {
    if (edited) {
      focusNext(placeOf(edited));
      unfinished.forget(edited);
    }
    begin(undefined);
  };
  // Not under the hands of who types a check-in already: it waits until that editor is opened.
  useEffect(() => {
    const { place } = unfinished;
    if (place && !edited && isThere(plan, place) && !isTyping()) begin(place);
  }, [unfinished.place]);
  const [once] = useState(oneAtATime);
  /** The editor that something was typed in since its save is on its way: that is not saved yet. */
  const typedOn = useRef<Edited>(undefined);
  const keeping = <Draft,>(at: Edited): Keeping<Draft> => {
    const { kept, onDraft } = unfinished.of<Draft>(at);
    return {
      kept,
      onDraft(writing) {
        typedOn.current = at;
        onDraft?.(writing);
      },
    };
  };
  const perform = (label: string, patches: Patch[]) =>
    once(() => {
      typedOn.current = undefined;
      actions.say('');
      return actions.commit(label, patches);
    });
  // What was typed stays in its editor until it is on disk. Then what comes `next` stands open, if anything.
  const commit = async (label: string, patches: Patch[], added?: Edited, next?: Edited) => {
    const saved = edited && unfinished.of(edited).kept;
    if (!(await perform(label, patches))) return;
    const isOpen = shown.current === edited;
    if (edited && typedOn.current === edited) {
      // What was added is no new one any more: the rest goes on in its own editor.
      const place = added ?? { ...edited };
      const since = sinceSaved(saved, unfinished.of(edited).kept);
      unfinished.forget(edited);
      if (since) unfinished.of(place).onDraft?.(since);
      if (isOpen) begin(place);
      return;
    }
    if (edited) unfinished.forget(edited);
    // Whoever left the editor meanwhile is where they want to be.
    if (!isOpen) return;
    if (!next) return end();
    begin(next);
  };
  const write: Write = (label, kind, id, changed) =>
    Object.keys(changed).length > 0 ? void commit(label, [patchIn(plan.id, kind, id, changed)]) : end();
  const remove = async (kind: 'objective' | 'keyResult', { id, title }: { id: string; title: string }) => {
    const label = kind === 'objective' ? 'removeObjective' : 'removeKeyResult';
    if (!(await perform(label, [patchIn(plan.id, kind, id, { removed: true })]))) return;
    unfinished.forget({ kind, id });
    if (shown.current === edited) begin(undefined);
    actions.say(sayUi(locale, 'removed', { title }));
  };
  const advice = (draft: KeyResultDraft) => <AdviceWhileWriting draft={draft} locale={locale} />;

  const objectiveAdvice = (title: string, more = 0) => (
    <ObjectiveAdvice
      title={title}
      objectives={plan.objectives.length + more}
      settings={settings}
      locale={locale}
    />
  );

  return {
    edited,
    begin,
    editorOf: ({ record, checkIns, isStartRead }) =>
      edited?.kind === 'keyResult' &&
      edited.id === record.id && (
        <KeyResultEditor
          draft={draftOf(record, locale)}
          latest={checkIns.at(-1)?.value}
          startRead={isStartRead ? record.start : undefined}
          locale={locale}
          advice={(draft) => [page?.moves(record.id), advice(draft)]}
          {...keeping(edited)}
          onSave={(_, changed) => write('editKeyResult', 'keyResult', record.id, changed)}
          onCancel={end}
          onRemove={() => void remove('keyResult', record)}
        />
      ),
    objectiveEditorOf: ({ record }) =>
      edited?.kind === 'objective' &&
      edited.id === record.id && (
        <ObjectiveEditor
          title={record.title}
          more={moreOf(record, locale)}
          locale={locale}
          support={
            page &&
            ((onChange, wrong) => {
              const change = (draft: SupportDraft) => {
                typedOn.current = edited;
                onChange(draft);
              };
              return [page.supportField(record, change, wrong), page.moves(record.id)];
            })
          }
          advice={objectiveAdvice}
          {...keeping(edited)}
          onSave={(_, changed) => write('editObjective', 'objective', record.id, changed)}
          onCancel={end}
          onRemove={() => void remove('objective', record)}
        />
      ),
    newKeyResultOf: (objective) =>
      edited?.kind === 'newKeyResult' &&
      edited.objective === objective.record.id && (
        <KeyResultEditor
          draft={emptyKeyResult}
          locale={locale}
          advice={advice}
          {...keeping(edited)}
          onSave={(fields) => {
            const id = newId();
            const patches = addKeyResult(plan, objective, id, withoutNulls(fields));
            void commit('addKeyResult', patches, { kind: 'keyResult', id });
          }}
          onCancel={end}
        />
      ),
    newObjective:
      edited?.kind === 'newObjective' ? (
        <section class="objective">
          <ObjectiveEditor
            title=""
            locale={locale}
            advice={(title) => objectiveAdvice(title, 1)}
            {...keeping(edited)}
            onSave={(title) => {
              const id = newId();
              const next = { kind: 'newKeyResult', objective: id } as const;
              void commit('addObjective', addObjective(plan, id, { title }), { kind: 'objective', id }, next);
            }}
            onCancel={end}
          />
        </section>
      ) : (
        <button type="button" class="add" data-add-objective onClick={() => begin({ kind: 'newObjective' })}>
          + {sayUi(locale, 'addObjective')}
        </button>
      ),
    setDone: (id, done) => actions.commit('doneInitiative', [patchIn(plan.id, 'initiative', id, { done })]),
  };
}

/** Where the focus goes when an editor closes: to what it was opened from. */
function placeOf(edited: Edited): string {
  if (edited.kind === 'newObjective') return addObjectiveButton;
  if (edited.kind === 'newKeyResult') return addButtonOf(edited.objective);
  return edited.kind === 'objective' ? editButtonOf(edited.id) : rowOf(edited.id);
}

/** Whether what was being written still has its place. */
function isThere(plan: Plan, edited: Edited): boolean {
  if (edited.kind === 'newObjective') return true;
  const id = edited.kind === 'newKeyResult' ? edited.objective : edited.id;
  return [...plan.objectives, ...keyResultsOf(plan)].some(({ record }) => record.id === id);
}

const isTyping = (): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.value !== '';
