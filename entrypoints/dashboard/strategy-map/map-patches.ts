import type { Patch } from '../../../core/model';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { orderBetween, ordersBetween } from '../../../core/model/order';
import type { StrategicObjective } from '../../../core/model/records';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { columnOf, lanesOf, type MapShape, placeFor, tidy } from '../../../core/snapshot/map';

const patch = (kind: Patch['kind'], id: string, set: Patch['set']): Patch => ({
  doc: mainScorecard,
  kind,
  id,
  set,
});

export const editPatch = (id: string, set: Patch['set']): Patch => patch('strategicObjective', id, set);
export const linkPatch = (id: string, from: string, to: string): Patch => patch('link', id, { from, to });
export const unlinkPatch = (id: string): Patch => patch('link', id, { removed: true });

/** The place of an objective's column among those of the themes; what has none stands after the last. */
export function columnIn({ themes }: ScorecardPlan, { theme }: Pick<StrategicObjective, 'theme'>): number {
  const at = themes.findIndex(({ id }) => id === theme);
  return at < 0 ? themes.length : at;
}

/** The records of a lane as they are drawn: by theme, then in their stored order. */
export const laneOf = (plan: ScorecardPlan, perspective: string): StrategicObjective[] =>
  (plan.perspectives.find(({ record }) => record.id === perspective)?.objectives ?? [])
    .map(({ record }) => record)
    .sort((one, other) => columnIn(plan, one) - columnIn(plan, other));

/** Puts an objective at a place of a lane, counted without it; no other moves unless the lane was never ordered. */
export function putPatches(
  plan: ScorecardPlan,
  id: string,
  perspective: string,
  at: number,
  set: Patch['set'] = {},
): Patch[] {
  const lane = laneOf(plan, perspective).filter((one) => one.id !== id);
  const before = lane[at - 1];
  const after = lane[at];
  const isOrdered = lane.every(
    ({ order }, place) => order !== undefined && (place === 0 || order > (lane[place - 1]?.order ?? '')),
  );
  if (isOrdered)
    return [editPatch(id, { ...set, perspective, order: orderBetween(before?.order, after?.order) })];
  const ids = lane.map((one) => one.id).toSpliced(at, 0, id);
  const orders = ordersBetween(undefined, undefined, ids.length);
  return ids.map((one, place) =>
    editPatch(one, { ...(one === id && { ...set, perspective }), order: orders[place] }),
  );
}

interface Shape extends MapShape {
  /** Ids by place. */
  ids: string[];
}

function shapeOf(plan: ScorecardPlan): Shape {
  const records = plan.perspectives.flatMap(({ objectives }) => objectives.map(({ record }) => record));
  const ids = records.map(({ id }) => id);
  return {
    ids,
    perspectives: plan.perspectives,
    themes: plan.themes,
    objectives: records.map((one) => ({
      theme: columnIn(plan, one),
      perspective: plan.perspectives.findIndex(({ record }) => record.id === one.perspective),
    })),
    links: plan.links.map(({ from, to }): [number, number] => [ids.indexOf(from), ids.indexOf(to)]),
  };
}

/** A new objective, with the link to what it drives, at the best free place of its lane; no other moves. */
export function addPatches(
  plan: ScorecardPlan,
  written: { id: string; title: string; perspective: string; drives?: string; linkId: string },
): Patch[] {
  const { id, title, perspective, drives, linkId } = written;
  const shape = shapeOf(plan);
  const place = shape.ids.length;
  const lane = plan.perspectives.findIndex(({ record }) => record.id === perspective);
  const lanes = placeFor(
    {
      ...shape,
      objectives: [...shape.objectives, { perspective: lane }],
      links: drives === undefined ? shape.links : [...shape.links, [place, shape.ids.indexOf(drives)]],
    },
    place,
  );
  const at = Math.max(0, lanes[lane]?.indexOf(place) ?? 0);
  return [
    ...putPatches(plan, id, perspective, at, { title }),
    ...(drives === undefined ? [] : [linkPatch(linkId, id, drives)]),
  ];
}

/** Works the order of every lane out anew; nothing where that crosses no fewer links. */
export function tidyPatches(plan: ScorecardPlan): { patches: Patch[]; moved: number } {
  const shape = shapeOf(plan);
  // As they are drawn: by theme.
  const byTheme = (lane: number[]) =>
    lane.sort((one, other) => columnOf(shape, one) - columnOf(shape, other));
  const before = lanesOf(shape).map(byTheme);
  const patches: Patch[] = [];
  let moved = 0;
  tidy(shape)
    .map(byTheme)
    .forEach((lane, i) => {
      const places = lane.filter((place, at) => before[i]?.[at] !== place).length;
      if (places === 0) return;
      moved += places;
      const orders = ordersBetween(undefined, undefined, lane.length);
      lane.forEach((place, at) => {
        patches.push(editPatch(shape.ids[place] as string, { order: orders[at] }));
      });
    });
  return { patches, moved };
}
