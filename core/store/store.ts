import {
  type Change,
  type Doc,
  type DocId,
  type Inverse,
  loadChecks,
  nextRedo,
  nextUndo,
  type Plan,
  type ScorecardPlan,
} from '../model';
import { Connection, isUnreadable, type StoreOptions } from './connection';
import { type Copies, changeVault } from './copies';
import { Durability } from './durability';
import type { FeedMessage } from './feed';
import { type Head, isBehind } from './head';
import { type Read, readHistory, readLaterThan } from './history';
import { headOfDatabase, type Mended, mend } from './mend';
import { checkedChanges, mergeInto } from './merge';
import { type OwnChange, type Patches, takeBack, writeOwn } from './own-change';
import { joined } from './pages';
import type { MergePreview } from './preview';
import { type Reading, readCurrentCycle, readPlan, readPlansDuring, readScorecard } from './read';
import { Upkeep } from './upkeep';
import { beginWrite, stateOf, type Written } from './write';

/** What a person's action turned into, once it is durable. */
export interface Committed {
  stamp: string;
  label: string;
  /** The documents that it touched. */
  docs: DocId[];
  /** Fields that an undo left alone, because a later change had won them. */
  left: Inverse['left'];
}

/**
 * The one way to what a person keeps. Every method is one transaction; those that write resolve when the change
 * is on disk in IndexedDB and held by the journal, and not before.
 */
export class Store {
  /** The care of the copies. */
  readonly upkeep: Upkeep;
  readonly #connection: Connection;
  readonly #durability: Durability;
  #mended: Promise<Mended> | undefined;
  #lastTurn: Promise<unknown> = Promise.resolve();

  /** Opens the database of this profile. Throws StoreError where it is newer than this version or unreadable. */
  static async open(options: StoreOptions): Promise<Store> {
    return new Store(await Connection.open(options));
  }

  private constructor(connection: Connection) {
    this.#connection = connection;
    this.#durability = new Durability(connection.copies);
    this.upkeep = new Upkeep(connection, () => this.mend());
    connection.onRenewed = () => {
      this.#mended = undefined;
    };
  }

  close(): void {
    this.#connection.close();
  }

  /** Tells which documents look different, whichever window changed them. Returns the way to stop listening. */
  onChange(listener: (message: FeedMessage) => void): () => void {
    return this.#copies.feed.listen(listener);
  }

  /**
   * The current cycle: the shortest running one that has objectives, else this quarter. An empty database is first
   * compared with the other copies: nobody sees an empty plan where there was a full one.
   */
  async readCurrent(today: string): Promise<Reading> {
    const reading = await readCurrentCycle(await this.#opened(), today).catch((error: unknown) => {
      if (!isUnreadable(error)) throw error;
    });
    if (reading && reading.head.arrival > 0) return reading;
    if (!reading) await this.#connection.openElsewhere();
    await this.mend();
    return readCurrentCycle(this.#db, today);
  }

