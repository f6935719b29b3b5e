import type { PlacedObjective } from '../../../core/model/alignment';
import type { OwnRules } from '../../../core/model/own-rules';
import { objectiveScore } from '../../../core/model/scores';
import type { Standing } from '../../../core/scoring';
import { objectiveFacts } from '../../shared/quarter/row-facts';

/** Where an objective stands in its own cycle; a closed one as it was closed, with its owner's scores. */
export function standingOf({ plan, objective }: PlacedObjective, today: string, rules: OwnRules): Standing {
  const standing = objectiveFacts(objective, plan, today, rules);
  return plan.closed
    ? { ...standing, stale: false, progress: objectiveScore(objective, plan, today) }
    : standing;
}
