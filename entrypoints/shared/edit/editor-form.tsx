import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayUi } from '../words/ui';
import { type PressWatch, watchPress } from './watch-press';

interface EditorFormProps {
  locale: string;
  children: ComponentChildren;
  onSubmit(): void;
  onCancel(): void;
  onRemove?(): void;
  /** A field was left: at once by a key; by a press once that is over, so that what it moves is not moved under it. */
  onFieldLeft?(): void;
}

/** The form of an editor: Enter saves or goes to what is wrong, Esc cancels, and a removal is one button away. */
export function EditorForm({ locale, children, onSubmit, onCancel, onRemove, onFieldLeft }: EditorFormProps) {
  const left = useRef(onFieldLeft);
  left.current = onFieldLeft;
  const press = useRef<PressWatch>(undefined);
  useLayoutEffect(() => {
    press.current = watchPress(document);
    return press.current.stop;
  }, []);
  return (
    <form
      class="editor"
      onFocusOut={() => press.current?.afterPress(() => left.current?.())}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        const { currentTarget } = event;
        requestAnimationFrame(() => firstWrong(currentTarget)?.focus());
      }}
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <div class="finish">
        {onRemove && (
          <button type="button" class="link danger" onClick={onRemove}>
            {sayUi(locale, 'remove')}
          </button>
        )}
        <span class="spring" />
        <button type="button" onClick={onCancel}>
          {sayUi(locale, 'cancel')}
        </button>
        <button type="submit" class="primary">
          {sayUi(locale, 'save')} <span aria-hidden="true">↵</span>
        </button>
      </div>
    </form>
  );
}

const firstWrong = (form: HTMLElement) => form.querySelector<HTMLElement>('[aria-invalid=true]');
