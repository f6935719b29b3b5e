import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { Change } from '../model';
import type { Head } from './head';
import { type Migration, migrate, migrations as shipped } from './migrations';
import type { Page } from './pages';

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
  readonly reason: 'newer' | 'unreadable' | 'migration';
  constructor(reason: StoreError['reason'], cause?: unknown) {
    super(`The store cannot be opened: ${reason}.`, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

export interface OpenOptions {
  /** Called when another window needs this connection closed. */
  onClosed(): void;
  /** Called when the browser closed the connection, as it does on a full disk: it may be opened again. */
  onLost?(): void;
  /** Called while an older window keeps a newer version from opening: that page should be closed. */
  onBlocked?(): void;
  /** Keeps a copy of the log before it is migrated; a migration waits for it. */
  keepCopy?(changes: Change[], generation: number): Promise<void>;
  migrations?: readonly Migration[];
}

/** A migration was put off, for a copy of the log is to be kept first. */
class CopyFirst extends Error {
  constructor(readonly log: LoggedChange[]) {
    super('The log is kept before it is migrated.');
  }
}

/**
 * Opens a database of one engine, makes it at first use, and migrates it in named steps after a copy of its log was
 * kept. Throws StoreError; what cannot be opened or migrated is left as it was.
 */
export async function openDatabase(
  factory: IDBFactory,
  name: string,
  options: OpenOptions,
): Promise<Database> {
  try {
    return await opened(factory, name, options, options.keepCopy === undefined);
  } catch (error) {
    if (!(error instanceof CopyFirst)) throw error;
    await options.keepCopy?.(
      error.log.map(({ change }) => change),
      error.log.at(-1)?.generation ?? 1,
    );
    return opened(factory, name, options, true);
  }
}

function opened(
  factory: IDBFactory,
  name: string,
  { onClosed, onLost, onBlocked, migrations = shipped }: OpenOptions,
  isCopied: boolean,
): Promise<Database> {
  const request = factory.open(name, migrations.length);
  let failure: Error | undefined;
  request.onupgradeneeded = ({ oldVersion }) => {
    const tx = request.transaction as IDBTransaction;
    const fail = (error: Error) => {
      failure ??= error;
      tx.abort();
    };
    if (oldVersion === 0 || isCopied)
      migrate(tx, migrations.slice(oldVersion)).catch((cause) => fail(new StoreError('migration', cause)));
    else {
      const reading = tx.objectStore('log').getAll();
      reading.onsuccess = () => fail(new CopyFirst(reading.result));
    }
  };
  request.onblocked = () => onBlocked?.();
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      const database = request.result;
      // An old window closes its connection when a newer one asks for it.
      database.onversionchange = () => {
        database.close();
        onClosed();
      };
      database.onclose = () => onLost?.();
      resolve(wrap(database) as unknown as Database);
    };
    request.onerror = () => {
      const isNewer = request.error?.name === 'VersionError';
      reject(failure ?? new StoreError(isNewer ? 'newer' : 'unreadable', request.error));
    };
  });
}
