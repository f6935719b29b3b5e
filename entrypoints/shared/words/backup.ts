import { type Say, sayer } from '../../../core/words';

const en = {
  due: {
    one: 'One change is in no backup file yet.',
    other: '{count} changes are in no backup file yet.',
  },
  dueSince: {
    one: 'One change since your last backup of {date}.',
    other: '{count} changes since your last backup of {date}.',
  },
  dueErased: 'Your last backup is of {date}, and the plan has changed since.',
  why: 'Uninstalling Pacemark deletes every copy in this browser.',
  save: 'Save a backup',
  notNow: 'Not now',
  later: 'You are asked again in a week.',
  saved: {
    one: 'Backup made: {name}, with one change.',
    other: 'Backup made: {name}, with {count} changes.',
  },
  notMade: 'The backup could not be made. Your data is as it was; try again.',
  ended:
    'The browser no longer lets Pacemark save into Downloads, so the weekly backup is off. Your data is as it was.',
  setAgain: 'Set it again',
  understood: 'OK',
  lost: {
    one: 'One change is lost: no copy in this browser holds it any more.',
    other: '{count} changes are lost: no copy in this browser holds them any more.',
  },
  newestKept: 'The newest backup kept here is from {date}.',
  noneKept: 'If you have saved a backup file, bring it in.',
  lookAtKept: 'Look at it',
  lookAtKeptText:
    'You see what it brings before anything is written. A backup file of your own can be chosen there too.',
  bringBackup: 'Bring in a backup file',
  bringBackupText: 'You see what it brings before anything is written.',
  goOn: 'Go on without',
  goOnText: 'You can still bring in a backup later, from “Your data”.',
  forgets: 'This window forgets: the browser deletes what you write here when you close its private windows.',
  spare:
    'The browser could not open the main copy. What you write is kept in a spare place; save a backup to be safe.',
  alone:
    'The second copy cannot be reached just now. Until it can, what you write goes into the main copy and the third place.',
  more: 'Your data',
  moreText: 'Where it lives, backups, and how to erase it.',
  saveSecondCopy: 'Save what the second copy holds as a backup file',
  about: 'Your data in this browser',
} as const;

export type BackupKey = keyof typeof en;

/** What the pages say of backups and of what was lost, beside the quarter. */
export const sayBackup: Say<BackupKey> = sayer({ en });
