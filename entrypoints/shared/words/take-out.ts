import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Take out',
  intro:
    'Your plan in a form that others read: to put into a sheet, a page or a calendar. It is made on this machine and goes nowhere by itself.',
  cycle: 'Cycle',
  allCycles: 'All cycles',
  kind: 'As',
  htmlTable: 'Table for pages',
  htmlTableAbout: 'Numbers and statuses of this day. Pastes into documents, wikis and mail.',
  shown: 'What goes out',
  shortened: 'Only the beginning is shown. Copied and saved is all of it.',
  copy: 'Copy',
  save: 'Save as a file',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Save it as a file, or select the text and copy it yourself.',
  saved: 'Saved as {name}.',
  nothing: 'There is nothing to take out yet. Write an objective first.',
  toQuarter: 'Show the quarter',
  unreadable: 'Your plan could not be read. Nothing was changed; open this page again.',
};

export type TakeOutKey = keyof typeof en;

/** What taking a plan out says. */
export const sayTakeOut: Say<TakeOutKey> = sayer({ en });
