import { useEffect, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import type { Committed, Store } from '../../../core/store';
import { sayUi, type UiKey } from '../words/ui';
import { notSaved } from './failure-words';
import type { PlanState } from './use-plan';
import { wakeBackground } from './wake-background';

export interface Actions {
  /** What the last action says for itself, read aloud too. */
  notice: string;
  say(notice: string): void;
  /** What is shown elsewhere already and is only read aloud. */
  aloud: string;
  sayAloud(text: string): void;
  /** Runs a write and tells the background; a failure becomes a sentence and undefined. */
  perform(write: (store: Store) => Promise<Committed | undefined>): Promise<Committed | undefined>;
  commit(label: string, patches: Patch[]): Promise<Committed | undefined>;
  /** Takes back the newest change, or the one of this stamp, beside whose message it stands; whether it did. */
  undo(stamp?: string): Promise<boolean>;
  redo(): Promise<boolean>;
}

export function useActions(state: PlanState, locale: string): Actions {
  const [notice, setNotice] = useState('');
  const [aloud, sayAloud] = useState('');
  // Both are read as one: what was read before is not read again, and the same words once more are news.
  const say = (text: string) => {
    setNotice(text);
    sayAloud('');
  };

  const { restored = 0 } = state.mended ?? {};
  useEffect(() => {
    if (restored > 0) say(sayUi(locale, 'restored', { count: restored }));
  }, [restored]);

  const perform: Actions['perform'] = async (write) => {
    try {
      const committed = await write(await state.store);
      if (committed) wakeBackground();
      return committed;
    } catch (error) {
      say(notSaved(error, locale));
      return undefined;
    }
  };

  const step = async (
    take: (store: Store) => Promise<Committed | undefined>,
    done: UiKey,
    nothing: UiKey,
  ): Promise<boolean> => {
    say('');
    let isNothing = false;
    const committed = await perform(async (opened) => {
      const result = await take(opened);
      isNothing = !result;
      return result;
    });
    if (isNothing) say(sayUi(locale, nothing));
    if (!committed) return false;
    const { actionName } = await import('../words/actions');
    const action = actionName(committed, locale);
    const count = committed.left.length;
    say(sayUi(locale, count > 0 ? 'undoneLeft' : done, { action, count }));
    return true;
  };

  return {
    notice,
    say,
    aloud,
    sayAloud,
    perform,
    commit: (label, patches) =>
      perform((opened) =>
        opened.commit(
          label,
          patches.map((patch) => patch.doc),
          patches,
        ),
      ),
    undo: (stamp) => step((opened) => opened.undo(stamp), 'undone', 'nothingToUndo'),
    redo: () => step((opened) => opened.redo(), 'redone', 'nothingToRedo'),
  };
}
