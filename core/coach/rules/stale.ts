import type { Rule } from '../finding';
import { daysSilent, isOpen, standingOf } from '../running';
import { fromHereForgotten } from './set-and-forget';

/** No check-in for more than 10 days (or its owner's) in a running cycle: what is shown may no longer be so. */
export const stale: Rule = {
  id: 'stale',
  inPlan: (plan, today, { rules }) =>
    isOpen(plan, today)
      ? plan.objectives.flatMap(({ keyResults }) =>
          keyResults.flatMap((one) => {
            const days = daysSilent(one, plan, today);
            if (days === undefined || days >= fromHereForgotten || !standingOf(one, plan, today, rules).stale)
              return [];
            const { id, title } = one.record;
            return [
              {
                about: id,
                strength: 'gentle' as const,
                values: { title, count: days },
                remedies: ['checkIn' as const],
              },
            ];
          }),
        )
      : [],
};
