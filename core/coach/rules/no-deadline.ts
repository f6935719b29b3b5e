import type { Rule } from '../finding';
import { keyResultsIn } from '../key-results-in';

/** A key result that is due outside its cycle: nobody asks for it when the cycle is scored. */
export const noDeadline: Rule = {
  id: 'no-deadline',
  inPlan: (plan) =>
    keyResultsIn(plan).flatMap(({ id, title, due }) =>
      due !== undefined && (due < plan.dates.start || due > plan.dates.end)
        ? [{ about: id, strength: 'gentle', values: { title, date: due }, remedies: ['endWithCycle'] }]
        : [],
    ),
};
