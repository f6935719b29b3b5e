import { type CivilDate, dayNumber } from './dates';
import { progressOf } from './metrics';
import { clampShare } from './precision';
import type { CycleDates, Measured } from './terms';

/** The pace of a key result with phased targets: a line through them, as `expectedProgress` says. */
export function expectedInPhases(
  { metric, phases = [] }: Measured,
  cycle: CycleDates,
  today: CivilDate,
): number {
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
