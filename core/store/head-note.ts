import { type Copies, changeVault } from './copies';
import { type Head, headOnly, isBehind } from './head';
import { movedTo } from './trouble';

/** Long enough for what a person waits for to be over, in milliseconds. */
const pause = 100;

/** Tells the vault where the log stands, when nobody waits: only the newest of what was told in between. */
export class HeadNote {
  readonly #copies: Pick<Copies, 'name' | 'vault'>;
  /** Called when the vault keeps what is written since another window met trouble. */
  onTail = (): void => {};
  #newest: (Head & { device: string }) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(copies: Pick<Copies, 'name' | 'vault'>) {
    this.#copies = copies;
  }

  tell(head: Head, device: string): void {
    this.#newest = { ...headOnly(head), device };
    this.#timer ??= setTimeout(() => this.written(), pause);
  }

  /** Writes what was told now; resolves when it is written, or could not be. */
  written(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const head = this.#newest;
    this.#newest = undefined;
    if (!head) return;
    try {
      // What else stands there is not this window's to know.
      await changeVault(this.#copies, (known) => {
        if (known?.tail) this.onTail();
        return !known || isBehind(known, head) ? { ...movedTo(known, head), device: head.device } : undefined;
      });
    } catch {
      // The database and the journal hold the change; the next start tells the vault.
    }
  }
}
