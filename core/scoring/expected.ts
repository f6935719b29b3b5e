import { expectedShare } from './cycle';
import { type CivilDate, dayNumber } from './dates';
import { paceOf, progressOf } from './metrics';
import { clampShare } from './precision';
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

function expectedInPhases({ metric, phases = [] }: Measured, cycle: CycleDates, today: CivilDate): number {
  const day = dayNumber(today);
  const firstDay = dayNumber(cycle.start);
  let reached = { day: firstDay, progress: 0 };
  for (const phase of [...phases, undefined]) {
    const next = phase
      ? {
          day: Math.max(firstDay, dayNumber(phase.date)),
          progress: clampShare(progressOf(metric, phase.value) ?? reached.progress),
        }
      : { day: dayNumber(cycle.end) + 1, progress: 1 };
    if (phase && phase.date > cycle.end) continue;
    if (day < next.day) {
      const share = Math.max(0, day - reached.day) / Math.max(1, next.day - reached.day);
      return reached.progress + (next.progress - reached.progress) * share;
    }
    reached = next;
  }
  return reached.progress;
}
