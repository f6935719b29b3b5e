import { useRef, useState } from 'preact/hooks';
import type { Committed } from '../../../core/store';
import type { Actions } from '../../shared/plan/use-actions';
import { editorWriter } from './one-at-a-time';

/** The one editor of a list: which record it stands for, or `new`, and how it closes. */
export function useListEditor(actions: Actions) {
  const [edited, edit] = useState<string>();
  /** How many were added: the editor of a new one is another after each. */
  const [added, setAdded] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(edited);
  shown.current = edited;
  const [write] = useState(() => editorWriter(() => shown.current));
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const end = (focused = '.add') => {
    edit(undefined);
    focus(focused);
  };
  const commit = (run: () => Promise<Committed | undefined>, close: () => void) =>
    write(() => {
      actions.say('');
      return run();
    }, close);
  return {
    box,
    edited,
    edit,
    added,
    focus,
    end,
    /** Closes once it is written. */
    save: (run: () => Promise<Committed | undefined>, focused?: string) => commit(run, () => end(focused)),
    /** Stays open, empty for the next one, once it is written. */
    add: (run: () => Promise<Committed | undefined>) => commit(run, () => setAdded((count) => count + 1)),
  };
}
