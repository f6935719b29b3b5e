import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanKpi } from '../../../core/model/scorecard';
import { formatReading } from '../../../core/words';
import { changedFields } from '../../shared/edit/changed-fields';
import { dayProblem } from '../../shared/edit/day-problem';
import { notSaved } from '../../shared/plan/failure-words';
import type { ViewProps } from '../../shared/plan/view-props';
import { wakeBackground } from '../../shared/plan/wake-background';
import { readReading } from '../../shared/scorecard/read-reading';
import { KpiGoneError, writeReading } from '../../shared/scorecard/write-reading';
import { sayKpis } from '../../shared/words/kpis';

export interface ReadingDraft {
  value: string;
  note: string;
}

export const emptyReading: ReadingDraft = { value: '', note: '' };

export interface Readings {
  /** What was saved last, where it stands. */
  saved?: { id: string; text: string; stamp: string };
  problem?: { id: string; text: string };
  draftOf(id: string): ReadingDraft;
  setDraft(id: string, draft: ReadingDraft): void;
  /** Writes what was typed; true once it is saved and nothing is left to be: what was typed meanwhile stays. */
  save(kpi: PlanKpi, date?: string): Promise<boolean>;
  undo(): Promise<void>;
}

/** What was typed since a draft was handed over to be written. */
export const typedSince = (draft: ReadingDraft, now: ReadingDraft): ReadingDraft => ({
  ...emptyReading,
  ...changedFields(draft, now),
});

/** What is typed into the value fields of KPIs, and the one way on which a reading is saved. */
export function useReadings({ state, today, locale, actions }: ViewProps): Readings {
  const [drafts, setDrafts] = useState<Record<string, ReadingDraft>>({});
  const [saved, setSaved] = useState<Readings['saved']>();
  const [problem, setProblem] = useState<Readings['problem']>();
  const [isSaving, setSaving] = useState(false);
  // What an undo or a correction says stands instead of what was saved before it.
  useEffect(() => {
    if (actions.notice) setSaved(undefined);
  }, [actions.notice]);
  const held = useRef(drafts);
  const put = (id: string, draft: ReadingDraft) => {
    held.current = { ...held.current, [id]: draft };
    setDrafts(held.current);
  };
  return {
    saved,
    problem,
    draftOf: (id) => drafts[id] ?? emptyReading,
    setDraft(id, draft) {
      setProblem(undefined);
      put(id, draft);
    },
    async save(kpi, date = today) {
      const { id } = kpi.record;
      const draft = held.current[id] ?? emptyReading;
      const { value: typed, note } = draft;
      const entry = readReading(typed, kpi, date, locale);
      const wrong = entry.ok ? dayProblem(date, today, locale) : entry.problem;
      if (!entry.ok || wrong) {
        setProblem({ id, text: wrong ?? '' });
        return false;
      }
      if (isSaving) return false;
      setSaving(true);
      setSaved(undefined);
      actions.say('');
      try {
        const { value, sum } = entry;
        const committed = await writeReading(await state.store, id, { value, sum, date, note });
        if (!committed) return false;
        wakeBackground();
        const since = typedSince(draft, held.current[id] ?? emptyReading);
        put(id, since);
        const text = sayKpis(locale, 'saved', { value: formatReading(committed.value, kpi.record, locale) });
        setSaved({ id, text, stamp: committed.stamp });
        actions.sayAloud(text);
        return since.value === '' && since.note === '';
      } catch (error) {
        const text = error instanceof KpiGoneError ? sayKpis(locale, 'gone') : notSaved(error, locale);
        setProblem({ id, text });
        return false;
      } finally {
        setSaving(false);
      }
    },
    async undo() {
      setSaved(undefined);
      actions.sayAloud('');
      await actions.undo(saved?.stamp);
    },
  };
}
