import { useRef, useState } from 'preact/hooks';
import type { Committed } from '../../../core/store';
import type { Actions } from '../../shared/plan/use-actions';
import { isNowhere } from '../../shared/quarter/use-focus-next';
import { editorWriter } from './editor-writer';

/** The one editor of a list: which record it stands for, or `new`, and how it closes. */
export function useListEditor(actions: Actions) {
  const [edited, setEdited] = useState<string>();
  /** How many were added: the editor of a new one is another after each. */
  const [added, setAdded] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  /** Another number after each opening, and after what is typed while a save is on its way: that is not saved yet. */
  const opening = useRef(0);
  const [write] = useState(() => editorWriter(() => opening.current));
  const edit = (place: string | undefined) => {
    opening.current += 1;
    setEdited(place);
  };
  /** Whether the focus is still there, or nowhere: who went elsewhere while a save took its time stays there. */
  const isIn = (part: Element | null | undefined) => isNowhere() || part?.contains(document.activeElement);
  const isInEditor = () => isIn(box.current?.querySelector('form'));
  const focus = (selector: string) => {
    if (isIn(box.current))
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const end = (focused = '.add') => {
    if (isInEditor()) focus(focused);
    edit(undefined);
  };
  const commit = async (run: () => Promise<Committed | undefined>, close: () => void) => {
    const saving = new AbortController();
    const noteTyping = ({ target }: Event) => {
      if ((target as Element).closest('form')) opening.current += 1;
    };
    box.current?.addEventListener('input', noteTyping, { signal: saving.signal });
    try {
      return await write(() => {
        actions.say('');
        return run();
      }, close);
    } finally {
      saving.abort();
    }
  };
  return {
    box,
    edited,
    edit,
    added,
    focus,
    end,
    /** Closes once it is written. */
    save: (run: () => Promise<Committed | undefined>, focused?: string) => commit(run, () => end(focused)),
    /** Stays open, empty for the next one, once it is written; it closes behind whoever went elsewhere. */
    add: (run: () => Promise<Committed | undefined>) =>
      commit(run, () => (isInEditor() ? setAdded((count) => count + 1) : edit(undefined))),
  };
}
