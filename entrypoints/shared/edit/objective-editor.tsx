import { useState } from 'preact/hooks';
import { sayUi } from '../words/ui';
import { AutoFocused } from './auto-focused';
import { EditorForm } from './editor-form';

interface ObjectiveEditorProps {
  title: string;
  locale: string;
  onSave(title: string): void;
  onCancel(): void;
  onRemove?(): void;
}

/** One sentence and Enter. */
export function ObjectiveEditor({ title, locale, onSave, onCancel, onRemove }: ObjectiveEditorProps) {
  const [text, setText] = useState(title);
  const [problem, setProblem] = useState('');
  return (
    <EditorForm
      locale={locale}
      onCancel={onCancel}
      onRemove={onRemove}
      onSubmit={() => {
        if (text.trim()) onSave(text.trim());
        else setProblem(sayUi(locale, 'needsTitle'));
      }}
    >
      <label class="stack">
        <span>{sayUi(locale, 'titleOfObjective')}</span>
        <AutoFocused>
          <input
            value={text}
            maxLength={500}
            aria-invalid={problem ? true : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </AutoFocused>
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </EditorForm>
  );
}
