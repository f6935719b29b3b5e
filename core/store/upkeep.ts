import type { Health } from './check';
import type { Connection } from './connection';
import type { Copies } from './copies';
import { erase } from './erase';
import type { Erasing } from './journal';
import { keepLog, type WriteBackup } from './kept-backups';
import { tend } from './mend';
import { type KeptBackup, latestFirst } from './vault';

/** What is done for the copies themselves: they are looked through, erased from, and kept as backups. */
export class Upkeep {
  readonly #connection: Connection;
  readonly #mend: () => Promise<unknown>;

  /** What looks through the copies waits for `mend`. */
  constructor(connection: Connection, mend: () => Promise<unknown>) {
    this.#connection = connection;
    this.#mend = mend;
  }

  get #copies(): Copies {
    return this.#connection.copies;
  }

  /** Lets the journal catch up and folds its old entries: for when nobody waits. */
  async tend(): Promise<void> {
    await tend(this.#copies);
  }

  /** Reads every copy whole, and writes what is damaged anew from what is sound. */
  async check(): Promise<Health> {
    await this.#mend();
    return (await import('./check')).check(this.#copies);
  }

  /** Writes the view anew from the log; the number of its changes. */
  async rebuild(): Promise<number> {
    await this.#mend();
    return (await import('./check')).rebuild(this.#copies);
  }

  /**
   * Erases records with all that hangs on them and their whole history, or everything, from every copy and from the
   * backups that are kept here. Cannot be undone; files that were saved elsewhere still hold it.
   */
  async erase(what: Erasing['what']): Promise<void> {
    await this.#mend();
    await erase(this.#copies, what);
  }

  /** Keeps a backup in the vault, if anything has changed since the newest one there. */
  async keepBackup(write: WriteBackup): Promise<void> {
    await keepLog(this.#copies, write);
  }

  /** The newest first. */
  async keptBackups(): Promise<KeptBackup[]> {
    const { vault, device } = this.#copies;
    return latestFirst(await vault.backups(), device.now());
  }

  openKeptBackup(name: string): Promise<Blob> {
    return this.#copies.vault.open(name);
  }
}
