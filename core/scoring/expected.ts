import { expectedShare } from './cycle';
import type { CivilDate } from './dates';
import { paceOf } from './metrics';
import { expectedInPhases } from './phased';
import type { CycleDates, Measured, Standing } from './terms';

/** Where an even pace would be on a day, 0..1. Undefined where the metric has no pace, or there is no cycle. */
export function evenPace(
  { metric }: Measured,
  cycle: CycleDates | undefined,
  today: CivilDate,
): number | undefined {
  const pace = paceOf(metric);
  if (pace === 'held') return 1;
  return pace === 'even' && cycle ? expectedShare(cycle, today) : undefined;
}

/** Whether the pace is a line through phased targets. */
export const isPhased = ({ metric, phases }: Measured): boolean =>
  phases !== undefined && phases.length > 0 && paceOf(metric) !== 'held';

/** What a standing by pace is said to be by, where phased targets make the pace. */
export const toldPhased = (standing: Standing, isPhased: boolean): Standing =>
  isPhased && standing.reason.rule === 'pace'
    ? { ...standing, reason: { ...standing.reason, rule: 'phased' } }
    : standing;

/**
 * The even pace, or that of phased targets: a line through them, from 0 on the cycle's first day to 1 on the day
 * after its last.
 */
export function expectedProgress(
  measured: Measured,
  cycle: CycleDates | undefined,
  today: CivilDate,
): number | undefined {
  return cycle && isPhased(measured)
    ? expectedInPhases(measured, cycle, today)
    : evenPace(measured, cycle, today);
}
