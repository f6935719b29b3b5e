import {
  type Change,
  cycleDoc,
  type Doc,
  type DocId,
  type Inverse,
  inverseOf,
  loadChecks,
  nextRedo,
  nextUndo,
  type Patch,
  type Plan,
} from '../model';
import { type Database, openDatabase } from './database';
import { type ChangeFeed, type FeedMessage, localFeed } from './feed';
import { emptyHead, type Head, isBehind, type Journal } from './journal';
import { checkedChanges, mergeInto } from './merge';
import { joined, pagesOf } from './pages';
import { headOf, planFrom, type Reading, readCurrentCycle } from './read';
import { heldChanges, restoreInto } from './restore';
import {
  appendOwn,
  beginWrite,
  type Device,
  historyOf,
  newestFirst,
  orAbort,
  readAllPages,
  readPages,
  stateOf,
  type WriteTransaction,
  type Written,
} from './write';

export interface StoreOptions extends Device {
  name?: string;
  journal: Journal;
  feed?: ChangeFeed;
  /** Whether to bring back from the journal what the database lost: where somebody can be told. Else it is only seen. */
  restores?: boolean;
  /** Called when another window needs this connection closed: the page should ask for a reload. */
  onClosed?(): void;
}

/** What a person's action turned into, once it is durable. */
export interface Committed {
  stamp: string;
  label: string;
  /** Fields that an undo left alone, because a later change had won them. */
  left: Inverse['left'];
}

/** The current cycle, and what became of a database that had lost something. */
export interface CurrentReading extends Reading {
  /** The database lacks what the journal holds, and this store does not restore. */
  isBehind: boolean;
  /** How many changes the database had lost and the journal brought back, if it did. */
  restored?: number;
}

/**
 * The one way to what a person keeps. Every method is one transaction; those that write resolve when the change
 * is on disk in IndexedDB and held by the journal, and not before.
 */
export class Store {
  readonly #db: Database;
  readonly #options: StoreOptions;
  readonly #feed: ChangeFeed;
  /** Head of the journal when this connection was opened; forgotten once the database was found to hold it all. */
  #held: Promise<Head | undefined> | undefined;

  /** Opens the database of this profile. Throws StoreError where it is newer than this version or unreadable. */
  static async open(options: StoreOptions): Promise<Store> {
    // The journal is asked first: a database that is then behind it has lost something.
    const held = options.journal.head().catch(() => undefined);
    const db = await openDatabase(options.name ?? 'pacemark', () => options.onClosed?.());
    return new Store(db, options, held);
  }

  private constructor(db: Database, options: StoreOptions, held: Promise<Head | undefined>) {
    this.#db = db;
    this.#options = options;
    this.#held = held;
    this.#feed = options.feed ?? localFeed();
  }

  close(): void {
    this.#db.close();
    this.#feed.close();
  }

  /** Tells which documents look different, whichever window changed them. Returns the way to stop listening. */
  onChange(listener: (message: FeedMessage) => void): () => void {
    return this.#feed.listen(listener);
  }

