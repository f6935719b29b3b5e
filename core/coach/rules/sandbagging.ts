import { countingCheckIn } from '../../model';
import { expectedShare, roundedGap } from '../../scoring';
import type { Rule } from '../finding';
import { isOpen, standingOf } from '../running';

/** So far ahead of an even pace, as a share of the way. */
const ahead = 0.25;

/** Past pace by 0.25 in the first half of the cycle: the target may have been set where it was sure to be met. */
export const sandbagging: Rule = {
  id: 'sandbagging',
  inPlan: (plan, today, { rules }) => {
    if (!isOpen(plan, today) || expectedShare(plan.dates, today) >= 0.5) return [];
    return plan.objectives.flatMap(({ keyResults }) =>
      keyResults.flatMap((one) => {
        const { id, title, metric } = one.record;
        // Yes/no has no pace, and a limit is expected to hold all along.
        if (metric !== 'reach' && metric !== 'milestones') return [];
        // Its owner does not call it safe: another rule asks then what to do about it.
        const { confidence } = countingCheckIn(one, today) ?? {};
        if (confidence === 'atRisk' || confidence === 'offTrack') return [];
        const { progress, expected } = standingOf(one, plan, today, rules);
        if (progress === undefined || expected === undefined || roundedGap(expected, progress) > -ahead)
          return [];
        const values = { title, progress: twoDecimals(progress), expected: twoDecimals(expected) };
        return [{ about: id, strength: 'gentle' as const, values, remedies: ['raiseTarget' as const] }];
      }),
    );
  },
};

const twoDecimals = (share: number): number => Math.round(share * 100) / 100;
