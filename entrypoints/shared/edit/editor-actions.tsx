import { sayUi } from '../words/ui';

interface EditorActionsProps {
  locale: string;
  onCancel(): void;
  onRemove?(): void;
}

/** What ends an editor: remove, cancel, save. */
export function EditorActions({ locale, onCancel, onRemove }: EditorActionsProps) {
  return (
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
  );
}
