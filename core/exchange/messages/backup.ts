import { type Messages, sayer } from '../../words';

const en = {
  empty: 'This file is empty. Nothing was changed; choose another backup.',
  notABackup:
    'This file is not a backup of Pacemark. Nothing was changed; choose a file that Pacemark saved.',
  tooBig: 'This file is larger than 200 MB, the most that can be read. Nothing was changed.',
  newer:
    'This backup comes from a newer version of Pacemark. Nothing was changed; update Pacemark, then choose it again.',
  nothingReadable:
    'This is a backup, but no change in it can be read any more. Nothing was changed; choose an older backup.',
  cut: {
    one: 'The file ends in the middle: 1 change of {date} was read, the rest is missing.',
    other: 'The file ends in the middle: {count} changes up to {date} were read, the rest is missing.',
  },
  leftOut: {
    one: '1 change cannot be taken and was left out.',
    other: '{count} changes cannot be taken and were left out.',
  },
  missing: {
    one: '1 change that was saved in this file is no longer in it.',
    other: '{count} changes that were saved in this file are no longer in it.',
  },
  'taken.ahead': {
    one: '1 change is dated {date}, which is still to come: this machine’s clock is wrong, or was when the change was made. It is taken like every other, and the history shows that date.',
    other:
      '{count} changes are dated ahead, up to {date}: this machine’s clock is wrong, or was when they were made. They are taken like all others, and the history shows those dates.',
  },
  edited:
    'The file was changed after it was saved. Each change was checked by itself, and only what could be trusted was read.',
  'left.heading': 'Line {line}: the heading is damaged. The changes below it were checked by themselves.',
  'left.damaged': 'Line {line}: what stands here is damaged and cannot be read.',
  'left.altered': 'Line {line}: this change was altered after the file was saved.',
  'left.tooLong': 'Line {line}: this is longer than any change that can be read.',
  'left.tooDeep': 'Line {line}: this is nested deeper than any change that can be read.',
  'left.notText': 'Line {line}: this change holds half a character, which cannot be kept.',
  'left.notAChange': 'Line {line}: what stands here is not a change.',
  'left.field': 'Line {line}: “{field}” does not hold what it should.',
  'left.sameStamp': 'Line {line}: this differs from line {first}, though both claim to be the same change.',
  'left.ahead': 'Line {line}: this change is dated {date}, which no clock can have shown.',
} as const satisfies Messages<string>;

/** What reading a backup file says. */
export const sayBackup = sayer<keyof typeof en>({ en });
