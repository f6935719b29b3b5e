import type { Copies } from './copies';
import { HeadNote } from './head-note';
import { catchUpJournal, type Mended } from './mend';
import { keepTail, noteTrouble } from './trouble';
import { withdraw } from './withdraw';
import type { WriteTransaction, Written } from './write';

/** Durable means: the database has completed, and a copy in another engine holds the change. */
export class Durability {
  readonly #note: HeadNote;
  /** A write failed: what follows is kept in the vault too. */
  #isTroubled = false;
  /** The journal did not take everything, and takes what it lacks before anything new. */
  #isLate = false;

  constructor(copies: Copies) {
    this.#note = new HeadNote(copies);
    this.#note.onTail = () => {
      this.#isTroubled = true;
    };
  }

  /** What a start met goes on. */
  expect({ isTroubled, isLate }: Pick<Mended, 'isTroubled' | 'isLate'>): void {
    this.#isTroubled ||= isTroubled;
    this.#isLate = isLate;
  }

  /** Resolves when the vault has heard of all that was written. */
  noted(): Promise<void> {
    return this.#note.written();
  }

  /** Waits for both copies, which are written at the same time. Rejects where what was written is not held. */
  async settle(copies: Copies, tx: WriteTransaction, written: Written): Promise<void> {
    const { entries, docs, device, step } = written;
    const { journal, feed } = copies;
    const last = entries.at(-1);
    const isLate = this.#isLate;
    const isHeld = last && !isLate ? journal.append(entries) : Promise.resolve();
    isHeld.catch(() => undefined);
    try {
      await tx.done;
    } catch (error) {
      // What the person was told was not saved must not come back as if it had been.
      if (!isLate) await isHeld.then(() => journal.retract(entries)).catch(() => undefined);
      await this.#meetTrouble(copies);
      throw error;
    }
    if (!last) return;
    const refusal = await isHeld
      .then(() => (isLate ? catchUpJournal(copies) : undefined))
      .then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
    this.#isLate = refusal !== undefined;
    if (refusal) await this.#meetTrouble(copies);
    const changes = entries.map(({ change }) => change);
    // A journal that takes nothing stops nobody for as long as the vault holds the change instead.
    if (this.#isTroubled)
      await keepTail(copies, last, device, changes).catch(async (error: unknown) => {
        // Nor must this: a sum that is entered again would be added twice.
        await withdraw(copies, written).catch(() => undefined);
        throw refusal ? refusal.error : error;
      });
    else this.#note.tell(last, device);
    feed.tell({ docs, step });
  }

  async #meetTrouble(copies: Copies): Promise<void> {
    this.#isTroubled = true;
    // The disk that failed one copy may have torn the file in which the browser keeps the names of the vault's.
    copies.vault.leave();
    await noteTrouble(copies);
  }
}
