import type { Plan } from '../../../core/model/plan';
import { isScored, reviewedCycle } from '../../../core/model/scores';
import type { CivilDate, Standing } from '../../../core/scoring';
import { formatScore } from '../../../core/words';
import { sayUi } from '../words/ui';

/**
 * How far a cycle has come, as its header says it: by its owner's scores where it has them, with what was proposed
 * where that reads otherwise and there is room for it.
 */
export function overallWords(
  plan: Plan,
  today: CivilDate,
  { progress }: Standing,
  locale: string,
  isShort = false,
): string {
  const scores = isScored(plan) ? reviewedCycle(plan, today) : undefined;
  const score = formatScore(scores?.score ?? progress, locale);
  const proposed = formatScore(scores?.proposed ?? progress, locale);
  return sayUi(locale, isShort || score === proposed ? 'overall' : 'overallOwn', { score, proposed });
}
