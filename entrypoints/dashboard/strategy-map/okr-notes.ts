import { kpiMoves } from '../../../core/model/kpi-moves';
import type { Plan } from '../../../core/model/plan';
import type { PlanStrategicObjective, ScorecardPlan } from '../../../core/model/scorecard';
import { type CivilDate, daysBetween } from '../../../core/scoring';
import { sayMapPage } from '../../shared/words/strategy-map';
import { serves } from '../scorecard/serves';

/** From this many days before its end on, a cycle shows what it moved. */
const lastDays = 14;

const withName = { closer: 'movedIts', away: 'movedAway', not: 'movedNot' } as const;

/** For each objective: how many OKRs of the cycle serve it, and near the cycle's end which of them moved their KPI. */
export function okrNotes(
  scorecard: ScorecardPlan,
  objectives: readonly PlanStrategicObjective[],
  plan: Plan,
  today: CivilDate,
  locale: string,
): string[] {
  const isEnding = daysBetween(today, plan.dates.end) < lastDays;
  const moves = isEnding ? kpiMoves(scorecard, [plan], today) : [];
  return objectives.map((strategic) => {
    const { kpis } = strategic;
    const own = moves.filter(({ kpi }) => kpis.some((one) => one.record.id === kpi.record.id));
    const serving = plan.objectives.filter((one) => serves(one, strategic));
    return [
      serving.length > 0 && sayMapPage(locale, 'okrs', { count: serving.length }),
      // The one KPI of an objective is named in its line already.
      ...own.map(
        ({ kpi, turned }) =>
          turned &&
          (kpis.length === 1
            ? sayMapPage(locale, turned)
            : sayMapPage(locale, withName[turned], { kpi: kpi.record.title })),
      ),
    ]
      .filter(Boolean)
      .join(' · ');
  });
}
