export { looksLikeBackup } from './layout';
export { piecesOfBytes } from './pieces-of-bytes';
export { readBackup } from './read-backup';
export type { Checks } from './read-entry';
export type { BackupProblem, BackupReading, LeftOut, ReadableBackup } from './reading';
export { backupNotes, leftOutSentence } from './told';
export { writeBackup } from './write-backup';
