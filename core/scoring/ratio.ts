import { withoutNoise } from './precision';
import type { Confidence, Rules } from './terms';

/** The preset by ratio: nine tenths of the expected progress are on track, seven tenths at risk. */
export const ratioRules: Rules = { by: 'ratio', onTrack: 0.9, atRisk: 0.7, staleDays: 10 };

/** The status of a progress by its ratio to the expected one. */
export function statusByRatio(progress: number, expected: number, rules: Rules): Confidence {
  const ratio = expected > 0 ? withoutNoise(progress / expected) : 1;
  if (ratio >= rules.onTrack) return 'onTrack';
  return ratio >= rules.atRisk ? 'atRisk' : 'offTrack';
}
