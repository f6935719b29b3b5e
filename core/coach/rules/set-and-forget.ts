import type { Rule } from '../finding';
import { daysSilent, isOpen, standingOf } from '../running';

/** Days without a check-in: three weeks. */
export const fromHereForgotten = 21;

/** No check-in for 3 weeks, or none at all since it was written as long ago: set once, and forgotten. */
export const setAndForget: Rule = {
  id: 'set-and-forget',
  inPlan: (plan, today, { rules }) =>
    isOpen(plan, today)
      ? plan.objectives.flatMap(({ keyResults }) =>
          keyResults.flatMap((one) => {
            const days = daysSilent(one, plan, today);
            if (days === undefined || days < fromHereForgotten) return [];
            if (standingOf(one, plan, today, rules).status === 'done') return [];
            const { id, title } = one.record;
            return [
              {
                about: id,
                strength: 'strong' as const,
                values: { title, count: Math.floor(days / 7) },
                remedies: ['checkIn' as const],
              },
            ];
          }),
        )
      : [],
};
