import type { CivilDate } from './dates';
import { isPhased, toldPhased } from './expected';
import { byRules, defaultRules } from './standing';
import { standingsOn } from './standings';
import type { CycleDates, MeasuredObjective, Rules, Standing } from './terms';

/**
 * Where an objective stands: the weighted mean of its key results against the weighted mean of what is expected of
 * them, never better than at risk while one of them is off track. Key results without data count 0.
 */
export function objectiveStanding(
  objective: MeasuredObjective,
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
): Standing {
  const standing = standingsOn(cycle, today, byRules(rules)).objective(objective);
  return toldPhased(standing, objective.keyResults.some(isPhased));
}

/** Where a cycle stands: the same over its objectives; `stood` is where each of them stands, if that is known already. */
export function cycleStanding(
  objectives: readonly MeasuredObjective[],
  cycle: CycleDates | undefined,
  today: CivilDate,
  rules: Rules = defaultRules,
  stood?: readonly Standing[],
): Standing {
  const standing = standingsOn(cycle, today, byRules(rules)).cycle(objectives, stood);
  return toldPhased(
    standing,
    objectives.some((one) => one.keyResults.some(isPhased)),
  );
}
