import { useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import { circleBy } from '../../../core/model/cause-and-effect';
import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayMapPage } from '../../shared/words/strategy-map';
import {
  addPatches,
  editPatch,
  laneOf,
  linkPatch,
  putPatches,
  tidyPatches,
  unlinkPatch,
} from './map-patches';

export interface MapEdits {
  /** Ids of a circle that was refused last. */
  circle: readonly string[];
  add(written: { title: string; perspective: string; drives?: string }): Promise<string | undefined>;
  edit(id: string, set: Patch['set']): Promise<void>;
  /** At a place of a lane, counted without what is moved. */
  put(id: string, perspective: string, at: number): Promise<void>;
  /** One place on within the lane, or to the lane above or below. */
  shift(id: string, way: 'earlier' | 'later' | 'above' | 'below'): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(from: string, to: string): Promise<void>;
  remove(id: string): Promise<void>;
  tidy(): Promise<void>;
}

/** Everything that changes the map; each says what became of it. */
export function useMapEdits(plan: ScorecardPlan, { actions, locale }: ViewProps): MapEdits {
  const [circle, setCircle] = useState<readonly string[]>([]);
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
  const put = async (id: string, perspective: string, at: number) => {
    const lane = lanes.find((one) => one.id === perspective);
    const others = laneOf(plan, perspective).filter((one) => one.id !== id);
    const place = Math.max(0, Math.min(at, others.length));
    if (!lane) return;
    await commit(
      'moveStrategicObjective',
      putPatches(plan, id, perspective, place),
      sayMapPage(locale, 'movedTo', {
        title: title(id),
        lane: perspectiveTitle(lane, locale),
        place: place + 1,
        count: others.length + 1,
      }),
    );
  };

  return {
    circle,
    put,
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
      const next = isBeside ? at + step : at;
      const room = lane ? laneOf(plan, lane.id).length : 0;
      if (!lane || (isBeside && (next < 0 || next >= room))) return actions.say(sayMapPage(locale, 'noWay'));
      await put(id, lane.id, next);
    },
    async link(from, to) {
      const names = { from: title(from), to: title(to) };
      if (from === to) return actions.say(sayMapPage(locale, 'linkedItself'));
      if (plan.links.some((one) => one.from === from && one.to === to))
        return actions.say(sayMapPage(locale, 'linkedAlready', names));
      const found = circleBy(plan.links, from, to);
      if (!found) {
        await commit('linkObjectives', [linkPatch(newId(), from, to)], sayMapPage(locale, 'linked', names));
        return;
      }
      setCircle(found);
      const steps = [...found, to].map((id, at) => {
        const next = [...found, to][at + 1];
        return next && sayMapPage(locale, 'way', { from: title(id), to: title(next) });
      });
      const way = new Intl.ListFormat(locale).format(steps.filter((step) => step !== undefined));
      actions.say(sayMapPage(locale, 'circle', { way }));
    },
    async unlink(from, to) {
      const link = plan.links.find((one) => one.from === from && one.to === to);
      const said = sayMapPage(locale, 'unlinked', { from: title(from), to: title(to) });
      if (link) await commit('unlinkObjectives', [unlinkPatch(link.id)], said);
    },
    async remove(id) {
      const said = sayMapPage(locale, 'removed', { title: title(id) });
      await commit('removeStrategicObjective', [editPatch(id, { removed: true })], said);
    },
    async tidy() {
      const { patches, moved } = tidyPatches(plan);
      if (moved === 0) return actions.say(sayMapPage(locale, 'isTidy'));
      await commit('tidyMap', patches, sayMapPage(locale, 'tidied', { count: moved }));
    },
  };
}
