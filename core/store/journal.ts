import type { Head, LogEntry } from './head';

/** What is being erased, from the moment it is meant until no copy holds it: the next start goes on with it. */
export interface Erasing {
  /** The generation in which it is gone. */
  generation: number;
  /** Ids of records, or everything. */
  what: string[] | 'everything';
  /** Log and journal are without it; the third place could not be reached. */
  isLeftInVault?: boolean;
  /** So is the third place; a place of the database that is not in use could not be deleted. */
  isLeftElsewhere?: boolean;
}

/** The second copy of the log, in another engine than IndexedDB. Appending the same entry again is harmless. */
export interface Journal {
  append(entries: readonly LogEntry[]): Promise<void>;
  /** Takes back entries whose transaction failed. */
  retract(entries: readonly LogEntry[]): Promise<void>;
  /** Head of what it holds; undefined where it holds nothing. */
  head(): Promise<Head | undefined>;
  /** Its entries of one generation after an arrival number, in order; those that cannot be read are missing. */
  entries(generation: number, after: number): Promise<LogEntry[]>;
  /** Puts many old entries into one place each, so that adding one stays as quick as on the first day. */
  fold(): Promise<void>;
  /** Makes it hold these entries of a head's generation, and nothing of an older one. */
  rewrite(head: Head, entries: readonly LogEntry[]): Promise<void>;
  erasing(): Promise<Erasing | undefined>;
  setErasing(erasing: Erasing | undefined): Promise<void>;
}

/** A key-value area of the browser, such as `storage.local`. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
