import { ordersBetween, type Patch, type Plan, patchIn, type ScorecardPlan } from '../model';
import { idsByKey, type ReadingDays, scorecardPatches } from './scorecard-patches';
import type { Template } from './template';

/** What a template is written into: a cycle, and the person's scorecard. */
export interface TemplateTarget {
  plan: Plan;
  scorecard: ScorecardPlan;
  /** Writes sample readings on these days; absent: KPIs begin without any. */
  days?: ReadingDays;
}

/**
 * The patches that write a template behind a plan's objectives and into the scorecard, and make its cycle at its first
 * write. One action: to be committed together.
 */
export function templatePatches(
  template: Template,
  { plan, scorecard, days }: TemplateTarget,
  newId: () => string,
): Patch[] {
  const ids = idsByKey(template, newId);
  const isFirst = template.objectives.length > 0 && plan.objectives.length === 0 && plan.unfiled.length === 0;
  const patches = template.scorecard ? scorecardPatches(template.scorecard, scorecard, ids, newId, days) : [];
  if (isFirst) patches.push(patchIn(plan.id, 'cycle', plan.id, plan.dates));
  const orders = ordersBetween(plan.objectives.at(-1)?.record.order, undefined, template.objectives.length);
  for (const [at, { keyResults, initiatives = [], serves, ...fields }] of template.objectives.entries()) {
    const objective = newId();
    const supportsStrategic = serves === undefined ? {} : { supportsStrategic: ids.get(serves) };
    patches.push(
      patchIn(plan.id, 'objective', objective, { ...fields, ...supportsStrategic, order: orders[at] }),
    );
    const places = ordersBetween(undefined, undefined, keyResults.length);
    for (const [place, { kpi, ...keyResult }] of keyResults.entries()) {
      const bound = kpi === undefined ? {} : { kpi: ids.get(kpi) };
      const order = places[place];
      patches.push(patchIn(plan.id, 'keyResult', newId(), { ...keyResult, ...bound, objective, order }));
    }
    const lines = ordersBetween(undefined, undefined, initiatives.length);
    for (const [line, title] of initiatives.entries())
      patches.push(patchIn(plan.id, 'initiative', newId(), { parent: objective, title, order: lines[line] }));
  }
  return patches;
}
