import { madeByDefault } from '../../../core/model/current';
import { nextCycleId } from '../../../core/model/next-cycle';
import type { Plan } from '../../../core/model/plan';
import type { Settings } from '../../../core/model/records';
import { kpisOf, type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import type { Actions } from '../../shared/plan/use-actions';
import { redoKeys, undoKeys } from '../../shared/quarter/key-names';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import { cycleTitle } from '../../shared/words/cycle-title';
import { type FrameKey, sayFrame } from '../../shared/words/frame';
import { sayPalette } from '../../shared/words/palette';
import { cycleAddress } from '../frame/route';
import { kpiAddress } from '../kpis/kpi-address';
import { mapAddress } from '../strategy-map/map-address';
import type { Entry } from './entry';

export interface EntryContext {
  /** The cycle that is shown, and the current one. */
  plan: Plan;
  currentId: string;
  /** All cycles that anything was written in, the newest first. */
  plans: readonly Plan[];
  views: readonly string[];
  settings: Settings;
  today: string;
  locale: string;
  actions: Actions;
}

const named = ({ id, title }: Plan, locale: string): string => title ?? cycleTitle(id, locale);

/** Everything that the page can do, in the order in which it is offered. */
export function actionEntries(context: EntryContext): Entry[] {
  const { plan, views, settings, locale, actions } = context;
  const letter = (key: string) => ((settings.letterKeys ?? true) ? key : undefined);
  const entry = (id: string, title: string, doing: Entry['doing'], more: Partial<Entry> = {}): Entry => ({
    id,
    group: 'actions',
    title,
    doing,
    ...more,
  });
  const isWritten = plan.objectives.length > 0 || plan.unfiled.length > 0;
  const open = plan.closed ? [] : keyResultsOf(plan);
  const list = isWritten && !plan.closed;
  return [
    ...(open.length > 0
      ? [
          entry('check-in', sayPalette(locale, 'checkInPick'), { fill: sayPalette(locale, 'checkInFill') }),
          entry('review', sayPalette(locale, 'reviewWeek'), { go: '#/review' }),
        ]
      : []),
    ...(list
      ? [
          entry(
            'new-objective',
            sayPalette(locale, 'newObjective'),
            { inList: (commands) => commands.newObjective() },
            { key: letter('N') },
          ),
          entry('new-key-result', sayPalette(locale, 'newKeyResultPick'), {
            fill: sayPalette(locale, 'newKeyResultFill'),
          }),
        ]
      : []),
    entry('undo', sayPalette(locale, 'undo'), { stay: () => void actions.undo() }, { key: undoKeys }),
    entry('redo', sayPalette(locale, 'redo'), { stay: () => void actions.redo() }, { key: redoKeys }),
    ...(isWritten
      ? [
          entry('score', sayPalette(locale, 'score', { cycle: named(plan, locale) }), {
            go: `#/score/${encodeURIComponent(plan.id)}`,
          }),
        ]
      : []),
    entry('back-up', sayPalette(locale, 'backUp'), { go: '#/data/save' }),
    ...views
      // Those have an action of their own where there is anything to review.
      .filter((view) => view !== 'score' && (view !== 'review' || open.length === 0))
      .map((view) =>
        entry(`view-${view}`, sayPalette(locale, 'goTo', { view: sayFrame(locale, view as FrameKey) }), {
          go: view === 'quarter' ? '#/' : `#/${view}`,
        }),
      ),
    ...(list
      ? [
          entry(
            'help',
            sayPalette(locale, 'help'),
            { inList: (commands) => commands.help() },
            { key: letter('?') },
          ),
        ]
      : []),
    ...open.map(({ record: { id, title } }) =>
      entry(
        `check-in-${id}`,
        sayPalette(locale, 'checkInOn', { title }),
        { inList: (commands) => commands.open(id) },
        { isDetail: true },
      ),
    ),
    ...(plan.closed ? [] : plan.objectives).map(({ record: { id, title } }) =>
      entry(
        `new-in-${id}`,
        sayPalette(locale, 'newKeyResultIn', { title }),
        { inList: (commands) => commands.newKeyResult(id) },
        { isDetail: true },
      ),
    ),
  ];
}

/** The objectives and key results of the shown cycle. */
export function titleEntries({ plan }: EntryContext): Entry[] {
  const address = cycleAddress(plan.id);
  const at = (id: string) =>
    plan.closed ? `#/past/${encodeURIComponent(plan.id)}` : cycleAddress(plan.id, id);
  return [
    ...plan.objectives.map(
      ({ record: { id, title } }): Entry => ({
        id: `objective-${id}`,
        group: 'objectives',
        title,
        doing: plan.closed
          ? { go: address }
          : {
              inList: () =>
                void document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(id)}"]`)?.focus(),
            },
      }),
    ),
    ...keyResultsOf(plan).map(
      ({ record: { id, title } }): Entry => ({
        id: `key-result-${id}`,
        group: 'keyResults',
        title,
        doing: { go: at(id) },
      }),
    ),
  ];
}

/** The KPIs and the strategic objectives. */
export function scorecardEntries(scorecard: ScorecardPlan): Entry[] {
  const entry = (group: Entry['group'], { id, title }: { id: string; title: string }, go: string): Entry => ({
    id: `${group}-${id}`,
    group,
    title,
    doing: { go },
  });
  return [
    ...kpisOf(scorecard).map(({ record }) => entry('kpis', record, kpiAddress(record.id))),
    ...strategicObjectivesOf(scorecard).map(({ record }) => entry('strategy', record, mapAddress(record.id))),
  ];
}

/** Every other cycle, the one that the settings make and the next one too, where nothing is in them yet. */
export function cycleEntries(context: EntryContext): Entry[] {
  const { plan, currentId, plans, settings, today, locale } = context;
  const known = new Map(plans.map((one) => [one.id, one]));
  const ids = [
    ...new Set([currentId, madeByDefault(settings, today), nextCycleId(plan.id), ...known.keys()]),
  ];
  return ids
    .filter((id) => id !== plan.id)
    .map((id) => {
      const one = known.get(id);
      const cycle = one ? named(one, locale) : cycleTitle(id, locale);
      return {
        id: `cycle-${id}`,
        group: 'cycles',
        title: sayPalette(locale, 'switchTo', { cycle }),
        about: one ? (one.closed ? sayPalette(locale, 'closed') : undefined) : sayPalette(locale, 'notBegun'),
        doing: { go: id === currentId ? '#/' : cycleAddress(id) },
      } satisfies Entry;
    });
}
