import { type ScorecardPlan, strategicObjectivesOf } from '../../model';
import type { Found, Rule } from '../finding';

/**
 * An objective that supports none of those that are there to be supported: the year's, somebody's published ones, or
 * those of the scorecard. There, a strategic objective that drives none of the others and is driven by none.
 */
export const unlinkedObjective: Rule = {
  id: 'unlinked-objective',
  inScorecard: onMap,
  inPlan: (plan, _today, { alignment }) =>
    alignment && alignment.above > 0
      ? plan.objectives
          .filter(({ record }) => !alignment.supporting.has(record.id))
          .map(({ record }) => ({
            about: record.id,
            strength: 'gentle',
            values: { title: record.title },
            remedies: ['linkObjective'],
          }))
      : [],
};

function onMap(plan: ScorecardPlan): Found[] {
  const objectives = strategicObjectivesOf(plan);
  const linked = new Set(plan.links.flatMap(({ from, to }) => [from, to]));
  if (objectives.length < 2) return [];
  return objectives
    .filter(({ record }) => !linked.has(record.id))
    .map(({ record }) => ({
      says: 'unlinked-on-map',
      about: record.id,
      strength: 'gentle',
      values: { title: record.title },
      remedies: ['linkStrategic'],
    }));
}
