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
  removed: 'Removed: {value} by {date}.',
} as const;

export type PhasesKey = keyof typeof en;

/** What the phased targets of a key result say. */
export const sayPhases: Say<PhasesKey> = sayer({ en });
