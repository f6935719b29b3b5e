import { entryStart, longestStart, mostEntry } from './layout';

/** The text from where one change begins to where the next one does; the first piece is the heading. */
export interface Piece {
  text: string;
  /** Counted from 1. */
  line: number;
  /** It was longer than any change may be; only its end is left. */
  isTooLong: boolean;
}

/**
 * Cuts a text that comes bit by bit where changes begin. Holds one change at a time, whatever the layout: a
 * change a line, one long line, or many lines a change; and finds the next one behind any damage.
 */
export class Splitter {
  #parts: string[] = [];
  #length = 0;
  #isTooLong = false;
  #line = 1;
  #lineOfPiece = 1;
  /** Text in which a start may still be cut off. */
  #rest = '';
  /** How far the rest was searched. */
  #searched = 0;

  *push(more: string): Generator<Piece> {
    const text = this.#rest + more;
    let taken = 0;
    entryStart.lastIndex = this.#searched;
    for (let found = entryStart.exec(text); found; found = entryStart.exec(text)) {
      const at = found.index;
      this.#hold(text.slice(taken, at));
      taken = at;
      yield this.#release();
      entryStart.lastIndex = at + 1;
      this.#searched = at + 1;
    }
    const kept = Math.max(taken, text.length - longestStart);
    this.#hold(text.slice(taken, kept));
    this.#rest = text.slice(kept);
    this.#searched = Math.max(0, this.#searched - kept);
  }

  /** What is left behind the last start. */
  end(): Piece {
    this.#hold(this.#rest);
    this.#rest = '';
    return this.#release();
  }

  #hold(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line += 1;
    if (this.#length <= mostEntry) return;
    this.#isTooLong = true;
    this.#parts = [this.#parts.join('').slice(-longestStart)];
    this.#length = 0;
  }

  #release(): Piece {
    const piece = { text: this.#parts.join(''), line: this.#lineOfPiece, isTooLong: this.#isTooLong };
    this.#parts = [];
    this.#length = 0;
    this.#isTooLong = false;
    this.#lineOfPiece = this.#line;
    return piece;
  }
}
