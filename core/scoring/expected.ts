import { expectedShare } from './cycle';
import type { CivilDate } from './dates';
import { type Metric, paceOf } from './metrics';
import { expectedInPhases } from './phased';
import type { CycleDates, Measured } from './terms';

/** Where an even pace would be on a day, 0..1. Undefined where the metric has no pace, or there is no cycle. */
export function evenPace(
  metric: Metric,
  cycle: CycleDates | undefined,
  today: CivilDate,
): number | undefined {
  const pace = paceOf(metric);
  if (pace === 'held') return 1;
  return pace === 'even' && cycle ? expectedShare(cycle, today) : undefined;
}

/**
 * The even pace, or that of phased targets: a line through them, from 0 on the cycle's first day to 1 on the day
 * after its last.
 */
export function expectedProgress(
  measured: Measured,
  cycle: CycleDates | undefined,
  today: CivilDate,
): number | undefined {
  const { metric, phases } = measured;
  return cycle && phases?.length && paceOf(metric) !== 'held'
    ? expectedInPhases(measured, cycle, today)
    : evenPace(metric, cycle, today);
}
