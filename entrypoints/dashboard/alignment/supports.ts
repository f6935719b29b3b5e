import { type PlacedObjective, supportLinks } from '../../../core/model/alignment';
import type { Plan } from '../../../core/model/plan';

/** What one objective supports, where that is among the plans, and by how many it is supported itself. */
export interface Support {
  above?: PlacedObjective;
  count: number;
}

/** What supports what among these plans, by the id of an objective. */
export function supportsIn(plans: readonly Plan[]): (objectiveId: string) => Support {
  const links = supportLinks(plans);
  const counts = new Map<string, number>();
  for (const id of links.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const supported = new Map(
    plans.flatMap((plan) =>
      plan.objectives.flatMap((objective) =>
        counts.has(objective.record.id) ? [[objective.record.id, { plan, objective }] as const] : [],
      ),
    ),
  );
  return (id) => ({ above: supported.get(links.get(id) ?? ''), count: counts.get(id) ?? 0 });
}
