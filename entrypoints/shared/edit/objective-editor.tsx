import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { sayEdit } from '../words/edit';
import { sayUi } from '../words/ui';
import { AutoFocused } from './auto-focused';
import { changedFields } from './changed-fields';
import { EditorForm } from './editor-form';
import { More } from './lazy-more-fields';
import { committedOf, emptyMore, type MoreDraft, weightOf } from './more-draft';
import type { SupportDraft, SupportFields } from './support-draft';
import { type Keeping, useBegun } from './use-unfinished';
import { type WrongField, wrongField } from './wrong-field';

interface ObjectiveDraft {
  title: string;
  more: MoreDraft;
}

interface ObjectiveEditorProps extends Keeping<ObjectiveDraft> {
  title: string;
  /** What its key results are expected to reach, and its weight; asked for where it is given. */
  more?: MoreDraft;
  locale: string;
  /** What it supports, and what the field for it says of itself; asked for on a page with room for it. */
  support?(onChange: (draft: SupportDraft) => void, wrong: WrongField): ComponentChildren;
  /** Advice about the title, as it stood when the field was last left. */
  advice?(title: string): ComponentChildren;
  /** What is written, and what of it is other than when the editor was opened. */
  onSave(title: string, changed: Partial<ObjectiveFields>): void;
  onCancel(): void;
  onRemove?(): void;
}

/** `null` where nothing was said. */
interface ObjectiveFields extends Partial<SupportFields> {
  title: string;
  weight: number | null;
  committed: boolean | null;
}

/** One sentence and Enter. */
export function ObjectiveEditor({
  title,
  more: given,
  locale,
  support,
  advice,
  kept,
  onDraft,
  onSave,
  onCancel,
  onRemove,
}: ObjectiveEditorProps) {
  const begun = useBegun(kept, { title, more: given ?? emptyMore });
  const [draft, setDraft] = useState(kept?.draft ?? begun);
  const [left, setLeft] = useState(draft.title);
  const { title: text, more } = draft;
  const set = (fields: Partial<ObjectiveDraft>) => {
    const next = { ...draft, ...fields };
    setDraft(next);
    onDraft?.({ begun, draft: next });
  };
  const [supported, setSupported] = useState<SupportDraft>({ fields: {} });
  const weight = weightOf(more, locale);
  const [wrong, setWrong] = useState<{ field: 'title' | 'weight' | 'support'; problem: string }>();
  const problemId = useId();
  return (
    <EditorForm
      locale={locale}
      onCancel={onCancel}
      onRemove={onRemove}
      onFieldLeft={() => setLeft(text)}
      onSubmit={() => {
        if (!text.trim()) setWrong({ field: 'title', problem: sayUi(locale, 'needsTitle') });
        else if (weight === undefined) setWrong({ field: 'weight', problem: sayEdit(locale, 'needsWeight') });
        else if ('problem' in supported) setWrong({ field: 'support', problem: supported.problem });
        else {
          setWrong(undefined);
          const after = { title: text.trim(), weight, committed: committedOf(more) };
          const before = {
            title: begun.title,
            weight: weightOf(begun.more, locale) ?? null,
            committed: committedOf(begun.more),
          };
          onSave(after.title, { ...changedFields(before, after), ...supported.fields });
        }
      }}
    >
      <label class="stack">
        <span>{sayUi(locale, 'titleOfObjective')}</span>
        <AutoFocused>
          <input
            value={text}
            maxLength={500}
            {...wrongField(wrong?.field === 'title', problemId)}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </AutoFocused>
      </label>
      {given && (
        <More
          draft={more}
          locale={locale}
          fields={[]}
          unsaid="aspirational"
          wrongWeight={wrong?.field === 'weight' ? wrong : undefined}
          problemId={problemId}
          onChange={(fields) => set({ more: { ...more, ...fields } })}
        />
      )}
      {support?.(setSupported, wrongField(wrong?.field === 'support' && 'problem' in supported, problemId))}
      {advice?.(left)}
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}
