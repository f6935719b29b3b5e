import { useId, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import type { patchIn } from '../../../core/model/actions';
import { orderBetween } from '../../../core/model/order';
import type { Initiative } from '../../../core/model/records';
import { formatDate } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { changedFields } from '../../shared/edit/changed-fields';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { newId } from '../../shared/plan/new-id';
import type { Actions } from '../../shared/plan/use-actions';
import { DoneBox } from '../../shared/quarter/done-box';
import { sayFrame } from '../../shared/words/frame';
import { sayUi } from '../../shared/words/ui';
import { useListEditor } from './use-list-editor';

type Set = Parameters<typeof patchIn<'initiative'>>[3];

interface InitiativesProps {
  parent: { id: string; title: string };
  list: readonly Initiative[];
  /** Whether one can be added here. */
  adds: boolean;
  /** A patch on an initiative, in the document that its parent is in. */
  patch(id: string, set: Set): Patch;
  actions: Actions;
  today: string;
  locale: string;
}

/** The work under an objective or a key result: done or not, maybe with a date. It never counts towards progress. */
export function Initiatives({ parent, list, adds, patch, actions, today, locale }: InitiativesProps) {
  const { box, edited, edit, end, save } = useListEditor(actions);
  const set = (label: string, id: string, fields: Set) => actions.commit(label, [patch(id, fields)]);
  const buttonOf = (id: string) => `[data-initiative="${CSS.escape(id)}"]`;
  const remove = async ({ id, title }: Initiative) => {
    const committed = await save(() => set('removeInitiative', id, { removed: true }));
    if (committed) actions.say(sayUi(locale, 'removed', { title }));
  };
  if (!adds && list.length === 0) return null;
  return (
    <div class="initiatives" ref={box} data-initiatives={parent.id}>
      {list.length > 0 && (
        <ul aria-label={sayFrame(locale, 'initiativeFor', { title: parent.title })}>
          {list.map((one) =>
            edited === one.id ? (
              <li key={one.id}>
                <InitiativeEditor
                  initiative={one}
                  locale={locale}
                  onSave={(_, changed) =>
                    Object.keys(changed).length > 0
                      ? void save(() => set('editInitiative', one.id, changed), buttonOf(one.id))
                      : end(buttonOf(one.id))
                  }
                  onCancel={() => end(buttonOf(one.id))}
                  onRemove={() => void remove(one)}
                />
              </li>
            ) : (
              <li key={one.id} class="initiative">
                <DoneBox
                  title={one.title}
                  done={one.done}
                  onDone={(done) => set('doneInitiative', one.id, { done })}
                />
                {one.due && <Due date={one.due} isLate={!one.done && one.due < today} locale={locale} />}
                <button
                  type="button"
                  class="icon"
                  data-initiative={one.id}
                  aria-label={sayFrame(locale, 'editInitiative', { title: one.title })}
                  onClick={() => edit(one.id)}
                >
                  ✎
                </button>
              </li>
            ),
          )}
        </ul>
      )}
      {edited === 'new' ? (
        <InitiativeEditor
          locale={locale}
          onSave={(fields) => {
            const order = orderBetween(list.at(-1)?.order, undefined);
            const due = fields.due ?? undefined;
            void save(() => set('addInitiative', newId(), { ...fields, due, parent: parent.id, order }));
          }}
          onCancel={() => end()}
        />
      ) : adds ? (
        <button type="button" class="add" onClick={() => edit('new')}>
          + {sayFrame(locale, 'addInitiative')}
        </button>
      ) : null}
    </div>
  );
}

function Due({ date, isLate, locale }: { date: string; isLate: boolean; locale: string }) {
  const said = formatDate(date, locale, 'short');
  return (
    <span class={isLate ? 'problem' : 'quiet'}>
      {sayFrame(locale, isLate ? 'overdue' : 'dueOn', { date: said })}
    </span>
  );
}

interface InitiativeFields {
  title: string;
  due: string | null;
}

interface InitiativeEditorProps {
  initiative?: Initiative;
  locale: string;
  onSave(fields: InitiativeFields, changed: Partial<InitiativeFields>): void;
  onCancel(): void;
  onRemove?(): void;
}

function InitiativeEditor({ initiative, locale, onSave, onCancel, onRemove }: InitiativeEditorProps) {
  const [before] = useState(initiative && { title: initiative.title, due: initiative.due ?? null });
  const [title, setTitle] = useState(initiative?.title ?? '');
  const [due, setDue] = useState(initiative?.due ?? '');
  const [problem, setProblem] = useState('');
  const problemId = useId();
  return (
    <EditorForm
      locale={locale}
      onCancel={onCancel}
      onRemove={onRemove}
      onSubmit={() => {
        if (!title.trim()) return setProblem(sayUi(locale, 'needsTitle'));
        setProblem('');
        const fields = { title: title.trim(), due: due || null };
        onSave(fields, changedFields<InitiativeFields>(before, fields));
      }}
    >
      <label class="stack">
        <span>{sayFrame(locale, 'initiativeTitle')}</span>
        <AutoFocused>
          <input
            {...wrongField(problem !== '', problemId)}
            value={title}
            maxLength={500}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </AutoFocused>
      </label>
      <label class="stack short">
        <span>{sayFrame(locale, 'initiativeDue')}</span>
        <input type="date" value={due} onInput={(event) => setDue(event.currentTarget.value)} />
      </label>
      {problem && (
        <p id={problemId} class="problem" role="alert">
          {problem}
        </p>
      )}
    </EditorForm>
  );
}
