import { expectedShare } from '../../scoring';
import type { Rule } from '../finding';
import { keyResultsIn } from '../key-results-in';

/** Until this share of the cycle a plan may still be put right. */
const firstQuarter = 0.25;

/** Start or target changed after the first quarter of the cycle, and not back again: then a score says little. */
export const movedTarget: Rule = {
  id: 'moved-target',
  inPlan: (plan, _today, { moves = [] }) =>
    keyResultsIn(plan).flatMap(({ id, title, unit }) =>
      (['target', 'start'] as const).flatMap((field) => {
        const late = moves.filter(
          (move) =>
            move.keyResult === id &&
            move.field === field &&
            expectedShare(plan.dates, move.date) > firstQuarter,
        );
        const [first, last] = [late[0], late.at(-1)];
        if (!first || !last || first.from === last.to) return [];
        const values = { title, from: first.from, to: last.to, date: last.date };
        const says = field === 'start' ? { says: 'moved-start' as const } : {};
        return [{ about: id, strength: 'gentle' as const, ...says, values, unit, remedies: [] }];
      }),
    ),
};
