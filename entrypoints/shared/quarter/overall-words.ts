import type { Plan } from '../../../core/model/plan';
import { isScored, reviewedCycle } from '../../../core/model/scores';
import type { CivilDate, Standing } from '../../../core/scoring';
import { formatScore } from '../../../core/words';
import { sayUi } from '../words/ui';

/** How far a cycle has come, as its header says it: by its owner's scores where it has them. */
export function overallWords(plan: Plan, today: CivilDate, { progress }: Standing, locale: string): string {
  const scores = isScored(plan) ? reviewedCycle(plan, today) : undefined;
  return sayUi(locale, scores?.isOwn ? 'overallOwn' : 'overall', {
    score: formatScore(scores?.score ?? progress, locale),
    proposed: formatScore(scores?.proposed, locale),
  });
}