  /** The current cycle: the shortest running one that has objectives, else this quarter. */
  async readCurrent(today: string): Promise<CurrentReading> {
    const reading = await readCurrentCycle(this.#db, today);
    const lost = await this.#lostSince(reading.head);
    if (!lost || this.#options.restores === false) return { ...reading, isBehind: lost !== undefined };
    const restored = await this.#restore(lost);
    return { ...(await this.readCurrent(today)), restored };
  }

  async readPlan(cycleId: string): Promise<Plan> {
    return planFrom(cycleId, await this.#db.getAll('docs', pagesOf(cycleDoc(cycleId))));
  }

  /** Every document as it is; what a format that reads files in compares with. */
  async readAll(): Promise<Doc[]> {
    return [...joined(await this.#db.getAll('docs')).values()];
  }

  /** The log in order of arrival. */
  async readLog(): Promise<Change[]> {
    return (await this.#db.getAll('log')).map((entry) => entry.change);
  }

  /**
   * Records one action of a person. `patches` may be worked out from the documents as they are inside the
   * transaction, so that a sum adds to what another window has just written. Throws PatchError before anything
   * is written; an empty list writes nothing and resolves to undefined.
   */
  async commit(
    label: string,
    docIds: readonly DocId[],
    patches: readonly Patch[] | ((docs: ReadonlyMap<DocId, Doc>) => Patch[]),
  ): Promise<Committed | undefined> {
    const { checkedPatch } = await loadChecks();
    const now = this.#options.now();
    if (typeof patches !== 'function') {
      const checked = patches.map(checkedPatch);
      if (checked.length === 0) return undefined;
      const tx = beginWrite(this.#db);
      const [state, pages] = await Promise.all([stateOf(tx, this.#options), readPages(tx, checked)]);
      return this.#finish(tx, appendOwn(tx, state, pages, { label, patches: checked }, now));
    }
    const tx = beginWrite(this.#db);
    const [state, pages] = await Promise.all([stateOf(tx, this.#options), readAllPages(tx, docIds)]);
    const checked = await orAbort(tx, () => patches(joined(pages.values())).map(checkedPatch));
    if (checked.length === 0) return undefined;
    return this.#finish(tx, appendOwn(tx, state, pages, { label, patches: checked }, now));
  }

  /** Takes back this device's newest change that is not yet undone; undefined where there is none. */
  undo(): Promise<Committed | undefined> {
    return this.#takeBack(nextUndo);
  }

  /** Takes back the newest undo; undefined where a new change has ended what can be redone. */
  redo(): Promise<Committed | undefined> {
    return this.#takeBack(nextRedo);
  }

  /** Takes changes from a backup or another device. Throws MergeError before anything is written. */
  async merge(changes: readonly unknown[]): Promise<Written> {
    const checked = checkedChanges(changes, (await loadChecks()).readChange, this.#options.now());
    const tx = beginWrite(this.#db);
    const written = await mergeInto(tx, checked, this.#options);
    await this.#settle(tx, written);
    return written;
  }

  /** Catches the journal up and folds its old entries: for when nobody waits. */
  async tendJournal(): Promise<void> {
    await this.catchUpJournal();
    await this.#options.journal.fold();
  }

  /** Appends to the journal what a closed popup left out of it. */
  async catchUpJournal(): Promise<void> {
    const { journal } = this.#options;
    const held = (await journal.head()) ?? emptyHead;
    const state = headOf(await this.#db.get('state', 'device'));
    if (!isBehind(held, state)) return;
    const after = held.generation === state.generation ? held.arrival : 0;
    const missing = await this.#db.getAll('log', IDBKeyRange.lowerBound(after, true));
    await journal.append(
      missing.map(({ generation, arrival, hash, change }) => ({ generation, arrival, hash, change })),
    );
  }

  /** The journal's head, where the database is behind it; asked once a connection. */
  async #lostSince(head: Head): Promise<Head | undefined> {
    const held = await this.#held;
    this.#held = undefined;
    return held && isBehind(head, held) ? held : undefined;
  }

  /** Brings back from the journal what the database lost; the number of changes. */
  async #restore(held: Head): Promise<number> {
    const changes = await heldChanges(this.#options.journal, held);
    const tx = beginWrite(this.#db);
    const written = await restoreInto(tx, held, changes, this.#options);
    await tx.done;
    this.#feed.tell({ docs: written.docs });
    return written.entries.length;
  }

  async #takeBack(
    choose: (newestFirst: AsyncIterable<Change>) => Promise<Change | undefined>,
  ): Promise<Committed | undefined> {
    const tx = beginWrite(this.#db);
    const state = await stateOf(tx, this.#options);
    const target = await choose(newestFirst(tx, state.device));
    if (!target) return undefined;
    const ids = target.patches.map((patch) => patch.id);
    const [history, pages] = await Promise.all([historyOf(tx, ids), readPages(tx, target.patches)]);
    const { patches, left } = inverseOf(target, history);
    const draft = { label: target.label, patches, undoes: target.stamp };
    return this.#finish(tx, appendOwn(tx, state, pages, draft, this.#options.now()), left);
  }

  async #finish(
    tx: WriteTransaction,
    written: Written,
    left: Inverse['left'] = [],
  ): Promise<Committed | undefined> {
    await this.#settle(tx, written);
    const change = written.entries[0]?.change;
    return change && { stamp: change.stamp, label: change.label, left };
  }

  /** Durable means: the database has completed, and the journal holds the change. Both write at the same time. */
  async #settle(tx: WriteTransaction, written: Written): Promise<void> {
    const { journal } = this.#options;
    const { entries, docs } = written;
    const isHeld = entries.length > 0 ? journal.append(entries) : Promise.resolve();
    isHeld.catch(() => undefined);
    try {
      await tx.done;
    } catch (error) {
      // What the person was told was not saved must not come back as if it had been.
      await isHeld.then(() => journal.retract(entries)).catch(() => undefined);
      throw error;
    }
    await isHeld;
    if (entries.length > 0) this.#feed.tell({ docs });
  }
}
