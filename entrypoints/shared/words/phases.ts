import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Phased targets',
  about: 'The pace then runs through these values instead of evenly.',
  add: 'Phased target',
  byDate: 'by {date}',
  edit: 'Edit the phased target of {date}',
  value: 'Value to have reached',
  date: 'By',
  noDate: 'Choose a date.',
  outsideCycle: 'Choose a date from {start} to {end}, within the cycle.',
  dateTaken: 'There is a phased target for {date} already.',
  outside: 'outside the cycle, so it does not count',
  removedPhase: 'Removed: {value} by {date}.',
  valueBy: '{value} by {date}',
  made: 'Phased target {after} set on {date}',
  changed: 'Phased target changed from {before} to {after} on {date}',
  removed: 'Phased target {before} taken away on {date}',
  broughtBack: 'Phased target {before} brought back on {date}',
} as const;

export type PhasesKey = keyof typeof en;

/** What the phased targets of a key result say. */
export const sayPhases: Say<PhasesKey> = sayer({ en });
