import type { Database } from './database';
import type { ChangeFeed } from './feed';
import type { Journal } from './journal';
import type { Vault } from './vault';
import type { Device } from './write';

/** The three places in which the log is known, and what it takes to write to them. */
export interface Copies {
  name: string;
  db: Database;
  /** The database is in its spare place. */
  isSpare: boolean;
  journal: Journal;
  vault: Vault;
  feed: ChangeFeed;
  device: Device;
}

/** Runs what rewrites a whole copy in one window at a time. */
export function alone<T>({ name }: Copies, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  // The lock gives back what the work resolves to; its type says so twice.
  return locks ? (locks.request(`${name}:copies`, work) as Promise<T>) : work();
}
