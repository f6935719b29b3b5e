import { addDays, cycleDays } from '../../scoring';
import type { Rule } from '../finding';
import { isOpen, standingOf } from '../running';

/** Off track when the first third of the cycle was over, and still: too far away, or too much beside it. */
export const overreach: Rule = {
  id: 'overreach',
  inPlan: (plan, today, { rules }) => {
    const third = addDays(plan.dates.start, Math.ceil(cycleDays(plan.dates) / 3));
    if (!isOpen(plan, today) || today < third) return [];
    return plan.objectives.flatMap(({ keyResults }) =>
      keyResults.flatMap((one) => {
        const isOff = [today, third].every((day) => standingOf(one, plan, day, rules).status === 'offTrack');
        const { id, title } = one.record;
        return isOff
          ? [{ about: id, strength: 'gentle' as const, values: { title, date: third }, remedies: [] }]
          : [];
      }),
    );
  },
};
