import type { PlacedObjective } from '../../../core/model/alignment';
import { type KpiMove, kpiMoves } from '../../../core/model/kpi-moves';
import type { Plan } from '../../../core/model/plan';
import { scoringOpens } from '../../../core/model/review';
import type { PlanStrategicObjective, ScorecardPlan } from '../../../core/model/scorecard';
import { addDays, isRunning } from '../../../core/scoring';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { serves } from './serves';

/** What the OKRs of running cycles do for the scorecard, and what those that end or ended did for its KPIs. */
export interface Okrs {
  /** The objectives that support a strategic one, or have a key result that is bound to a KPI of it. */
  supporting(objective: PlanStrategicObjective): PlacedObjective[];
  /** Ids of the KPIs that a key result of a running cycle is bound to. */
  bound: ReadonlySet<string>;
  /** What the newest cycle that moved a KPI did to it. */
  moveOf(kpi: string): KpiMove | undefined;
}

/** The OKRs of a year back; absent until they are read. */
export function useOkrs(
  scorecard: ScorecardPlan | undefined,
  { plan, state, today }: Pick<ViewProps, 'plan' | 'state' | 'today'>,
): Okrs | undefined {
  const start = addDays(today, -366);
  const end = plan.dates.end > today ? plan.dates.end : today;
  const plans = useStored(state.store, `${start} ${end}`, (opened) => opened.readPlansDuring({ start, end }));
  if (!plans || !scorecard) return undefined;
  const running = plans.filter(({ dates }) => isRunning(dates, today));
  const placed = running.flatMap((one) => one.objectives.map((objective) => ({ plan: one, objective })));
  const ending = plans
    .filter((one) => one.closed || today >= scoringOpens(one.dates))
    .sort((a, b) => (a.dates.end < b.dates.end ? 1 : -1));
  const moves = kpiMoves(scorecard, ending, today);
  return {
    supporting: (strategic) => placed.filter(({ objective }) => serves(objective, strategic)),
    bound: new Set(running.flatMap(boundIn)),
    moveOf: (kpi) => moves.find((one) => one.kpi.record.id === kpi),
  };
}

const boundIn = ({ objectives }: Plan): string[] =>
  objectives.flatMap(({ keyResults }) => keyResults.flatMap(({ record }) => record.kpi ?? []));
