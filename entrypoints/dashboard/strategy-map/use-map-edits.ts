import { useRef, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import { circleBy } from '../../../core/model/cause-and-effect';
import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { listOf } from '../../../core/words';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayMapPage } from '../../shared/words/strategy-map';
import {
  addPatches,
  columnIn,
  editPatch,
  laneOf,
  linkPatch,
  putPatches,
  tidyPatches,
  unlinkPatch,
} from './map-patches';
import {
  addThemePatches,
  intoColumn,
  moveThemePatches,
  removeThemePatch,
  themePatch,
  themeSet,
} from './theme-patches';

export interface MapEdits {
  /** Ids of a circle that was refused last. */
  circle: readonly string[];
  add(written: { title: string; perspective: string; drives?: string }): Promise<string | undefined>;
  edit(id: string, set: Patch['set']): Promise<void>;
  /** At a place of a lane, counted without what is moved, and into the column that is given. */
  put(id: string, perspective: string, at: number, column?: number): Promise<void>;
  /** Into the column of a theme, that of what has none last; at its end, or at its beginning. */
  putInto(id: string, column: number, end?: 'first' | 'last'): Promise<void>;
  /** One place on within the lane, over into the next column, or to the lane above or below. */
  shift(id: string, way: 'earlier' | 'later' | 'above' | 'below'): Promise<void>;
  /** Whether it was written, as of what else says so. */
  link(from: string, to: string): Promise<boolean>;
  unlink(from: string, to: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  tidy(): Promise<void>;
  addTheme(title: string): Promise<string | undefined>;
  nameTheme(id: string, title: string): Promise<void>;
  moveTheme(id: string, step: 1 | -1): Promise<void>;
  removeTheme(id: string): Promise<boolean>;
}

/** Everything that changes the map; each says what became of it. */
export function useMapEdits(plan: ScorecardPlan, { actions, locale }: ViewProps): MapEdits {
  const [circle, setCircle] = useState<readonly string[]>([]);
  const tidied = useRef<ScorecardPlan | undefined>(undefined);
  const title = (id: string) =>
    strategicObjectivesOf(plan).find(({ record }) => record.id === id)?.record.title ?? '';
  const lanes = plan.perspectives.map(({ record }) => record);

  const commit = async (label: string, patches: Patch[], said: string): Promise<boolean> => {
    setCircle([]);
    actions.say('');
    const committed = await actions.commit(label, patches);
    if (committed) actions.say(said);
    return committed !== undefined;
  };
  const columnName = (column: number) => plan.themes[column]?.title ?? sayMapPage(locale, 'noTheme');
  const putInto = async (id: string, column: number, end: 'first' | 'last' = 'last') => {
    const said = sayMapPage(locale, 'movedInto', { title: title(id), theme: columnName(column) });
    await commit('moveStrategicObjective', intoColumn(plan, id, column, end), said);
  };
  const themeTitle = (id: string) => plan.themes.find((one) => one.id === id)?.title ?? '';
  const put = async (id: string, perspective: string, at: number, column?: number) => {
    const lane = lanes.find((one) => one.id === perspective);
    const others = laneOf(plan, perspective).filter((one) => one.id !== id);
    const place = Math.max(0, Math.min(at, others.length));
    if (!lane) return;
    await commit(
      'moveStrategicObjective',
      putPatches(plan, id, perspective, place, column === undefined ? {} : themeSet(plan, column)),
      sayMapPage(locale, 'movedTo', {
        title: title(id),
        lane: perspectiveTitle(lane, locale),
        place: place + 1,
        count: others.length + 1,
      }) + (column === undefined || plan.themes.length === 0 ? '' : ` · ${columnName(column)}`),
    );
  };

  return {
    circle,
    put,
    putInto,
    async add({ title: text, perspective, drives }) {
      const id = newId();
      const lane = lanes.find((one) => one.id === perspective);
      const patches = addPatches(plan, { id, title: text, perspective, drives, linkId: newId() });
      const said = sayMapPage(locale, 'added', {
        title: text,
        lane: lane ? perspectiveTitle(lane, locale) : '',
      });
      return (await commit('addStrategicObjective', patches, said)) ? id : undefined;
    },
    async edit(id, set) {
      await commit('editStrategicObjective', [editPatch(id, set)], '');
    },
    async shift(id, way) {
      const home = lanes.findIndex((one) => laneOf(plan, one.id).some((record) => record.id === id));
      const at = laneOf(plan, lanes[home]?.id ?? '').findIndex((record) => record.id === id);
      const isBeside = way === 'earlier' || way === 'later';
      const step = way === 'earlier' || way === 'above' ? -1 : 1;
      const lane = lanes[isBeside ? home : home + step];
      const own = laneOf(plan, lanes[home]?.id ?? '');
      const column = columnIn(plan, own[at] ?? {});
      const beside = own[at + step];
      const isLastOfColumn = !beside || columnIn(plan, beside) !== column;
      if (isBeside && isLastOfColumn && column + step >= 0 && column + step <= plan.themes.length)
        return putInto(id, column + step, step > 0 ? 'first' : 'last');
      const next = isBeside ? at + step : at;
      const room = lane ? laneOf(plan, lane.id).length : 0;
      if (!lane || (isBeside && (next < 0 || next >= room))) return actions.say(sayMapPage(locale, 'noWay'));
      await put(id, lane.id, next);
    },
    async link(from, to) {
      const names = { from: title(from), to: title(to) };
      const refuse = (why: string) => {
        actions.say(why);
        return false;
      };
      if (from === to) return refuse(sayMapPage(locale, 'linkedItself'));
      if (plan.links.some((one) => one.from === from && one.to === to))
        return refuse(sayMapPage(locale, 'linkedAlready', names));
      const found = circleBy(plan.links, from, to);
      if (!found)
        return commit('linkObjectives', [linkPatch(newId(), from, to)], sayMapPage(locale, 'linked', names));
      setCircle(found);
      const steps = [...found, to].map((id, at) => {
        const next = [...found, to][at + 1];
        return next && sayMapPage(locale, 'way', { from: title(id), to: title(next) });
      });
      const way = listOf(
        steps.filter((step) => step !== undefined),
        locale,
      );
      return refuse(sayMapPage(locale, 'circle', { way }));
    },
    async unlink(from, to) {
      const link = plan.links.find((one) => one.from === from && one.to === to);
      const said = sayMapPage(locale, 'unlinked', { from: title(from), to: title(to) });
      return link !== undefined && commit('unlinkObjectives', [unlinkPatch(link.id)], said);
    },
    async remove(id) {
      const said = sayMapPage(locale, 'removed', { title: title(id) });
      await commit('removeStrategicObjective', [editPatch(id, { removed: true })], said);
    },
    async tidy() {
      // Until the map is read again it is the one that was tidied: one press is enough.
      if (tidied.current === plan) return;
      const { patches, moved } = tidyPatches(plan);
      if (moved === 0) return actions.say(sayMapPage(locale, 'isTidy'));
      tidied.current = plan;
      const isDone = await commit('tidyMap', patches, sayMapPage(locale, 'tidied', { count: moved }));
      if (!isDone) tidied.current = undefined;
    },
    async addTheme(title) {
      const id = newId();
      const patches = addThemePatches(plan, id, title);
      if (patches.length === 0) return void actions.say(sayMapPage(locale, 'mostThemes'));
      return (await commit('addTheme', patches, sayMapPage(locale, 'addedTheme', { title })))
        ? id
        : undefined;
    },
    async nameTheme(id, title) {
      await commit('editTheme', [themePatch(id, { title })], '');
    },
    async moveTheme(id, step) {
      const patches = moveThemePatches(plan, id, step);
      if (patches.length === 0) return actions.say(sayMapPage(locale, 'noWay'));
      const place = plan.themes.findIndex((one) => one.id === id) + step + 1;
      const values = { title: themeTitle(id), place, count: plan.themes.length };
      await commit('reorder', patches, sayMapPage(locale, 'movedTheme', values));
    },
    async removeTheme(id) {
      const said = sayMapPage(locale, 'removedTheme', { title: themeTitle(id) });
      return commit('removeTheme', [removeThemePatch(id)], said);
    },
  };
}
