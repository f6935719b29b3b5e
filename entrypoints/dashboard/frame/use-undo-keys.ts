import { useEffect, useRef } from 'preact/hooks';
import type { Actions } from '../../shared/plan/use-actions';
import { isTextField } from '../../shared/quarter/list-keys';

/** Ctrl+Z takes back and Ctrl+Shift+Z brings back, in every view with a place to say what; not while one types. */
export function useUndoKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key, target, defaultPrevented } = event;
      if (defaultPrevented || altKey || !(ctrlKey || metaKey) || key.toLowerCase() !== 'z') return;
      if (isTextField(target) || document.querySelector('dialog[open]')) return;
      if (!document.querySelector('.notice[role=status]')) return;
      event.preventDefault();
      void (shiftKey ? latest.current.redo() : latest.current.undo());
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, []);
}