  get #copies(): Copies {
    return this.#connection.copies;
  }

  get #db(): Copies['db'] {
    return this.#copies.db;
  }

  /** The database, opened again where the browser closed it. */
  async #opened(): Promise<Copies['db']> {
    await this.#connection.openAgain();
    return this.#db;
  }

  /**
   * Compares the copies and brings back to each what it lacks, once for this connection. What is written waits for
   * it, so that nothing new takes the place of what was lost.
   */
  mend(): Promise<Mended> {
    this.#mended ??= this.#mend();
    return this.#mended;
  }

  async #mend(): Promise<Mended> {
    try {
      await this.#connection.openAgain();
      const mended = await mend(this.#copies);
      this.#durability.expect(mended);
      return mended;
    } catch (error) {
      this.#mended = undefined;
      throw error;
    }
  }

  /** Whether the database lacks what the journal holds. For who may not bring it back, since nobody would be told. */
  async isBehind(): Promise<boolean> {
    const [held, head] = await Promise.all([this.#copies.journal.head(), this.head()]);
    return held !== undefined && isBehind(head, held);
  }

  head(): Promise<Head> {
    return headOfDatabase(this.#copies);
  }

  async readPlan(cycleId: string): Promise<Plan> {
    return readPlan(await this.#opened(), cycleId);
  }

  /** The person's scorecard: perspectives, strategic objectives, links and KPIs with their readings. */
  async readScorecard(): Promise<ScorecardPlan> {
    return readScorecard(await this.#opened());
  }

  /** The plans of all cycles that share a day with these dates. */
  async readPlansDuring(dates: Plan['dates']): Promise<Plan[]> {
    return readPlansDuring(await this.#opened(), dates);
  }

  /** Every document as it is; what a format that reads files in compares with. */
  async readAll(): Promise<Doc[]> {
    return [...joined(await (await this.#opened()).getAll('docs')).values()];
  }

  /** The log in order of arrival. */
  async readLog(): Promise<Change[]> {
    return (await (await this.#opened()).getAll('log')).map((entry) => entry.change);
  }

  /** The changes that touch any of these records, in order of arrival. */
  async readHistory(ids: readonly string[]): Promise<Read> {
    return readHistory(await this.#opened(), ids);
  }

  /** What arrived since; undefined where the log was written anew, so that it is to be read anew. */
  async readLaterThan(head: Head): Promise<Read | undefined> {
    return readLaterThan(await this.#opened(), head);
  }

  /**
   * Records one action of a person. `patches` may be worked out from the documents as they are inside the
   * transaction, so that a sum adds to what another window has just written. Throws PatchError before anything
   * is written; an empty list writes nothing and resolves to undefined.
   */
  async commit(label: string, docIds: readonly DocId[], patches: Patches): Promise<Committed | undefined> {
    const { checkedPatch } = await this.#turn(loadChecks());
    return this.#finish(await writeOwn(this.#copies, { label, docIds, patches }, checkedPatch));
  }

  /**
   * Takes back this device's newest change that is not yet undone, or the one of this stamp whatever came after it;
   * undefined where there is none.
   */
  undo(stamp?: string): Promise<Committed | undefined> {
    return this.#takeBack((newestFirst) => nextUndo(newestFirst, stamp));
  }

  /** Takes back the newest undo; undefined where a new change has ended what can be redone. */
  redo(): Promise<Committed | undefined> {
    return this.#takeBack(nextRedo);
  }

  /** Takes changes from a backup that its owner chose. Throws MergeError before anything is written. */
  async merge(changes: readonly unknown[]): Promise<Written> {
    const { readChange } = await this.#turn(loadChecks());
    const checked = checkedChanges(changes, readChange);
    const tx = beginWrite(this.#db);
    const { device } = this.#copies;
    const written = await mergeInto(tx, await stateOf(tx, device), checked, () => device.newId());
    await this.#durability.settle(this.#copies, tx, written);
    return written;
  }

  /** What taking these changes would do; writes nothing. Throws MergeError. */
  async previewMerge(changes: readonly unknown[]): Promise<MergePreview> {
    const checked = checkedChanges(changes, (await loadChecks()).readChange);
    return (await import('./preview')).previewMerge(this.#copies, checked);
  }

  /** Takes back what a merge brought, by one new change; the stamps are those of the merged changes. */
  async undoMerge(stamps: readonly string[]): Promise<Committed | undefined> {
    const { patchesWithout } = await import('./preview');
    const patches = patchesWithout(await this.readLog(), new Set(stamps));
    return this.commit(
      'undoRestore',
      patches.map((patch) => patch.doc),
      patches,
    );
  }

  /** Its owner has seen what was lost. */
  async acceptLoss(): Promise<void> {
    await changeVault(this.#copies, (known) => known && { ...known, lost: undefined });
    this.#mended = this.#mended?.then((mended) => ({ ...mended, lost: undefined }));
  }

  /** Resolves when the vault has heard of all that was written. */
  noted(): Promise<void> {
    return this.#durability.noted();
  }

  /**
   * Resolves when a write may begin. What was asked for first begins first: one that has to wait for its code is not
   * overtaken, or an undo would take back the wrong one.
   */
  #turn<Needed>(needed?: Promise<Needed>): Promise<Needed> {
    const turn = Promise.all([needed, this.mend(), this.#lastTurn]).then(([first]) => first as Needed);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #takeBack(choose: Parameters<typeof takeBack>[1]): Promise<Committed | undefined> {
    await this.#turn();
    return this.#finish(await takeBack(this.#copies, choose));
  }

  async #finish(own: OwnChange | undefined): Promise<Committed | undefined> {
    if (!own) return undefined;
    const { tx, written, left } = own;
    await this.#durability.settle(this.#copies, tx, written);
    const change = written.entries[0]?.change;
    return change && { stamp: change.stamp, label: change.label, docs: written.docs, left };
  }
}
