import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Change } from '../model';
import type { Head } from './journal';
import type { Page } from './pages';

/** The number of the database's layout; a database with a newer one is refused untouched. */
const schemaVersion = 1;

/** A change in the log, with the ids of the records it touches, by which an undo or a merge finds it. */
export interface LoggedChange extends Head {
  change: Change;
  stamp: string;
  ids: string[];
}

/** What the device knows of itself; written in the same transaction as every change. */
export interface DeviceState extends Head {
  device: string;
  clock: { time: number; count: number };
  /** The cycles that have a document. Asking the documents for their keys would read all of them. */
  cycles: string[];
}

export interface Schema extends DBSchema {
  log: { key: number; value: LoggedChange; indexes: { stamp: string; ids: string } };
  docs: { key: string; value: Page };
  state: { key: string; value: DeviceState };
}

export type Database = IDBPDatabase<Schema>;

/** Opening failed for a reason a person can act on. */
export class StoreError extends Error {
  readonly reason: 'newer' | 'blocked' | 'unreadable';
  constructor(reason: StoreError['reason'], cause?: unknown) {
    super(`The store cannot be opened: ${reason}.`, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

/** Opens the database and makes it at first use. An old window closes its connection when a newer one asks for it. */
export async function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  try {
    const db = await openDB<Schema>(name, schemaVersion, {
      upgrade(database) {
        const log = database.createObjectStore('log', { keyPath: 'arrival' });
        log.createIndex('stamp', 'stamp', { unique: true });
        log.createIndex('ids', 'ids', { multiEntry: true });
        database.createObjectStore('docs', { keyPath: 'id' });
        database.createObjectStore('state');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    return db;
  } catch (cause) {
    const newer = cause instanceof DOMException && cause.name === 'VersionError';
    throw new StoreError(newer ? 'newer' : 'unreadable', cause);
  }
}
