import { expectedShare } from './cycle';
import type { CivilDate } from './dates';
import { paceOf } from './metrics';
import { expectedInPhases } from './phased';
import type { CycleDates, Measured } from './terms';

/**
 * Where an even pace would be on a day, 0..1. Phased targets make a line through them, from 0 on the cycle's
 * first day to 1 on the day after its last. Undefined where the metric has no pace, or there is no cycle.
 */
export function expectedProgress(
  measured: Measured,
  cycle: CycleDates | undefined,
  today: CivilDate,
): number | undefined {
  const pace = paceOf(measured.metric);
  if (pace === 'held') return 1;
  if (!cycle) return undefined;
  if (measured.phases?.length) return expectedInPhases(measured, cycle, today);
  return pace === 'even' ? expectedShare(cycle, today) : undefined;
}
