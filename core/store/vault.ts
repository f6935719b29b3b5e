import type { Change } from '../model';
import type { Head } from './head';
import type { Erasing } from './journal';

/** Changes that no copy holds any more. */
export interface Loss {
  count: number;
  /** When it was noticed, in epoch milliseconds. */
  noticed: number;
}

/**
 * What was written since a write failed for want of room. A full disk may have torn the last record in the files of
 * both other copies, and what an engine appends behind it is dropped when the browser starts again.
 */
export interface Tail {
  /** Epoch milliseconds. */
  since: number;
  changes: Change[];
}

/** Where the log stood, as the vault last heard, and what was lost since, until its owner has seen it. */
export interface VaultState extends Head {
  /** The device's id, so that a database that is brought back can still undo what it did. */
  device?: string;
  /** What was erased from the log, ids alone: a copy of an older generation is never taken for the newer one. */
  erased?: Erasing[];
  lost?: Loss;
  tail?: Tail;
}

/** A backup that is kept by itself. */
export interface KeptBackup {
  name: string;
  /** Epoch milliseconds. */
  made: number;
  changes: number;
  /** Bytes. */
  size: number;
}

/** The third place, in an engine of its own: it knows how much there should be, and keeps the last backups. */
export interface Vault {
  /** Undefined where it holds nothing. Rejects where the browser gives no such place. */
  read(): Promise<VaultState | undefined>;
  write(state: VaultState): Promise<void>;
  /** What it is kept in may be torn: the next tail goes to a fresh place, where the browser has such. */
  leave(): void;
  /** In any order. */
  backups(): Promise<KeptBackup[]>;
  keep(backup: Pick<KeptBackup, 'made' | 'changes'>, pieces: Iterable<string>): Promise<void>;
  open(name: string): Promise<Blob>;
  remove(name: string): Promise<void>;
}

/** Backups with the newest first. One of a time still to come is from a clock that ran ahead, and older than any. */
export const latestFirst = (backups: readonly KeptBackup[], now: number): KeptBackup[] =>
  [...backups].sort((a, b) => Number(a.made > now) - Number(b.made > now) || b.made - a.made);
