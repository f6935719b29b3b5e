import type { Copies } from './copies';
import { type ChangeFeed, localFeed } from './feed';
import type { Journal } from './journal';
import { keepIn, type WriteBackup } from './kept-backups';
import type { Migration } from './migrations';
import { openFirst, type Place, placesOf } from './places';
import type { Vault } from './vault';
import type { Device } from './write';

export interface StoreOptions extends Device {
  name?: string;
  /** Where the database may live, the first that can be opened; its own place and a spare one unless told. */
  places?: readonly Place[];
  journal: Journal;
  vault: Vault;
  feed?: ChangeFeed;
  /** Called when another window needs this connection closed: the page should ask for a reload. */
  onClosed?(): void;
  /** Called while an older window keeps this one from opening: that page should be closed. */
  onBlocked?(): void;
  /** The text of a backup file, for the copy that is kept before the database is migrated. */
  backup?: WriteBackup;
  migrations?: readonly Migration[];
}

/** The copies with the database open, in its own place or the spare one; opened again where the browser closed it. */
export class Connection {
  /** Called when another database may stand in its place: what was learnt of the last one is to be learnt anew. */
  onRenewed = (): void => {};
  readonly #options: StoreOptions;
  #copies!: Copies;
  #isLost = false;

  /** Throws StoreError where the database is newer than this version or unreadable. */
  static async open(options: StoreOptions): Promise<Connection> {
    const connection = new Connection(options);
    const { name = 'pacemark', feed = localFeed() } = options;
    const opened = await connection.#openFrom(0);
    connection.#copies = { ...options, name, feed, device: options, ...opened };
    return connection;
  }

  private constructor(options: StoreOptions) {
    this.#options = options;
  }

  get copies(): Copies {
    return this.#copies;
  }

  close(): void {
    this.#copies.db.close();
    this.#copies.feed.close();
  }

  async openAgain(): Promise<void> {
    if (this.#isLost) await this.#reopen(0);
  }

  /** What was opened cannot be read: opened anew, or else left as it is and gone on with in the spare place. */
  async openElsewhere(): Promise<void> {
    const { isSpare } = this.#copies;
    this.#copies.db.close();
    this.onRenewed();
    await this.#reopen(0);
    if (isSpare || (await this.#isReadable())) return;
    this.#copies.db.close();
    await this.#reopen(1);
  }

  #isReadable(): Promise<boolean> {
    return this.#copies.db.getAll('docs').then(
      () => true,
      () => false,
    );
  }

  async #reopen(from: number): Promise<void> {
    this.#copies = { ...this.#copies, ...(await this.#openFrom(from)) };
    this.#isLost = false;
  }

  #openFrom(from: number): Promise<Pick<Copies, 'db' | 'isSpare' | 'others'>> {
    const options = this.#options;
    const { name = 'pacemark', vault, backup, places = placesOf(name) } = options;
    return openFirst(places, from, {
      onClosed: () => options.onClosed?.(),
      onLost: () => {
        this.#isLost = true;
        this.onRenewed();
      },
      onBlocked: options.onBlocked,
      migrations: options.migrations,
      keepCopy:
        backup && ((changes, generation) => keepIn(vault, options.now(), backup, changes, generation)),
    });
  }
}

/** Whether a read failed since the database itself is damaged. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException && ['UnknownError', 'NotReadableError', 'NotFoundError'].includes(error.name);
