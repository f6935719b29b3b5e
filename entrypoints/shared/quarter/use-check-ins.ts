import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { formatCurrent, formatValue } from '../../../core/words';
import { useDrafts } from '../plan/drafts';
import { notSaved, offersBackup } from '../plan/failure-words';
import { oneAtATime } from '../plan/one-at-a-time';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { wakeBackground } from '../plan/wake-background';
import { sayUi } from '../words/ui';
import { type CheckInDraft, checkIn, emptyDraft, GoneError, isEmptyDraft, readValue } from './check-in';
import { dueKeyResults, keyResultsOf } from './row-facts';
import { rowOf } from './use-focus-next';

interface CheckInsContext {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  rules: OwnRules;
  focusNext(selector: string): void;
}

export interface CheckInProblem {
  id: string;
  text: string;
  /** It could not be written here; a file elsewhere still can. */
  offersBackup?: boolean;
}

/** What was saved last, at which key result it is said, and the change that Undo takes back there. */
interface Saved {
  id: string;
  text: string;
  stamp: string | undefined;
}

export interface CheckIns {
  /** The key result whose value field is open. */
  active?: string;
  saving?: string;
  saved?: Saved;
  problem?: CheckInProblem;
  draftOf(id: string): CheckInDraft;
  setDraft(id: string, draft: CheckInDraft): void;
  open(id: string, firstKey?: string): void;
  /** The key result in whose field a line of quick entry is typed, though it does not begin like one yet. */
  quick?: string;
  openQuick(id: string): void;
  /** A line that was typed in a key result's field is saved, for this key result or for another or a KPI. */
  quickSaved(id: string, of: string | undefined, saved: Omit<Saved, 'id'> & { line: string }): void;
  /** Closes the field; what was typed stays as a draft. The focus goes to the row in the list. */
  leave(id: string): void;
  move(id: string, step: 1 | -1): void;
  submit(id: string): Promise<void>;
  undo(): void;
}

/** Which value field is open, what was typed and not yet saved, and the one path on which a check-in is saved. */
export function useCheckIns(context: CheckInsContext): CheckIns {
  const { plan, state, today, locale, actions, rules, focusNext } = context;
  // The cursor is in the first due value field from the first picture on.
  const [active, setActive] = useState<string | undefined>(() => dueKeyResults(plan, today, rules)[0]);
  const { draftOf, wholeDraft, put, written } = useDrafts();
  const [quick, setQuick] = useState<string>();
  const [saving, setSaving] = useState<string>();
  const [saved, setSaved] = useState<Saved>();
  const [problem, setProblem] = useState<CheckInProblem>();

  const opened = useRef(active);
  opened.current = active;
  const [once] = useState(oneAtATime);

  // What an undo says stands instead of what was saved before it.
  useEffect(() => {
    if (actions.notice) setSaved(undefined);
  }, [actions.notice]);

  const setDraft = (id: string, draft: CheckInDraft) => {
    setProblem(undefined);
    put(id, draft);
  };

  /** Whether a key that is pressed on its row begins a value: milestones are counted, and a box takes one of two. */
  const takes = (id: string, key: string): boolean => {
    const metric = keyResultsOf(plan).find((one) => one.record.id === id)?.record.metric;
    return metric === 'yesNo' ? key === '0' || key === '1' : metric !== 'milestones';
  };

  const open = (id: string, firstKey?: string) => {
    if (firstKey && takes(id, firstKey)) setDraft(id, { ...draftOf(id), value: firstKey });
    setProblem(undefined);
    setQuick(undefined);
    setActive(id);
  };

  const wasSaved = (saved: Saved, draft: CheckInDraft) => {
    const { id } = saved;
    setProblem(undefined);
    const since = written(id, draft);
    setSaved(saved);
    actions.sayAloud(saved.text);
    // Whoever went elsewhere meanwhile, or has typed on, stays there.
    if (opened.current !== id || !isEmptyDraft(since)) return;
    const due = dueKeyResults(plan, today, rules).filter((one) => one !== id);
    const order = keyResultsOf(plan).map((one) => one.record.id);
    const next = due.find((one) => order.indexOf(one) > order.indexOf(id)) ?? due[0];
    if (next) setActive(next);
    else leave(id);
  };

  const leave = (id: string) => {
    focusNext(rowOf(id));
    setQuick(undefined);
    setActive(undefined);
  };

  const submit = async (id: string) => {
    const keyResult = keyResultsOf(plan).find((one) => one.record.id === id);
    if (!keyResult) return;
    try {
      const draft = await wholeDraft(id);
      const entry = readValue(draft.value, keyResult, today, locale);
      if (!entry.ok) return setProblem({ id, text: entry.problem });
      setSaving(id);
      setSaved(undefined);
      actions.say('');
      const committed = await checkIn(await state.store, plan, id, entry, draft, today);
      if (!committed) return;
      wakeBackground();
      const { metric, unit } = keyResult.record;
      // Another window may have written before this one's sum was worked out.
      const value =
        metric === 'yesNo'
          ? formatCurrent({ kind: metric }, committed.value, unit, locale)
          : committed.value === entry.value
            ? entry.shown
            : formatValue(committed.value, unit, locale);
      const text = sayUi(locale, 'saved', { value });
      wasSaved({ id, text, stamp: committed.stamp }, draft);
    } catch (error) {
      const isGone = error instanceof GoneError;
      const text = isGone
        ? sayUi(locale, 'notSaved', { why: sayUi(locale, 'gone') })
        : notSaved(error, locale);
      setProblem({ id, text, offersBackup: offersBackup(error) });
    } finally {
      setSaving(undefined);
    }
  };

  // One object for good: a row that is not drawn anew still calls what is current.
  const facade = useRef({} as CheckIns).current;
  return Object.assign(facade, {
    active,
    saving,
    saved,
    problem,
    draftOf,
    setDraft,
    open,
    quick,
    openQuick(id: string) {
      open(id);
      setQuick(id);
      actions.sayAloud('');
    },
    quickSaved(id: string, of: string | undefined, { line, ...said }: Omit<Saved, 'id'> & { line: string }) {
      setQuick(undefined);
      // The line alone was written: a note or a confidence from before it is a draft still.
      const draft = { ...emptyDraft, value: line };
      if (of === id) return wasSaved({ id, ...said }, draft);
      setProblem(undefined);
      written(id, draft);
      setSaved({ id, ...said });
      actions.sayAloud(said.text);
    },
    leave,
    move(id: string, step: 1 | -1) {
      const order = keyResultsOf(plan).map((one) => one.record.id);
      const next = order[order.indexOf(id) + step];
      if (next) open(next);
    },
    submit: (id) => once(() => submit(id)),
    undo() {
      setSaved(undefined);
      void actions.undo(saved?.stamp);
    },
  } satisfies CheckIns);
}
