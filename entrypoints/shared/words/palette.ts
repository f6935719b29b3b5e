import { type Say, sayer } from '../../../core/words';

const en = {
  open: 'Search or do',
  title: 'Search or do',
  field: 'What are you looking for, or what do you want to do?',
  placeholder: 'An action, a title, a note, or nps 52',
  quick: 'Write',
  actions: 'Actions',
  objectives: 'Objectives',
  keyResults: 'Key results',
  kpis: 'KPIs',
  strategy: 'Strategic objectives',
  cycles: 'Cycles',
  notes: 'In notes',
  found: { one: 'One found.', other: '{count} found.' },
  nothing: 'Nothing is called that, and no note says it.',
  choose: 'choose',
  run: 'go',
  leave: 'close',
  goTo: 'Go to: {view}',
  newObjective: 'New objective',
  newKeyResultIn: 'New key result in {title}',
  newKeyResultPick: 'New key result in…',
  newKeyResultFill: 'New key result in ',
  checkInOn: 'Check in on {title}',
  checkInPick: 'Check in on…',
  checkInFill: 'Check in on ',
  reviewWeek: 'Review the week',
  score: 'Score and close {cycle}',
  backUp: 'Save a backup',
  undo: 'Undo the last action',
  redo: 'Redo it',
  help: 'Help: all keys',
  switchTo: 'Switch to {cycle}',
  notBegun: 'nothing written yet',
  closed: 'closed',
  noteOf: '{title} · {date}',
} as const;

export type PaletteKey = keyof typeof en;

/** What the command palette says. */
export const sayPalette: Say<PaletteKey> = sayer({ en });
