import type { PlanPerspective, PlanStrategicObjective, ScorecardPlan } from '../../../core/model/scorecard';
import {
  kpiStandingOn,
  perspectiveStanding,
  strategicStanding,
} from '../../../core/model/scorecard-standing';
import type { CivilDate } from '../../../core/scoring';
import { perspectiveTitle } from '../../shared/words/perspectives';

/** One of the scores that a mean is made of. */
export interface ScorePart {
  id: string;
  title: string;
  score?: number;
  weight?: number;
}

export const partsOfObjective = (
  { kpis }: Pick<PlanStrategicObjective, 'kpis'>,
  today: CivilDate,
): ScorePart[] =>
  kpis.map((kpi) => {
    const { id, title, weight } = kpi.record;
    return { id, title, weight, score: kpiStandingOn(kpi, today).score };
  });

export const partsOfLane = (lane: PlanPerspective, today: CivilDate): ScorePart[] => [
  ...lane.objectives.map((one) => {
    const { id, title, weight } = one.record;
    return { id, title, weight, score: strategicStanding(one, today).score };
  }),
  ...partsOfObjective(lane, today),
];

export const partsOfScorecard = (
  { perspectives }: ScorecardPlan,
  today: CivilDate,
  locale: string,
): ScorePart[] =>
  perspectives.map((lane) => ({
    id: lane.record.id,
    title: perspectiveTitle(lane.record, locale),
    weight: lane.record.weight,
    score: perspectiveStanding(lane, today).score,
  }));
