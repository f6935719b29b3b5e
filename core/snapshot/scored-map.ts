import {
  type CivilDate,
  daysBetween,
  type KpiStanding,
  kpiStanding,
  rollUpScores,
  statusOfScore,
} from '../scoring';
import { freshDays } from './picture';
import { pointsOf } from './points';
import type { Snapshot, SnapshotKpi, SnapshotMap } from './snapshot';

/** A standing; `statusOf` is set when it is that of an earlier day: drawn grey, with this date. */
export interface ShownKpiStanding extends KpiStanding {
  statusOf?: CivilDate;
}

export interface ScoredKpi extends SnapshotKpi {
  /** All readings that are known, oldest first, one a day; the last one among them. */
  history: [day: number, value: number][];
  standing: ShownKpiStanding;
}

export interface ScoredMapObjective {
  title: string;
  /** Its lane: a place in the perspectives. */
  perspective: number;
  /** Its column: a place in the themes. */
  theme?: number;
  kpis: ScoredKpi[];
  standing: ShownKpiStanding;
}

export interface ScoredMap extends Omit<SnapshotMap, 'objectives'> {
  objectives: ScoredMapObjective[];
}

/** Scores the KPIs of a snapshot on a day; from ten days after `asOf` as they stood then. */
export function scoreKpis(
  { asOf, kpis = [] }: Pick<Snapshot, 'asOf' | 'kpis'>,
  today: CivilDate,
): ScoredKpi[] {
  const statusOf = daysBetween(asOf, today) >= freshDays ? asOf : undefined;
  return kpis.map((kpi) => ({
    ...kpi,
    history: pointsOf(kpi, asOf),
    standing: {
      ...kpiStanding({ ...kpi, isYesNo: kpi.metric === 'yesNo' }, statusOf ?? today),
      statusOf,
    },
  }));
}

/** A map whose objectives hold their KPIs and the weighted mean of their scores; absent where the snapshot has none. */
export function scoreMap(
  snapshot: Pick<Snapshot, 'asOf' | 'kpis' | 'map'>,
  today: CivilDate,
): ScoredMap | undefined {
  const kpis = scoreKpis(snapshot, today);
  return (
    snapshot.map && {
      ...snapshot.map,
      objectives: snapshot.map.objectives.map(({ title, perspective, theme, kpis: places = [] }) => {
        const own = places.flatMap((place) => kpis[place] ?? []);
        const score = rollUpScores(own.map(({ standing, weight }) => ({ ...standing, weight })));
        return {
          title,
          perspective,
          theme,
          kpis: own,
          standing: { ...score, statusOf: own[0]?.standing.statusOf },
        };
      }),
    }
  );
}

/** How many of a map's objectives are on track, at risk and off track; without a score they are not counted. */
export function statusCounts({ objectives }: ScoredMap): Record<'onTrack' | 'atRisk' | 'offTrack', number> {
  const counts = { onTrack: 0, atRisk: 0, offTrack: 0 };
  for (const { standing } of objectives) {
    const status = statusOfScore(standing.score);
    if (status !== 'noData') counts[status]++;
  }
  return counts;
}
