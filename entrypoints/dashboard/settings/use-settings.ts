import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../core/model';
import type { ViewProps } from '../../shared/plan/view-props';
import { saySettings } from '../../shared/words/settings';
import { noticeAtFoot, type Outcome, type Outcomes, withOutcome, withoutSaved } from './outcomes';

/** What is set; null goes back to the default. */
export type SettingFields = { [F in keyof Settings]?: Settings[F] | null };

/** What an undo calls a change of settings by. */
export type SettingLabel =
  | 'setReminder'
  | 'setReminders'
  | 'setBadge'
  | 'setNumbers'
  | 'setLetterKeys'
  | 'setCycle'
  | 'setWeekStart'
  | 'setStatus'
  | 'setStale'
  | 'setCoach'
  | 'setReceipts'
  | 'setDefaults';

export interface OwnSettings {
  settings: Settings;
  /** Saves at once; the row is where its outcome is said. */
  set(row: string, label: SettingLabel, fields: SettingFields): Promise<void>;
  /** Says why what was typed in a row is not saved. */
  refuse(row: string, problem: string): void;
  /** What was wrong in a row is so no longer. */
  accept(row: string): void;
  /** What there is to say in a row. */
  saidIn(row: string): { text: string; isProblem: boolean; mayUndo: boolean } | undefined;
  undo(row: string): void;
  /** Something else was done here, that says itself what became of it: no row does. */
  leaveRows(): void;
  /** What is said at the foot, since no row says it. */
  notice: string;
}

/** The settings as they are chosen, and what became of the last choice. */
export function useSettings({ state, locale, actions }: ViewProps): OwnSettings {
  // What was chosen stands at once, until the store tells what it now holds: all of it, not what came before.
  const [chosen, setChosen] = useState<SettingFields>({});
  const writing = useRef(0);
  useEffect(() => {
    if (writing.current === 0) setChosen({});
  }, [state.settings]);
  const [said, setSaid] = useState<Outcomes>({});
  useEffect(() => {
    if (actions.notice) setSaid(withoutSaved);
  }, [actions.notice]);
  const say = (row: string, outcome: Outcome | undefined) =>
    setSaid((before) => withOutcome(before, row, outcome));
  const settings = Object.fromEntries(
    Object.entries({ ...state.settings, ...chosen }).filter(([, value]) => value !== null),
  ) as Settings;
  return {
    settings,
    async set(row, label, fields) {
      actions.say('');
      if (label === 'setDefaults') setSaid({});
      else say(row, undefined);
      setChosen((before) => ({ ...before, ...fields }));
      const patch = { doc: 'person', kind: 'settings', id: 'settings', set: fields };
      writing.current++;
      const committed = await actions.commit(label, [patch]).finally(() => writing.current--);
      if (!committed) setChosen({});
      say(row, { stamp: committed?.stamp });
    },
    refuse: (row, problem) => say(row, { problem }),
    accept: (row) => say(row, undefined),
    saidIn(row) {
      const outcome = said[row];
      if (!outcome) return undefined;
      const { problem, stamp } = outcome;
      const text = problem ?? (stamp ? saySettings(locale, 'saved') : actions.notice);
      return { text, isProblem: problem !== undefined, mayUndo: stamp !== undefined };
    },
    undo(row) {
      say(row, {});
      void actions.undo(said[row]?.stamp);
    },
    leaveRows() {
      actions.say('');
      say('', undefined);
    },
    notice: noticeAtFoot(said, actions.notice),
  };
}
