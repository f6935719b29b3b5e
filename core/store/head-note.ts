import { type Head, headOnly, isBehind } from './head';
import type { Vault } from './vault';

/** Tells the vault where the log stands, one after another and only the newest: nobody waits for it. */
export class HeadNote {
  readonly #vault: Vault;
  #newest: (Head & { device: string }) | undefined;
  #writing: Promise<void> | undefined;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  tell(head: Head, device: string): void {
    this.#newest = { ...headOnly(head), device };
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Resolves when all that was told is written, or could not be. */
  async written(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#newest) {
      const head = this.#newest;
      this.#newest = undefined;
      try {
        // What else stands there is not this window's to know.
        const known = await this.#vault.read();
        if (!known || isBehind(known, head)) await this.#vault.write({ ...known, ...head });
      } catch {
        // The database and the journal hold the change; the next start tells the vault.
      }
    }
  }
}
