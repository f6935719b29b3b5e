import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A browser that has just ended may still be letting go of a file. */
export const removeFolder = (folder) =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Puts a copy of a folder in the place of another. */
export async function copyFolder(from, to) {
  await removeFolder(to);
  await mkdir(dirname(to), { recursive: true });
  // A browser's locks are links that name a process; they belong to no copy.
  await cp(from, to, { recursive: true, filter: (path) => !/Singleton(Lock|Socket|Cookie)$/.test(path) });
}
