import type { Patch } from '../../../core/model';
import { orderBetween } from '../../../core/model/order';
import type { Link } from '../../../core/model/records';
import type { PlanPerspective, PlanStrategicObjective, ScorecardPlan } from '../../../core/model/scorecard';
import { changedFields } from '../../shared/edit/changed-fields';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';

/** A strategic objective as it is written; `null` where nothing was said. */
export interface WrittenObjective {
  title: string;
  perspective: string;
  weight: number | null;
  description: string | null;
  /** Ids of the strategic objectives that it drives. */
  drives: readonly string[];
}

/** A perspective as it is written; `null` gives one of the four its own words back. */
export interface WrittenLane {
  title: string | null;
  question: string | null;
  weight: number | null;
}

/** The texts above a scorecard; `null` where nothing was said. */
export type WrittenIdentity = Record<'title' | 'mission' | 'vision' | 'values', string | null>;

/**
 * Something as it was written, and as it stood when its editor was opened, absent where it is new: what stood there
 * already is not written.
 */
export interface Edit<Written> {
  begun?: Written | undefined;
  written: Written;
}

const patchesOf = (...[kind, id, fields]: Parameters<typeof patchOnScorecard>): Patch[] =>
  Object.keys(fields).length > 0 ? [patchOnScorecard(kind, id, fields)] : [];

export const identityPatches = (plan: ScorecardPlan, edit: Edit<WrittenIdentity>): Patch[] =>
  patchesOf('scorecard', plan.id, changedFields(edit.begun, edit.written));

export const lanePatches = (plan: ScorecardPlan, id: string, edit: Edit<WrittenLane>): Patch[] => {
  const isThere = plan.perspectives.some(({ record }) => record.id === id);
  const order = !isThere && { order: orderBetween(plan.perspectives.at(-1)?.record.order, undefined) };
  return patchesOf('perspective', id, { ...changedFields(edit.begun, edit.written), ...order });
};

/** The patches that write a strategic objective, new or not: the last one of its lane where it comes to it. */
export function objectivePatches(
  plan: ScorecardPlan,
  id: string,
  edit: Edit<WrittenObjective>,
  newId: () => string,
): Patch[] {
  const { drives: _drives, ...set } = changedFields(edit.begun, edit.written);
  const lane = plan.perspectives.find(({ record }) => record.id === set.perspective);
  const order = set.perspective && {
    order: orderBetween(lane?.objectives.at(-1)?.record.order, undefined),
  };
  return [
    ...patchesOf('strategicObjective', id, { ...set, ...order }),
    ...linkPatches(plan.links, id, edit.begun?.drives ?? [], edit.written.drives, newId),
  ];
}

/** Links that are no more wanted are removed, new ones made; of the others none is touched. */
function linkPatches(
  links: readonly Link[],
  from: string,
  before: readonly string[],
  drives: readonly string[],
  newId: () => string,
): Patch[] {
  const own = links.filter((one) => one.from === from);
  return [
    ...own
      .filter(({ to }) => before.includes(to) && !drives.includes(to))
      .map(({ id }) => patchOnScorecard('link', id, { removed: true })),
    ...drives
      .filter((to) => !before.includes(to) && own.every((one) => one.to !== to))
      .map((to) => patchOnScorecard('link', newId(), { from, to })),
  ];
}

/** How many of what is no longer shown once a perspective or a strategic objective is removed. */
export interface GoesWith {
  objectives: number;
  kpis: number;
  links: number;
}

export const goesWithLane = (plan: ScorecardPlan, { objectives, kpis }: PlanPerspective): GoesWith => ({
  objectives: objectives.length,
  kpis: kpis.length + objectives.reduce((sum, one) => sum + one.kpis.length, 0),
  links: linksOf(plan, new Set(objectives.map(({ record }) => record.id))),
});

export const goesWithObjective = (
  plan: ScorecardPlan,
  { record, kpis }: PlanStrategicObjective,
): GoesWith => ({ objectives: 0, kpis: kpis.length, links: linksOf(plan, new Set([record.id])) });

const linksOf = ({ links }: ScorecardPlan, ids: ReadonlySet<string>): number =>
  links.filter(({ from, to }) => ids.has(from) || ids.has(to)).length;
