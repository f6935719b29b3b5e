import { ordersBetween, type Patch, type Plan, patchIn } from '../model';
import type { Template } from './template';

/** The patches that write a template behind a plan's objectives, and make its cycle at its first write. */
export function templatePatches(template: Template, plan: Plan, newId: () => string): Patch[] {
  const isFirst = plan.objectives.length === 0 && plan.unfiled.length === 0;
  const patches = isFirst ? [patchIn(plan.id, 'cycle', plan.id, plan.dates)] : [];
  const orders = ordersBetween(plan.objectives.at(-1)?.record.order, undefined, template.objectives.length);
  for (const [at, { keyResults, initiatives = [], ...fields }] of template.objectives.entries()) {
    const objective = newId();
    patches.push(patchIn(plan.id, 'objective', objective, { ...fields, order: orders[at] }));
    const places = ordersBetween(undefined, undefined, keyResults.length);
    for (const [place, keyResult] of keyResults.entries())
      patches.push(patchIn(plan.id, 'keyResult', newId(), { ...keyResult, objective, order: places[place] }));
    const lines = ordersBetween(undefined, undefined, initiatives.length);
    for (const [line, title] of initiatives.entries())
      patches.push(patchIn(plan.id, 'initiative', newId(), { parent: objective, title, order: lines[line] }));
  }
  return patches;
}
