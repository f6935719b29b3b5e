import { useMemo } from 'preact/hooks';
import { plansIn } from '../../../core/model/bound';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { ranked } from '../../../core/model/fuzzy';
import { cycleDates, type Plan, planOf } from '../../../core/model/plan';
import { scorecardOf } from '../../../core/model/scorecard';
import { searchIndex } from '../../../core/model/search';
import type { PlanState } from '../../shared/plan/use-plan';
import { useStored } from '../../shared/plan/use-stored';
import { actionEntries, cycleEntries, type EntryContext, scorecardEntries, titleEntries } from './entries';
import type { Entry, Group } from './entry';
import { noteEntries } from './note-entries';
import { useQuickEntries } from './use-quick-entries';

interface PaletteContext extends Omit<EntryContext, 'plan' | 'plans' | 'currentId'> {
  /** The current cycle, and the id of the one that the address names. */
  current: Plan;
  shownId: string;
  state: PlanState;
}

/** As many as anybody reads of one group. */
const mostOfGroup: Record<Group, number> = {
  quick: 6,
  actions: 24,
  objectives: 12,
  keyResults: 24,
  kpis: 12,
  strategy: 12,
  cycles: 12,
  notes: 8,
};
const groups: readonly Group[] = ['actions', 'objectives', 'keyResults', 'kpis', 'strategy', 'cycles'];

/** What a query finds, in groups: that of the best match first, notes last. */
export function useEntries(query: string, context: PaletteContext): { group: Group; entries: Entry[] }[] {
  const { current, shownId, state, locale, today, actions } = context;
  const stored = useStored(state.store, 'palette', async (opened) => {
    const docs = await opened.readAll();
    const plans = plansIn(docs)
      .filter(({ objectives, unfiled }) => objectives.length + unfiled.length > 0)
      .sort((a, b) => (a.dates.end < b.dates.end ? 1 : -1));
    const scorecard = scorecardOf(
      mainScorecard,
      docs.find(({ id }) => id === mainScorecard),
    );
    return { docs, plans, scorecard, index: searchIndex(docs) };
  });
  const plans = stored?.plans ?? [];
  const plan = useMemo(() => {
    if (shownId === current.id || !cycleDates(shownId)) return current;
    return plans.find(({ id }) => id === shownId) ?? planOf(shownId, undefined);
  }, [current, stored, shownId]);
  const all = useMemo(() => {
    const given = { ...context, plan, plans, currentId: current.id };
    const measured = stored ? scorecardEntries(stored.scorecard) : [];
    return [...actionEntries(given), ...titleEntries(given), ...measured, ...cycleEntries(given)];
  }, [plan, stored, state.settings, locale, today, actions.notice]);
  const quick = useQuickEntries(query, context);
  return useMemo(() => {
    const isAsked = query.trim() !== '';
    const found = ranked(
      query,
      all.filter((one) => isAsked || !one.isDetail),
    );
    const listed: { group: Group; entries: Entry[] }[] = groups
      .map((group) => ({
        group,
        list: found.filter(({ item }) => item.group === group).slice(0, mostOfGroup[group]),
      }))
      .filter(({ list }) => list.length > 0)
      .sort((a, b) => (b.list[0]?.score ?? 0) - (a.list[0]?.score ?? 0))
      .map(({ group, list }) => ({ group, entries: list.map(({ item }) => item) }));
    if (quick.length > 0) listed.unshift({ group: 'quick', entries: quick });
    if (!stored) return listed;
    const closed = new Set(plans.filter((one) => one.closed).map(({ id }) => id));
    const entries = noteEntries(query, stored.index, stored.docs, closed, locale);
    return entries.length > 0 ? [...listed, { group: 'notes' as const, entries }] : listed;
  }, [query, all, stored, quick]);
}
