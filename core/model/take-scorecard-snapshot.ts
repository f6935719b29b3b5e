import { type CivilDate, dayNumber } from '../scoring';
import type { Snapshot, SnapshotKpi } from '../snapshot';
import { given } from './given';
import type { Perspective } from './records';
import {
  kpisOf,
  mostThemes,
  type PlanKpi,
  type PlanStrategicObjective,
  type ScorecardPlan,
} from './scorecard';
import { measuredKpi } from './scorecard-standing';

/** What the owner of a scorecard chose to show. */
export interface ScorecardChoices {
  title?: string;
  /** Ids of the strategic objectives to show; all where absent. */
  objectives?: ReadonlySet<string>;
  /** Without them the map shows no value and no score. */
  kpis: boolean;
  history: boolean;
}

export const defaultScorecardChoices: ScorecardChoices = { kpis: true, history: true };

/** What a perspective is called: the words of the four are not the model's. */
export type Naming = (perspective: Perspective) => { title: string; question?: string };

/** The most that a reader of the format takes. */
const most = { objectives: 200, kpis: 200, kpisOfOne: 20, links: 1000, history: 24 };

/** The strategic objectives that a snapshot shows, in the order of its places: lane by lane, each in its stored order. */
export const shownObjectives = (
  { perspectives }: ScorecardPlan,
  { objectives: chosen }: Pick<ScorecardChoices, 'objectives'>,
): PlanStrategicObjective[] =>
  perspectives
    .flatMap(({ objectives }) => objectives)
    .filter(({ record }) => chosen?.has(record.id) ?? true)
    .slice(0, most.objectives);

/** Takes the map and the KPIs of a scorecard as they stand on a day: only what is chosen, and no id, owner or note. */
export function takeScorecardSnapshot(
  plan: ScorecardPlan,
  choices: ScorecardChoices,
  today: CivilDate,
  naming: Naming,
): Snapshot {
  const objectives = shownObjectives(plan, choices);
  const lanes = plan.perspectives.slice(0, 8);
  const themes = plan.themes.slice(0, mostThemes);
  const places = new Map(objectives.map(({ record }, place) => [record.id, place]));
  const own = objectives.map(({ kpis }) => kpis.slice(0, most.kpisOfOne));
  const direct = choices.objectives ? [] : lanes.flatMap(({ kpis }) => kpis);
  const kpis = choices.kpis ? [...own.flat(), ...direct].slice(0, most.kpis) : [];
  const kpiPlaces = new Map(kpis.map((kpi, place) => [kpi, place]));
  const placesOf = (list: readonly PlanKpi[] = []) => list.flatMap((kpi) => kpiPlaces.get(kpi) ?? []);
  const title = choices.title ?? plan.record.title;
  return {
    pacemark: 1,
    asOf: today,
    ...(title ? { title } : {}),
    map: {
      perspectives: lanes.map(({ record }) => given(naming(record)) as { title: string; question?: string }),
      ...(themes.length > 0 ? { themes: themes.map(({ title }) => ({ title })) } : {}),
      objectives: objectives.map(({ record }, place) => {
        const measures = placesOf(own[place]);
        return {
          title: record.title,
          perspective: Math.max(
            0,
            lanes.findIndex((lane) => lane.record.id === record.perspective),
          ),
          ...(themes.some(({ id }) => id === record.theme)
            ? { theme: themes.findIndex(({ id }) => id === record.theme) }
            : {}),
          ...(measures.length > 0 ? { kpis: measures } : {}),
        };
      }),
      links: plan.links
        .flatMap(({ from, to }): [number, number][] => {
          const [cause, effect] = [places.get(from), places.get(to)];
          return cause === undefined || effect === undefined ? [] : [[cause, effect]];
        })
        .slice(0, most.links),
    },
    ...(kpis.length > 0 ? { kpis: kpis.map((kpi) => snapshotOfKpi(kpi, choices, today)) } : {}),
  };
}

/** One KPI of a scorecard as it stands on a day; none where it is gone. */
export const takeKpiSnapshot = (
  plan: ScorecardPlan,
  id: string,
  choices: Pick<ScorecardChoices, 'history'>,
  today: CivilDate,
): Snapshot =>
  takeKpis(
    kpisOf(plan).filter(({ record }) => record.id === id),
    choices,
    today,
  );

/** KPIs without a map, as they stand on a day: as many as a reader of the format takes. */
export const takeKpis = (
  kpis: readonly PlanKpi[],
  choices: Pick<ScorecardChoices, 'history'>,
  today: CivilDate,
): Snapshot => ({
  pacemark: 1,
  asOf: today,
  kpis: kpis.slice(0, most.kpis).map((kpi) => snapshotOfKpi(kpi, choices, today)),
});

function snapshotOfKpi(
  kpi: PlanKpi,
  { history }: Pick<ScorecardChoices, 'history'>,
  today: CivilDate,
): SnapshotKpi {
  const { title, metric, unit, weight, frequency } = kpi.record;
  const { current, date, goal, redFlag } = measuredKpi(kpi, today);
  return {
    title,
    ...given({
      metric: metric === 'yesNo' ? metric : undefined,
      unit,
      goal,
      redFlag,
      current,
      date,
      frequency,
      weight,
      history: history ? courseOf(kpi, today) : undefined,
    }),
  };
}

function courseOf({ readings }: PlanKpi, today: CivilDate): [number, number][] | undefined {
  const latest = new Map<CivilDate, number>();
  for (const { date, value } of readings) if (date <= today) latest.set(date, value);
  const points = [...latest].slice(-most.history);
  return points.length > 1 ? points.map(([date, value]) => [dayNumber(date), value]) : undefined;
}
