import {
  type Change,
  type Doc,
  type DocId,
  type Inverse,
  inverseOf,
  loadChecks,
  nextRedo,
  nextUndo,
  type Patch,
  type Plan,
  type ScorecardPlan,
} from '../model';
import type { Health } from './check';
import { Connection, isUnreadable, type StoreOptions } from './connection';
import { type Copies, changeVault } from './copies';
import { Durability } from './durability';
import { erase } from './erase';
import type { FeedMessage } from './feed';
import { type Head, isBehind } from './head';
import { type Read, readHistory, readLaterThan } from './history';
import type { Erasing } from './journal';
import { keepLog, type WriteBackup } from './kept-backups';
import { headOfDatabase, type Mended, mend, tend } from './mend';
import { checkedChanges, mergeInto } from './merge';
import { joined } from './pages';
import type { MergePreview } from './preview';
import { type Reading, readCurrentCycle, readPlan, readPlansDuring, readScorecard } from './read';
import { type KeptBackup, latestFirst } from './vault';
import {
  appendOwn,
  beginWrite,
  historyOf,
  newestFirst,
  orAbort,
  readAllPages,
  readPages,
  stateOf,
  type WriteTransaction,
  type Written,
} from './write';

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
    await this.#connection.openAgain();
    const reading = await readCurrentCycle(this.#db, today).catch((error: unknown) => {
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
    await this.#connection.openAgain();
    return readPlan(this.#db, cycleId);
  }

  /** The person's scorecard: perspectives, strategic objectives, links and KPIs with their readings. */
  async readScorecard(): Promise<ScorecardPlan> {
    await this.#connection.openAgain();
    return readScorecard(this.#db);
  }

  /** The plans of all cycles that share a day with these dates. */
  async readPlansDuring(dates: Plan['dates']): Promise<Plan[]> {
    await this.#connection.openAgain();
    return readPlansDuring(this.#db, dates);
  }

  /** Every document as it is; what a format that reads files in compares with. */
  async readAll(): Promise<Doc[]> {
    await this.#connection.openAgain();
    return [...joined(await this.#db.getAll('docs')).values()];
  }

  /** The log in order of arrival. */
  async readLog(): Promise<Change[]> {
    await this.#connection.openAgain();
    return (await this.#db.getAll('log')).map((entry) => entry.change);
  }

  /** The changes that touch any of these records, in order of arrival. */
  async readHistory(ids: readonly string[]): Promise<Read> {
    await this.#connection.openAgain();
    return readHistory(this.#db, ids);
  }

  /** What arrived since; undefined where the log was written anew, so that it is to be read anew. */
  async readLaterThan(head: Head): Promise<Read | undefined> {
    await this.#connection.openAgain();
    return readLaterThan(this.#db, head);
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
    const { checkedPatch } = await this.#turn(loadChecks());
    const { now } = this.#copies.device;
    if (typeof patches !== 'function') {
      const checked = patches.map(checkedPatch);
      if (checked.length === 0) return undefined;
      const tx = beginWrite(this.#db);
      const [state, pages] = await Promise.all([stateOf(tx, this.#copies.device), readPages(tx, checked)]);
      return this.#finish(tx, appendOwn(tx, state, pages, { label, patches: checked }, now()));
    }
    const tx = beginWrite(this.#db);
    const [state, pages] = await Promise.all([stateOf(tx, this.#copies.device), readAllPages(tx, docIds)]);
    const checked = await orAbort(tx, () => patches(joined(pages.values())).map(checkedPatch));
    if (checked.length === 0) return undefined;
    return this.#finish(tx, appendOwn(tx, state, pages, { label, patches: checked }, now()));
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

  /** Lets the journal catch up and folds its old entries: for when nobody waits. */
  async tend(): Promise<void> {
    await tend(this.#copies);
  }

  /** Reads every copy whole, and writes what is damaged anew from what is sound. */
  async check(): Promise<Health> {
    await this.mend();
    return (await import('./check')).check(this.#copies);
  }

  /** Writes the view anew from the log; the number of its changes. */
  async rebuild(): Promise<number> {
    await this.mend();
    return (await import('./check')).rebuild(this.#copies);
  }

  /**
   * Erases records with all that hangs on them and their whole history, or everything, from every copy and from the
   * backups that are kept here. Cannot be undone; files that were saved elsewhere still hold it.
   */
  async erase(what: Erasing['what']): Promise<void> {
    await this.mend();
    await erase(this.#copies, what);
  }

  /** Its owner has seen what was lost. */
  async acceptLoss(): Promise<void> {
    await changeVault(this.#copies, (known) => known && { ...known, lost: undefined });
    this.#mended = this.#mended?.then((mended) => ({ ...mended, lost: undefined }));
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

  async #takeBack(
    choose: (newestFirst: AsyncIterable<Change>) => Promise<Change | undefined>,
  ): Promise<Committed | undefined> {
    await this.#turn();
    const tx = beginWrite(this.#db);
    const state = await stateOf(tx, this.#copies.device);
    const target = await choose(newestFirst(tx, state.device));
    if (!target) return undefined;
    const ids = target.patches.map((patch) => patch.id);
    const [history, pages] = await Promise.all([historyOf(tx, ids), readPages(tx, target.patches)]);
    const { patches, left } = inverseOf(target, history);
    const draft = { label: target.label, patches, undoes: target.stamp };
    return this.#finish(tx, appendOwn(tx, state, pages, draft, this.#copies.device.now()), left);
  }

  async #finish(
    tx: WriteTransaction,
    written: Written,
    left: Inverse['left'] = [],
  ): Promise<Committed | undefined> {
    await this.#durability.settle(this.#copies, tx, written);
    const change = written.entries[0]?.change;
    return change && { stamp: change.stamp, label: change.label, docs: written.docs, left };
  }
}
