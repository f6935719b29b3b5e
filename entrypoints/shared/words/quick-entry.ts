import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Quick entry',
  field: 'Name, value and note',
  placeholder: 'nps 52 after the webinar',
  ask: 'More than one fits: choose with ↓ and press Enter.',
  askHere: 'More than one fits. Choose one below, or press Enter to choose in Pacemark.',
  hint: 'A name, a value and a note: nps 52 two renewals slip',
  saved: 'Saved: {title}, {value}, {day}',
  undo: 'Undo',
  undone: 'Taken back: {title}, {value}',
  notUndone: '{title}, {value} was taken back already',
  undoFailed: 'Not taken back; it is still saved. {why}',
  openHere: '{problem} Press Enter to go on in Pacemark.',
  gone: 'It was removed in another window.',
} as const;

export type QuickEntryKey = keyof typeof en;

/** What quick entry says where it is typed. */
export const sayQuickEntry: Say<QuickEntryKey> = sayer({ en });
