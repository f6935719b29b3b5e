import { derivedMetric } from '../../../core/model/derive-okr';
import { kpisOf, type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { kpiStandingOn } from '../../../core/model/scorecard-standing';
import { isRunning } from '../../../core/scoring';
import type { ViewProps } from '../../shared/plan/view-props';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import { sayScorecard } from '../../shared/words/scorecard';
import { useDerive } from './use-derive';

/** Beside the way to write the next objective: KPIs that are off track, each of which can become a key result. */
export function OffTrackOffer({ scorecard, ...view }: ViewProps & { scorecard: ScorecardPlan | undefined }) {
  const { plan, today, locale } = view;
  const derive = useDerive(view);
  if (!scorecard || plan.closed || !isRunning(plan.dates, today)) return null;
  const bound = new Set(keyResultsOf(plan).flatMap(({ record }) => record.kpi ?? []));
  const kpis = kpisOf(scorecard).filter(
    (kpi) =>
      !bound.has(kpi.record.id) &&
      kpiStandingOn(kpi, today).status === 'offTrack' &&
      derivedMetric(kpi, plan.dates, today) !== undefined,
  );
  if (kpis.length === 0) return null;
  const objectives = strategicObjectivesOf(scorecard);
  return (
    <p class="quiet off-track-offer">
      {sayScorecard(locale, 'orDerive')}{' '}
      {kpis.map((kpi, at) => (
        <span key={kpi.record.id}>
          {at > 0 && ' · '}
          <button
            type="button"
            class="link"
            onClick={() => {
              const objective = objectives.find((one) => one.record.id === kpi.record.parent);
              void derive(objective, kpi);
            }}
          >
            <bdi>{kpi.record.title}</bdi>
          </button>
        </span>
      ))}
    </p>
  );
}
