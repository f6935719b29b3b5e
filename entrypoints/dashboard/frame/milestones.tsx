import { useId, useState } from 'preact/hooks';
import { patchIn } from '../../../core/model/actions';
import { orderBetween } from '../../../core/model/order';
import type { Plan } from '../../../core/model/plan';
import type { KeyResult, Milestone } from '../../../core/model/records';
import { formatNumber } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { changedFields } from '../../shared/edit/changed-fields';
import { EditorForm } from '../../shared/edit/editor-form';
import { moreOf, weightOf } from '../../shared/edit/more-draft';
import { wrongField } from '../../shared/edit/wrong-field';
import { newId } from '../../shared/plan/new-id';
import type { Actions } from '../../shared/plan/use-actions';
import { DoneBox } from '../../shared/quarter/done-box';
import { sayEdit } from '../../shared/words/edit';
import { sayFrame } from '../../shared/words/frame';
import { sayUi } from '../../shared/words/ui';
import { useListEditor } from './use-list-editor';

interface MilestonesProps {
  keyResult: KeyResult;
  list: readonly Milestone[];
  plan: Plan;
  actions: Actions;
  locale: string;
}

/** The steps of a key result that is measured by them: what is done of their weight is its progress. */
export function Milestones({ keyResult, list, plan, actions, locale }: MilestonesProps) {
  const { box, edited, edit, added, end, save, add } = useListEditor(actions);
  const set = (label: string, id: string, fields: Parameters<typeof patchIn<'milestone'>>[3]) =>
    actions.commit(label, [patchIn(plan.id, 'milestone', id, fields)]);
  const buttonOf = (id: string) => `[data-milestone="${CSS.escape(id)}"]`;
  const remove = async ({ id, title }: Milestone) => {
    const committed = await save(() => set('removeMilestone', id, { removed: true }));
    if (committed) actions.say(sayUi(locale, 'removed', { title }));
  };
  return (
    <div class="initiatives milestones" ref={box}>
      {list.length > 0 && (
        <ol aria-label={sayFrame(locale, 'milestonesOf', { title: keyResult.title })}>
          {list.map((one) =>
            edited === one.id ? (
              <li key={one.id}>
                <MilestoneEditor
                  milestone={one}
                  locale={locale}
                  onSave={(_, changed) =>
                    Object.keys(changed).length > 0
                      ? void save(() => set('editMilestone', one.id, changed), buttonOf(one.id))
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
                  onDone={(done) => set('doneMilestone', one.id, { done })}
                />
                {one.weight !== undefined && (
                  <span class="quiet">
                    {sayFrame(locale, 'weightOf', { weight: formatNumber(one.weight, locale) })}
                  </span>
                )}
                <button
                  type="button"
                  class="icon"
                  data-milestone={one.id}
                  aria-label={sayFrame(locale, 'editMilestone', { title: one.title })}
                  onClick={() => edit(one.id)}
                >
                  ✎
                </button>
              </li>
            ),
          )}
        </ol>
      )}
      {edited === 'new' ? (
        <MilestoneEditor
          key={added}
          locale={locale}
          onSave={({ title, weight }) => {
            const order = orderBetween(list.at(-1)?.order, undefined);
            const fields = { keyResult: keyResult.id, title, weight: weight ?? undefined, order };
            void add(() => set('addMilestone', newId(), fields));
          }}
          onCancel={() => end()}
        />
      ) : (
        <button type="button" class="add" onClick={() => edit('new')}>
          + {sayFrame(locale, 'addMilestone')}
        </button>
      )}
    </div>
  );
}

interface MilestoneFields {
  title: string;
  weight: number | null;
}

interface MilestoneEditorProps {
  milestone?: Milestone;
  locale: string;
  onSave(fields: MilestoneFields, changed: Partial<MilestoneFields>): void;
  onCancel(): void;
  onRemove?(): void;
}

function MilestoneEditor({ milestone, locale, onSave, onCancel, onRemove }: MilestoneEditorProps) {
  const [title, setTitle] = useState(milestone?.title ?? '');
  const [weight, setWeight] = useState(moreOf(milestone ?? {}, locale).weight);
  // As it is read from its field, which shows fewer digits than a weight may have.
  const [before] = useState(
    milestone && { title: milestone.title, weight: weightOf({ weight }, locale) ?? null },
  );
  const [wrong, setWrong] = useState<{ field: 'title' | 'weight'; problem: string }>();
  const problemId = useId();
  return (
    <EditorForm
      locale={locale}
      onCancel={onCancel}
      onRemove={onRemove}
      onSubmit={() => {
        const read = weightOf({ weight }, locale);
        if (!title.trim()) return setWrong({ field: 'title', problem: sayUi(locale, 'needsTitle') });
        if (read === undefined) return setWrong({ field: 'weight', problem: sayEdit(locale, 'needsWeight') });
        setWrong(undefined);
        const fields = { title: title.trim(), weight: read };
        onSave(fields, changedFields<MilestoneFields>(before, fields));
      }}
    >
      <label class="stack">
        <span>{sayFrame(locale, 'milestoneTitle')}</span>
        <AutoFocused>
          <input
            {...wrongField(wrong?.field === 'title', problemId)}
            value={title}
            maxLength={500}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </AutoFocused>
      </label>
      <label class="stack short">
        <span>{sayEdit(locale, 'weight')}</span>
        <input
          {...wrongField(wrong?.field === 'weight', problemId)}
          value={weight}
          placeholder="1"
          maxLength={12}
          onInput={(event) => setWeight(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}
