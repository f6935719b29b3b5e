import type { Plan } from '../../../core/model/plan';
import { addDays, localDate } from '../../../core/scoring';
import { type Template, templatePatches } from '../../../core/templates';
import { newId } from '../plan/new-id';
import type { Actions } from '../plan/use-actions';

/** Writes a template, as one action; whether it was written. */
export async function beginFromTemplate(
  template: Template,
  plan: Plan,
  actions: Actions,
  hasReadings: boolean,
): Promise<boolean> {
  const committed = await actions.perform(async (store) => {
    const days = { first: addDays(plan.dates.start, -1), latest: localDate(new Date()) };
    const into = { plan, scorecard: await store.readScorecard(), ...(hasReadings && { days }) };
    const patches = templatePatches(template, into, newId);
    return store.commit('template', [...new Set(patches.map(({ doc }) => doc))], patches);
  });
  return committed !== undefined;
}
