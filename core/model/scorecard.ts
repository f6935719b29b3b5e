import { withoutCircles } from './cause-and-effect';
import type { Doc } from './fold';
import type {
  Initiative,
  Kpi,
  KpiAim,
  KpiReading,
  Link,
  Perspective,
  ScorecardRecord,
  ScorecardReview,
  StrategicObjective,
  Theme,
} from './records';
import { byDate, byOrder, compare, groupBy, recordsOf } from './records-of';

export interface PlanKpi {
  record: Kpi;
  /** Goals from a date on, by date. */
  aims: KpiAim[];
  /** By date, of one date by when they were recorded; removed ones are not among them. */
  readings: KpiReading[];
}

export interface PlanStrategicObjective {
  record: StrategicObjective;
  kpis: PlanKpi[];
  initiatives: Initiative[];
}

export interface PlanPerspective {
  record: Perspective;
  objectives: PlanStrategicObjective[];
  /** Those that measure the perspective itself. */
  kpis: PlanKpi[];
}

/** What the store reads for one scorecard: everything shown is worked out from it and today's date. */
export interface ScorecardPlan {
  /** The scorecard's id: `main`. */
  id: string;
  record: Partial<ScorecardRecord>;
  perspectives: PlanPerspective[];
  themes: Theme[];
  /** Both ends are there, and none closes a circle. */
  links: Link[];
  reviews: ScorecardReview[];
  /** Whose perspective or parent is not known here (it may arrive from another device). */
  unfiled: { objectives: PlanStrategicObjective[]; kpis: PlanKpi[] };
}

/** The four perspectives that every scorecard begins with: Kaplan and Norton, 1992, from the top lane down. */
const defaultPerspectives = ['financial', 'customer', 'process', 'learning'] as const;
export const mostPerspectives = 8;
export const mostThemes = 8;

/** The plan of one scorecard; an absent document is one in which nothing was written yet. */
export function scorecardOf(scorecardId: string, doc: Doc | undefined): ScorecardPlan {
  const stored = Object.values(doc?.records ?? {});
  const all = recordsOf(doc);
  const removed = new Set(stored.flatMap((one) => (one.removed ? [one.id] : [])));

  const readings = groupBy(all<KpiReading>('reading').sort(byDate), (one) => one.kpi);
  const aims = groupBy(
    all<KpiAim>('kpiAim').sort((a, b) => compare(a.from, b.from) || compare(a.made, b.made)),
    (one) => one.kpi,
  );
  const initiatives = groupBy(all<Initiative>('initiative').sort(byOrder), (one) => one.parent);
  const kpis = all<Kpi>('kpi')
    .sort(byOrder)
    .map((record) => ({ record, aims: aims.get(record.id) ?? [], readings: readings.get(record.id) ?? [] }));
  const kpisOf = groupBy(kpis, (one) => one.record.parent);
  const objectives = all<StrategicObjective>('strategicObjective')
    .sort(byOrder)
    .map((record) => ({
      record,
      kpis: kpisOf.get(record.id) ?? [],
      initiatives: initiatives.get(record.id) ?? [],
    }));
  const objectivesOf = groupBy(objectives, (one) => one.record.perspective);
  const perspectives = perspectivesOf(all<Perspective>('perspective'), removed).map((record) => ({
    record,
    objectives: objectivesOf.get(record.id) ?? [],
    kpis: kpisOf.get(record.id) ?? [],
  }));
  const lanes = new Set(perspectives.map(({ record }) => record.id));
  const unfiled = objectives.filter(
    ({ record: { perspective } }) => !lanes.has(perspective) && !removed.has(perspective),
  );
  const shown = [...perspectives.flatMap((one) => one.objectives), ...unfiled];
  const parents = new Set([...lanes, ...objectives.map(({ record }) => record.id)]);
  return {
    id: scorecardId,
    record: all<ScorecardRecord>('scorecard')[0] ?? {},
    perspectives,
    themes: all<Theme>('theme').sort(byOrder),
    // A link through what went with its perspective refuses no other: nobody could see why.
    links: withoutCircles(
      all<Link>('link'),
      shown.map(({ record }) => record.id),
    ),
    reviews: all<ScorecardReview>('scorecardReview').sort(byDate),
    unfiled: {
      objectives: unfiled,
      kpis: kpis.filter(({ record }) => !parents.has(record.parent) && !removed.has(record.parent)),
    },
  };
}

/** The four as they were changed, and those that were added. */
function perspectivesOf(stored: readonly Perspective[], removed: ReadonlySet<string>): Perspective[] {
  const found = new Map(stored.map((one) => [one.id, one]));
  const four = defaultPerspectives.flatMap((id, place) =>
    removed.has(id) ? [] : [{ id, made: '', order: `a${place}`, ...found.get(id) }],
  );
  const added = stored.filter(({ id, title }) => title !== undefined && !isDefault(id));
  return [...four, ...added].sort(byOrder);
}

export const isDefault = (perspectiveId: string): boolean =>
  (defaultPerspectives as readonly string[]).includes(perspectiveId);

export const strategicObjectivesOf = (plan: ScorecardPlan): PlanStrategicObjective[] => [
  ...plan.perspectives.flatMap((one) => one.objectives),
  ...plan.unfiled.objectives,
];

export const kpisOf = (plan: ScorecardPlan): PlanKpi[] => [
  ...plan.perspectives.flatMap(({ objectives, kpis }) => [...objectives.flatMap((one) => one.kpis), ...kpis]),
  ...plan.unfiled.objectives.flatMap((one) => one.kpis),
  ...plan.unfiled.kpis,
];
