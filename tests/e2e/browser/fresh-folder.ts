import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder of its own, outside the tree. */
export function freshFolder(purpose: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `pacemark-${purpose}-`));
}

/** Removes a folder; a browser that has just ended may still be letting go of a file. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
