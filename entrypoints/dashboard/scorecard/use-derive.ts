import { withReadings } from '../../../core/model/bound';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { type DerivedMetric, derivedMetric, deriveOkr } from '../../../core/model/derive-okr';
import { cycleDoc, planOf } from '../../../core/model/plan';
import {
  kpisOf,
  type PlanKpi,
  type PlanStrategicObjective,
  type ScorecardPlan,
  scorecardOf,
  strategicObjectivesOf,
} from '../../../core/model/scorecard';
import { aimsOn, kpiStandingOn } from '../../../core/model/scorecard-standing';
import { formatReading } from '../../../core/words';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayScorecard } from '../../shared/words/scorecard';
import { inList } from '../frame/list-commands';
import { cycleAddress } from '../frame/route';

/** The KPI of a strategic objective that has the longest way to its goal, among those that have one. */
export const worstKpi = (
  { kpis }: PlanStrategicObjective,
  { plan, today }: Pick<ViewProps, 'plan' | 'today'>,
): PlanKpi | undefined =>
  kpis
    .filter((kpi) => derivedMetric(kpi, plan.dates, today) !== undefined)
    .sort((a, b) => (kpiStandingOn(a, today).score ?? 0.5) - (kpiStandingOn(b, today).score ?? 0.5))[0];

/** The strategic objective that a KPI measures. */
export const measuredBy = (scorecard: ScorecardPlan, kpi: string): PlanStrategicObjective | undefined =>
  strategicObjectivesOf(scorecard).find(({ kpis }) => kpis.some(({ record }) => record.id === kpi));

/** `Net promoter score from 48 to 55`. */
export function derivedTitle(kpi: PlanKpi, metric: DerivedMetric, today: string, locale: string): string {
  const { goal } = aimsOn(kpi, today);
  const amount = (value: number | undefined) =>
    value === undefined ? '' : formatReading(value, kpi.record, locale);
  const how =
    metric.metric !== 'maintain'
      ? metric.metric === 'yesNo'
        ? 'yesNo'
        : 'reach'
      : metric.atLeast === undefined
        ? 'atMost'
        : 'atLeast';
  return sayScorecard(locale, `title.${how}`, {
    kpi: kpi.record.title,
    start: amount(metric.start),
    goal: amount(goal),
  });
}

/** Drafts an OKR in the current cycle, as one change, and opens it there for editing. */
export function useDerive({ plan, actions, today, locale }: ViewProps) {
  return async (objective: PlanStrategicObjective | undefined, kpi: PlanKpi | undefined): Promise<void> => {
    const title =
      objective?.record.title ?? sayScorecard(locale, 'title.objective', { kpi: kpi?.record.title ?? '' });
    const draft: { objective?: string; keyResult?: string } = {};
    const committed = await actions.perform((store) =>
      store.commit('derive', [cycleDoc(plan.id), mainScorecard], (docs) => {
        const scorecard = docs.get(mainScorecard);
        const now = withReadings(planOf(plan.id, docs.get(cycleDoc(plan.id))), scorecard);
        const { patches, ...ids } = deriveOkr(now, {
          strategicObjective: objective?.record.id,
          kpi: kpisOf(scorecardOf('main', scorecard)).find(({ record }) => record.id === kpi?.record.id),
          titles: {
            objective: title,
            keyResult: (metric) => (kpi ? derivedTitle(kpi, metric, today, locale) : ''),
          },
          today,
          newId,
        });
        Object.assign(draft, ids);
        return patches;
      }),
    );
    const cycle = plan.title ?? cycleTitle(plan.id, locale);
    const { objective: written, keyResult } = draft;
    // Without a change, and without a failure that has spoken for itself, it was there before.
    if (!committed && written) actions.say(sayScorecard(locale, 'derivedBefore', { cycle }));
    if (!committed) return;
    actions.say(sayScorecard(locale, 'derived', { title, cycle }));
    const here = cycleAddress(plan.id);
    inList(location.hash.startsWith(here) ? here : '#/', (commands) =>
      keyResult ? commands.edit(keyResult) : commands.newKeyResult(written),
    );
  };
}
