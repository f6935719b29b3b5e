import type { Change } from '../../model';

/** Why something of a backup was not taken; `line` counts from 1. */
export type LeftOut = { line: number } & (
  | { why: 'heading' | 'damaged' | 'altered' | 'tooLong' | 'tooDeep' | 'notText' | 'notAChange' }
  /** A field that does not hold what it should. */
  | { why: 'field'; field: string }
  /** Another change with this stamp and other contents stands on an earlier line. */
  | { why: 'sameStamp'; first: number }
  /** Stamped later than any clock can go on from, in milliseconds. */
  | { why: 'ahead'; time: number }
);

export type BackupProblem = 'empty' | 'notABackup' | 'tooBig' | 'newer' | 'nothingReadable';

/** What could be read of a backup; every change in it is one that was written. */
export interface ReadableBackup {
  ok: true;
  /** The instant it was made at, in ISO form; undefined where the heading does not say. */
  made?: string;
  generation?: number;
  /** In the order of the file, each stamp once. */
  changes: Change[];
  /** The first thousand, in the order of the file. */
  leftOut: LeftOut[];
  leftOutCount: number;
  /** The file ends before its end: there were more changes. */
  isCut: boolean;
  /** The file is whole but not as it was saved: a change was damaged, added or taken out, or the heading changed. */
  isEdited: boolean;
  /** Changes that were taken and are stamped ahead of this machine's clock: it is wrong now, or was then. */
  ahead: { count: number; latest: number };
  /** Changes that the end of the file counts and that left no trace in it. */
  missing: number;
}

export type BackupReading = ReadableBackup | { ok: false; problem: BackupProblem };
