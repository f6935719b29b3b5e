import { type CycleDates, cycleDays } from '../scoring';
import type { Plan, PlanObjective } from './plan';
import { type PlanStrategicObjective, type ScorecardPlan, strategicObjectivesOf } from './scorecard';

/** An objective, and the cycle that it lives in. */
export interface PlacedObjective {
  plan: Plan;
  objective: PlanObjective;
}

/** An objective with those that support it, the longer cycles first. */
export interface AlignedObjective extends PlacedObjective {
  below: AlignedObjective[];
}

/** A published objective, as it was read last, with those that support it. */
export interface PublishedAbove {
  url: string;
  title?: string;
  score?: number;
  date?: string;
  below: AlignedObjective[];
}

/** A strategic objective, with the objectives that support it. */
export interface StrategicAbove {
  objective: PlanStrategicObjective;
  below: AlignedObjective[];
}

export interface Alignment {
  /** In the order of the scorecard; those that nothing supports are not among them. */
  strategic: StrategicAbove[];
  published: PublishedAbove[];
  /** What supports nothing itself and is supported, or stands in the longest of the cycles. */
  tops: AlignedObjective[];
  /** What supports nothing and is supported by nothing. */
  unlinked: AlignedObjective[];
}

/**
 * Which objective supports which, by their ids: each one at most one. A link to an objective that is not among the
 * plans does not count, and in a circle the newest is ignored: that of the objective that was written last.
 */
export function supportLinks(plans: readonly Plan[]): Map<string, string> {
  const objectives = plans.flatMap((plan) => plan.objectives.map(({ record }) => record));
  const known = new Set(objectives.map(({ id }) => id));
  const links = new Map<string, string>();
  const oldestFirst = [...objectives].sort((a, b) => compare(a.made, b.made) || compare(a.id, b.id));
  for (const { id, supports } of oldestFirst)
    if (supports !== undefined && known.has(supports) && !leadsTo(links, supports, id))
      links.set(id, supports);
  return links;
}

/** Whether an objective would support itself, over others or at once, if it supported that one. */
export const closesCircle = (plans: readonly Plan[], id: string, supports: string): boolean => {
  const links = supportLinks(plans);
  links.delete(id);
  return leadsTo(links, supports, id);
};

function leadsTo(links: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = links.get(at)) if (at === to) return true;
  return false;
}

/** The strategic objective that an objective supports, by its id; one supports something else first. */
export const strategicSupport = ({ supports, supportsUrl, supportsStrategic }: PlanObjective['record']) =>
  supports === undefined && supportsUrl === undefined ? supportsStrategic : undefined;

/** The tree of what supports what, over all these cycles. The order of the plans does not count. */
export function alignment(plans: readonly Plan[], scorecard?: ScorecardPlan): Alignment {
  const links = supportLinks(plans);
  const longestFirst = [...plans].sort(
    (a, b) =>
      cycleDays(b.dates) - cycleDays(a.dates) || compare(a.dates.start, b.dates.start) || compare(a.id, b.id),
  );
  const aligned = longestFirst.flatMap((plan) =>
    plan.objectives.map((objective): AlignedObjective => ({ plan, objective, below: [] })),
  );
  const byId = new Map(aligned.map((one) => [one.objective.record.id, one]));
  const published = new Map<string, PublishedAbove>();
  const strategic: StrategicAbove[] = (scorecard ? strategicObjectivesOf(scorecard) : []).map(
    (objective) => ({
      objective,
      below: [],
    }),
  );
  const strategicById = new Map(strategic.map((one) => [one.objective.record.id, one]));
  const rest: AlignedObjective[] = [];
  for (const one of aligned) {
    const { record } = one.objective;
    const above =
      byId.get(links.get(record.id) ?? '') ??
      publishedAbove(one, published) ??
      strategicById.get(strategicSupport(record) ?? '');
    if (above) above.below.push(one);
    else rest.push(one);
  }
  const longest = Math.max(0, ...longestFirst.map(({ dates }) => cycleDays(dates)));
  const isTop = ({ plan, below }: AlignedObjective) =>
    below.length > 0 || (cycleDays(plan.dates) === longest && hasShorter(plan, plans));
  return {
    strategic: strategic.filter(({ below }) => below.length > 0),
    published: [...published.values()].sort((a, b) => compare(a.url, b.url)),
    tops: rest.filter(isTop),
    unlinked: rest.filter((one) => !isTop(one)),
  };
}

function publishedAbove(
  { objective }: PlacedObjective,
  published: Map<string, PublishedAbove>,
): PublishedAbove | undefined {
  const { supports, supportsUrl: url, supportsTitle, supportsScore, supportsDate } = objective.record;
  if (supports !== undefined || url === undefined) return undefined;
  const key = JSON.stringify([url, supportsTitle]);
  const before = published.get(key);
  const isNewer = (supportsDate ?? '') > (before?.date ?? '');
  const above: PublishedAbove = before ?? { url, title: supportsTitle, below: [] };
  if (!before || isNewer) Object.assign(above, { score: supportsScore, date: supportsDate });
  published.set(key, above);
  return above;
}

/** The plans of longer cycles that share a day with this one, the shortest first: what its objectives may support. */
export const longerCycles = (plan: Plan, plans: readonly Plan[]): Plan[] =>
  plans
    .filter((one) => cycleDays(one.dates) > cycleDays(plan.dates) && overlap(one.dates, plan.dates))
    .sort((a, b) => cycleDays(a.dates) - cycleDays(b.dates) || compare(a.id, b.id));

/** Another quarter may be a day or two shorter: only what runs within it is below it. */
const hasShorter = (plan: Plan, plans: readonly Plan[]): boolean =>
  plans.some(
    (one) =>
      one.objectives.length > 0 &&
      cycleDays(one.dates) < cycleDays(plan.dates) &&
      overlap(one.dates, plan.dates),
  );

const overlap = (one: CycleDates, other: CycleDates): boolean =>
  one.start <= other.end && other.start <= one.end;

/**
 * How a plan is aligned, for the coach: how many objectives of longer cycles, published ones and strategic ones there
 * are to support, and which of its own support one.
 */
export function alignmentOf(
  plan: Plan,
  plans: readonly Plan[],
  scorecard?: ScorecardPlan,
): { above: number; supporting: ReadonlySet<string> } {
  const links = supportLinks(plans);
  const records = plan.objectives.map(({ record }) => record);
  const isPublished = (one: (typeof records)[number]) =>
    one.supports === undefined && one.supportsUrl !== undefined;
  const published = new Set(records.filter(isPublished).map((one) => one.supportsUrl));
  const longer = longerCycles(plan, plans).reduce((count, one) => count + one.objectives.length, 0);
  const strategic = new Set(scorecard && strategicObjectivesOf(scorecard).map(({ record }) => record.id));
  const isSupporting = (one: (typeof records)[number]) =>
    links.has(one.id) || isPublished(one) || strategic.has(strategicSupport(one) ?? '');
  return {
    above: longer + published.size + strategic.size,
    supporting: new Set(records.filter(isSupporting).map(({ id }) => id)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
