import { type Say, sayer } from '../../../core/words';

const en = {
  between: 'Stay between',
  atLeast: 'At least',
  atMost: 'At most',
  noDate: 'Choose a date.',
  futureDate: 'That date has not come yet. Choose today or an earlier day.',
  limitsInOrder: 'The lower limit must be below the upper one.',
  needsLimits: 'Type both limits as numbers.',
  tolerance: 'Tolerance',
  toleranceText:
    'A value off the limit counts less the further it is off, and 0 once it is off by the tolerance.',
  needsTolerance: 'Type the tolerance as a number above 0, or leave it empty for a tenth of the limit.',
  startIsRead: 'The start is the KPI’s last reading before the cycle.',
  isBound: 'It is bound to a KPI. Unbind it in its panel to change its unit or what its values mean.',
  readAs: '“{text}” reads as {value}.',
  readsAnew: 'Its check-ins stay. The last one, {value}, then reads as “{as}”.',
  byMilestones: 'Its check-ins stay in its history; from then on its milestones count.',
  needsWeight: 'Type the weight as a number from 0 to 1,000, or leave it empty for 1.',
  expected: 'Expected at the end',
  asObjective: 'As its objective says',
  committed: '1.0: committed',
  aspirational: '0.7 is strong: aspirational',
  sort: 'What it shows',
  noSort: 'Not said',
  lead: 'Lead: what you do, seen this week',
  lag: 'Lag: what comes of it, seen late',
  weight: 'Weight in its mean',
  due: 'Due date, if there is one',
} as const;

export type EditKey = keyof typeof en;

/** What the editors say beyond their first fields. */
export const sayEdit: Say<EditKey> = sayer({ en });
