import { useRef, useState } from 'preact/hooks';
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
  const [edited, begin] = useState<EditedKpi>();
  const opener = useRef('');
  const shown = useRef(edited);
  shown.current = edited;
  const [write] = useState(() => editorWriter(() => shown.current));
  const end = (focused = opener.current) => {
    begin(undefined);
    focusSoon(focused);
  };
  return {
    edited,
    begin(next) {
      // What opened the editor is drawn anew: it is found again by what it says of itself. What the coach offered is
      // not there any more: then it is what opens the same.
      const { opens } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
      const same = 'id' in next ? [next.id] : [`kpi ${next.parent}`, `new ${next.parent}`];
      opener.current = drawn(...(opens ? [opens] : same));
      begin(next);
    },
    end: () => end(),
    async add(written) {
      actions.say('');
      const id = newId();
      await write(
        () => actions.commit('addKpi', addKpi(scorecard, id, written)),
        () => {
          begin(undefined);
          focusSoon(`[data-reading="${CSS.escape(id)}"], ${drawn(id)}`);
        },
      );
    },
    async edit(kpi, written, from, begun) {
      actions.say('');
      const patches = editKpi(scorecard, kpi, written, { from, today, newId, begun });
      const close = () => end(drawn(kpi.record.id));
      if (patches.length === 0) return close();
      await write(() => actions.commit('editKpi', patches), close);
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
      const committed = await write(removing, () => end(drawn(next)));
      if (!committed) return false;
      actions.say(sayKpis(locale, count > 0 ? 'removedUnbound' : 'removed', { title, count }));
      return true;
    },
  };
}
