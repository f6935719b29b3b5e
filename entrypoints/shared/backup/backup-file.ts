import { writeBackup } from '../../../core/exchange/backup';
import type { Change } from '../../../core/model';
import { localDate } from '../../../core/scoring';
import type { Store } from '../../../core/store';
import { remember, type SavedBackup } from './memory';

export const backupType = 'application/json';

/** A backup file in memory, and where the log stood when it was made. */
export interface BackupFile {
  saved: SavedBackup;
  changes: number;
  blob: Blob;
}

/** Writes the whole log into a file named by the person's day: `pacemark-2026-11-22.json`. */
export async function makeBackup(store: Store, now: number): Promise<BackupFile> {
  const head = await store.head();
  // Read after its head: a change that arrives in between is then in the file and counted as new once more.
  const changes = await store.readLog();
  const { generation, arrival } = head;
  return {
    saved: { made: now, generation, arrival, name: nameOf(now) },
    changes: changes.length,
    blob: blobOf(changes, generation, now),
  };
}

export const nameOf = (now: number): string => `pacemark-${localDate(new Date(now))}.json`;

export const blobOf = (changes: readonly Change[], generation: number, now: number): Blob =>
  new Blob([...writeBackup(changes, { made: new Date(now).toISOString(), generation })], {
    type: backupType,
  });

/** Hands a file to the browser, which puts it where its owner has it put downloads, or asks. */
export function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser may still be asking where to put it: the address is good for as long as anyone takes to answer.
  setTimeout(() => URL.revokeObjectURL(link.href), 10 * 60_000);
}

/** Saves everything as a file, and remembers it as the last backup. */
export async function saveBackup(store: Store, now = Date.now()): Promise<BackupFile> {
  const file = await makeBackup(store, now);
  handOver(file.blob, file.saved.name);
  await remember({ last: file.saved, notBefore: undefined }).catch(() => undefined);
  return file;
}
