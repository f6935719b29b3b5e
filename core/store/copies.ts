import type { Database } from './database';
import type { ChangeFeed } from './feed';
import type { Journal } from './journal';
import { answered } from './patience';
import type { Place } from './places';
import type { Vault, VaultState } from './vault';
import type { Device } from './write';

/** The three places in which the log is known, and what it takes to write to them. */
export interface Copies {
  name: string;
  db: Database;
  /** The database is in its spare place. */
  isSpare: boolean;
  /** Where the database may live and does not now; what was written there on another day is still there. */
  others: readonly Place[];
  journal: Journal;
  vault: Vault;
  feed: ChangeFeed;
  device: Device;
}

/** Runs what rewrites a whole copy in one window at a time. */
export const alone = <T>({ name }: Pick<Copies, 'name'>, work: () => Promise<T>): Promise<T> =>
  locked(`${name}:copies`, work);

/**
 * Changes what the vault says, in one window at a time: each knows only a part of it. Resolves once it is written;
 * rejects where there is no such place, or none that answers.
 */
export const changeVault = (
  { name, vault }: Pick<Copies, 'name' | 'vault'>,
  change: (known: VaultState | undefined) => VaultState | undefined,
): Promise<void> =>
  answered(
    locked(`${name}:vault`, () =>
      // Whoever holds the lock and hears nothing lets the next one try.
      answered(
        (async () => {
          const next = change(await vault.read());
          if (next) await vault.write(next);
        })(),
      ),
    ),
  );

function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  // The lock gives back what the work resolves to; its type says so twice.
  return locks ? (locks.request(name, work) as Promise<T>) : work();
}
