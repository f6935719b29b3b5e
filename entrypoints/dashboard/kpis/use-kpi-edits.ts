import { useRef, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayKpis } from '../../shared/words/kpis';
import { editorWriter } from '../frame/editor-writer';
import { focusSoon, neighbourOf } from '../frame/focus-soon';
import type { WrittenKpi } from './kpi-draft';
import { addKpi, editKpi, removeKpi } from './kpi-patches';

/** What is being written: a KPI, or a new one under a perspective or a strategic objective. */
export type EditedKpi = { id: string } | { parent: string };

export interface KpiEdits {
  edited: EditedKpi | undefined;
  begin(edited: EditedKpi): void;
  end(): void;
  /** Something was typed: while a save is on its way that is not saved yet, and its editor stays. */
  noteTyping(): void;
  add(written: WrittenKpi): Promise<void>;
  /** Writes what is other than in `begun`: how it stood when its editor was opened. */
  edit(
    kpi: PlanKpi,
    written: WrittenKpi,
    from: string | undefined,
    begun: WrittenKpi | undefined,
  ): Promise<void>;
  remove(kpi: PlanKpi): Promise<boolean>;
}

const drawn = (...openers: string[]): string =>
  openers.map((one) => `[data-opens="${CSS.escape(one)}"]`).join(', ');

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Writing, editing and removing KPIs; the focus goes back to where the editor was opened from. */
export function useKpiEdits(scorecard: ScorecardPlan, { actions, today, locale }: ViewProps): KpiEdits {
  const [edited, setEdited] = useState<EditedKpi>();
  const opener = useRef('');
  /** Another number after each opening and each typing. */
  const place = useRef(0);
  const [write] = useState(() => editorWriter(() => place.current));
  /** Of the editor that stands open: the id that a new KPI has from then on, and what of it is saved already. */
  const opening = useRef<{ id: string; saved?: WrittenKpi }>({ id: '' });
  const show = (next: EditedKpi | undefined) => {
    place.current += 1;
    opening.current = { id: newId() };
    setEdited(next);
  };
  const end = (focused = opener.current) => {
    show(undefined);
    focusSoon(focused);
  };
  const save = async (label: string, written: WrittenKpi, patches: Patch[], close: () => void) => {
    actions.say('');
    if (patches.length === 0) return close();
    const mine = opening.current;
    if (await write(() => actions.commit(label, patches), close)) mine.saved = written;
  };
  return {
    edited,
    begin(next) {
      // What opened the editor is drawn anew: it is found again by what it says of itself. What the coach offered is
      // not there any more: then it is what opens the same.
      const { opens } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
      const same = 'id' in next ? [next.id] : [`kpi ${next.parent}`, `new ${next.parent}`];
      opener.current = drawn(...(opens ? [opens] : same));
      show(next);
    },
    end: () => end(),
    noteTyping() {
      place.current += 1;
    },
    add(written) {
      const { id, saved } = opening.current;
      const there = saved && kpisOf(scorecard).find(({ record }) => record.id === id);
      const patches = there
        ? editKpi(scorecard, there, written, { from: undefined, today, newId, begun: saved })
        : addKpi(scorecard, id, written);
      return save(there ? 'editKpi' : 'addKpi', written, patches, () => {
        show(undefined);
        focusSoon(`[data-reading="${CSS.escape(id)}"], ${drawn(id)}`);
      });
    },
    edit(kpi, written, from, opened) {
      const begun = opening.current.saved ?? opened;
      const patches = editKpi(scorecard, kpi, written, { from, today, newId, begun });
      return save('editKpi', written, patches, () => end(drawn(kpi.record.id)));
    },
    async remove(kpi) {
      const { id, title, parent } = kpi.record;
      const all = kpisOf(scorecard).map(({ record }) => record);
      const beside = all.filter((one) => one.parent === parent);
      const [next = 'first'] = [beside, all].flatMap((list) => neighbourOf(idsOf(list), id) ?? []);
      let count = 0;
      const removing = () =>
        actions.perform(async (opened) => {
          const docIds = (await opened.readAll()).map((doc) => doc.id);
          return opened.commit('removeKpi', docIds, (docs) => {
            const patches = removeKpi([...docs.values()], id);
            count = patches.filter(({ kind }) => kind === 'keyResult').length;
            return patches;
          });
        });
      const mine = opening.current;
      const committed = await write(removing, () => {});
      if (!committed) return false;
      // What was typed into it meanwhile goes with it.
      if (opening.current === mine) end(drawn(next));
      actions.say(sayKpis(locale, count > 0 ? 'removedUnbound' : 'removed', { title, count }));
      return true;
    },
  };
}
