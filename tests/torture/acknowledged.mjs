import { appendFileSync, writeFileSync } from 'node:fs';

/**
 * What a browser has told a person to be saved, kept in a file outside of it. An entry is
 * `{ title, value, note }` of a check-in, and is on record before anything else happens to that browser.
 */
export class Acknowledged {
  #path;
  #entries = [];

  constructor(path) {
    this.#path = path;
    writeFileSync(path, '');
  }

  get entries() {
    return this.#entries;
  }

  add(entry) {
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`);
    this.#entries.push(entry);
  }

  /** Begins anew with a profile that holds none of it. */
  forget() {
    this.#entries = [];
    writeFileSync(this.#path, '');
  }
}
