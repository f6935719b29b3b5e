import { type Say, sayer } from '../../words';

const en = {
  empty: 'Type a name and a value, as in “nps 52”.',
  tooLong: 'This is too long for one line.',
  noName: 'Put a name before the value, as in “nps 52”.',
  noValue: '“{title}”: type its value behind the name.',
  unknown: 'Nothing here is called “{name}”.',
  yesNo: '“{title}” is reached or not: type yes or no.',
  milestones: '“{title}” is measured by its milestones: mark them as done on the page.',
  formula: '“{title}” is worked out from other KPIs, so no value of its own is written.',
  ahead: '{date} is still to come. A value is of today or of a day before.',
  change: '{before} → {after}',
  outside: 'not in this cycle',
} as const;

export type QuickKey = keyof typeof en;

/** What quick entry answers. */
export const sayQuick: Say<QuickKey> = sayer({ en });
