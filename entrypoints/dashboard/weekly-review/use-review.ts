import { useRef, useState } from 'preact/hooks';
import type { PlanKeyResult } from '../../../core/model/plan';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { formatCurrent, formatReading, formatValue } from '../../../core/words';
import { useDrafts } from '../../shared/plan/drafts';
import { notSaved, offersBackup } from '../../shared/plan/failure-words';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
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
import { readReading } from '../../shared/scorecard/read-reading';
import { KpiGoneError, writeReading } from '../../shared/scorecard/write-reading';
import { sayKpis } from '../../shared/words/kpis';
import { sayReview } from '../../shared/words/review';
import { sayUi } from '../../shared/words/ui';
import { placeOf, stepAt } from './place';

/** What is asked for: a check-in of a key result, or a reading of a KPI. */
export type ReviewStep = PlanKeyResult | PlanKpi;

export const isKpiStep = (step: ReviewStep): step is PlanKpi => 'readings' in step;

export interface Review {
  /** The key results and KPIs of this pass that are still there. */
  steps: ReviewStep[];
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

/** A pass over what is due, one at a time. What was typed and not saved stays a draft, as in the list. */
export function useReview(ids: readonly string[], scorecard: ScorecardPlan, view: ViewProps): Review {
  const { plan, state, today, locale, actions } = view;
  const all: ReviewStep[] = [...keyResultsOf(plan), ...kpisOf(scorecard)];
  const steps = ids.flatMap((id) => all.find((one) => one.record.id === id) ?? []);
  const left = steps.map((one) => one.record.id);
  // Among all of them: what is removed elsewhere moves nobody on.
  const [place, setPlace] = useState(0);
  const at = stepAt(ids, left, place);
  const { draftOf, wholeDraft, put, written } = useDrafts();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<CheckInProblem>();
  const [said, say] = useState('');
  const done = useRef<{ id: string; draft: CheckInDraft; stamp: string }[]>([]);

  const current = steps[at];
  const shown = useRef<string | undefined>(undefined);
  shown.current = current?.record.id;
  const [once] = useState(oneAtATime);
  const goTo = (next: number) => {
    setProblem(undefined);
    setPlace(placeOf(ids, left, next));
  };

  const submit = async () => {
    if (!current) return;
    const { id, title } = current.record;
    try {
      const draft = await wholeDraft(id);
      const entry = isKpiStep(current)
        ? readReading(draft.value, current, today, locale)
        : readValue(draft.value, current, today, locale);
      if (!entry.ok) return setProblem({ id, text: entry.problem });
      setSaving(true);
      say('');
      actions.say('');
      const store = await state.store;
      const { value: typed, sum } = entry;
      const committed = isKpiStep(current)
        ? await writeReading(store, id, { value: typed, sum, date: today, note: draft.note })
        : await checkIn(store, plan, id, entry, draft, today);
      if (!committed) return;
      wakeBackground();
      done.current.push({ id, draft, stamp: committed.stamp });
      const since = written(id, draft);
      const value =
        committed.value === entry.value && current.record.metric !== 'yesNo'
          ? entry.shown
          : amountOf(current, committed.value, locale);
      say(sayReview(locale, 'saved', { title, value }));
      // Whoever went elsewhere meanwhile, or has typed on, stays there.
      if (shown.current === id && isEmptyDraft(since)) goTo(at + 1);
    } catch (error) {
      const text =
        error instanceof GoneError
          ? sayUi(locale, 'notSaved', { why: sayUi(locale, 'gone') })
          : error instanceof KpiGoneError
            ? sayKpis(locale, 'gone')
            : notSaved(error, locale);
      setProblem({ id, text, offersBackup: offersBackup(error) });
    } finally {
      setSaving(false);
    }
  };

  const undo = async () => {
    const last = done.current.at(-1);
    if (!last) return say(sayReview(locale, 'nothingToUndo'));
    actions.say('');
    let isOver = false;
    await actions.perform(async (store) => {
      const committed = await store.undo(last.stamp);
      // Without a change of its own it was taken back elsewhere meanwhile, which comes to the same.
      isOver = true;
      return committed;
    });
    if (!isOver) return;
    done.current.pop();
    // What was typed since stays.
    if (isEmptyDraft(await wholeDraft(last.id))) put(last.id, last.draft);
    const found = steps.findIndex((one) => one.record.id === last.id);
    say(sayReview(locale, 'undone', { title: steps[found]?.record.title ?? '' }));
    if (found >= 0) goTo(found);
  };

  return {
    steps,
    at,
    draft: current ? draftOf(current.record.id) : emptyDraft,
    isSaving,
    problem,
    said,
    mayUndo: done.current.length > 0,
    setDraft(draft) {
      setProblem(undefined);
      if (current) put(current.record.id, draft);
    },
    submit: async () => void (await once(submit)),
    go: (step) => goTo(at + step),
    end: () => goTo(steps.length),
    undo,
  };
}

function amountOf(step: ReviewStep, value: number, locale: string): string {
  if (isKpiStep(step)) return formatReading(value, step.record, locale);
  const { metric, unit } = step.record;
  return metric === 'yesNo'
    ? formatCurrent({ kind: 'yesNo' }, value, unit, locale)
    : formatValue(value, unit, locale);
}
