import { useEffect, useRef, useState } from 'preact/hooks';
import { measure, type PlanKeyResult } from '../../../core/model/plan';
import { formatCurrent, formatValue } from '../../../core/words';
import { type Drafts, keepDrafts, readDrafts } from '../../shared/plan/drafts';
import { notSaved, offersBackup } from '../../shared/plan/failure-words';
import type { ViewProps } from '../../shared/plan/view-props';
import { wakeBackground } from '../../shared/plan/wake-background';
import {
  type CheckInDraft,
  checkIn,
  emptyDraft,
  GoneError,
  isEmptyDraft,
  readValue,
} from '../../shared/quarter/check-in';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import type { CheckInProblem } from '../../shared/quarter/use-check-ins';
import { sayReview } from '../../shared/words/review';
import { sayUi } from '../../shared/words/ui';

export interface Review {
  /** The key results of this pass that are still there. */
  steps: PlanKeyResult[];
  /** Which one is asked for; as many as there are once the pass has ended. */
  at: number;
  draft: CheckInDraft;
  isSaving: boolean;
  problem?: CheckInProblem;
  /** What the last step says for itself. */
  said: string;
  /** Whether there is a check-in of this pass to take back. */
  mayUndo: boolean;
  setDraft(draft: CheckInDraft): void;
  submit(): Promise<void>;
  go(step: 1 | -1): void;
  end(): void;
  undo(): Promise<void>;
}

/** A pass over key results, one at a time. What was typed and not saved stays a draft, as in the list. */
export function useReview(ids: readonly string[], view: ViewProps): Review {
  const { plan, state, today, locale, actions } = view;
  const all = keyResultsOf(plan);
  const steps = ids.flatMap((id) => all.find((one) => one.record.id === id) ?? []);
  const [place, setPlace] = useState(0);
  const at = Math.min(place, steps.length);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<CheckInProblem>();
  const [said, say] = useState('');
  const done = useRef<{ id: string; draft: CheckInDraft }[]>([]);

  useEffect(() => {
    readDrafts().then((kept) => {
      if (Object.keys(kept).length > 0) setDrafts((typed) => ({ ...kept, ...typed }));
    });
  }, []);

  const draftOf = (keyResult: PlanKeyResult | undefined): CheckInDraft =>
    (keyResult && drafts[keyResult.record.id]) ?? startOf(keyResult, today);
  const current = steps[at];

  const put = (id: string, draft: CheckInDraft) =>
    setDrafts((before) => {
      const { [id]: _gone, ...others } = before;
      const after = isEmptyDraft(draft) ? others : { ...others, [id]: draft };
      keepDrafts(after);
      return after;
    });
  const goTo = (next: number) => {
    setProblem(undefined);
    setPlace(Math.max(0, next));
  };

  const submit = async () => {
    if (!current || isSaving) return;
    const { id, title, unit } = current.record;
    const draft = draftOf(current);
    const entry = readValue(draft.value, current, today, locale);
    if (!entry.ok) return setProblem({ id, text: entry.problem });
    setSaving(true);
    say('');
    try {
      const committed = await checkIn(await state.store, plan, id, entry, draft, today);
      if (!committed) return;
      wakeBackground();
      done.current.push({ id, draft });
      put(id, emptyDraft);
      const value =
        current.record.metric === 'yesNo'
          ? formatCurrent({ kind: 'yesNo' }, entry.value, unit, locale)
          : committed.value === entry.value
            ? entry.shown
            : formatValue(committed.value, unit, locale);
      say(sayReview(locale, 'saved', { title, value }));
      goTo(at + 1);
    } catch (error) {
      const text =
        error instanceof GoneError
          ? sayUi(locale, 'notSaved', { why: sayUi(locale, 'gone') })
          : notSaved(error, locale);
      setProblem({ id, text, offersBackup: offersBackup(error) });
    } finally {
      setSaving(false);
    }
  };

  const undo = async () => {
    const last = done.current.at(-1);
    if (!last) return say(sayReview(locale, 'nothingToUndo'));
    const committed = await actions.perform((store) => store.undo());
    if (!committed) return;
    done.current.pop();
    put(last.id, last.draft);
    const found = steps.findIndex((one) => one.record.id === last.id);
    say(sayReview(locale, 'undone', { title: steps[found]?.record.title ?? '' }));
    if (found >= 0) goTo(found);
  };

  return {
    steps,
    at,
    draft: draftOf(current),
    isSaving,
    problem,
    said,
    mayUndo: done.current.length > 0,
    setDraft(draft) {
      setProblem(undefined);
      if (current) put(current.record.id, draft);
    },
    submit,
    go: (step) => goTo(at + step),
    end: () => goTo(steps.length),
    undo,
  };
}

/** A box to tick shows how it stands, so that Enter says that it still does. */
const startOf = (keyResult: PlanKeyResult | undefined, today: string): CheckInDraft =>
  keyResult?.record.metric === 'yesNo'
    ? { ...emptyDraft, value: String(measure(keyResult, today).current ?? 0) }
    : emptyDraft;
