import { type Change, clockOf, farAhead, latestTime } from '../../model';
import { WholeChecksum } from './layout';
import { type Outside, readOutside, withoutEnd } from './outside';
import { parsedJson } from './parsed-json';
import { type Checks, readEntry } from './read-entry';
import type { BackupReading, LeftOut } from './reading';
import type { Piece } from './split';

const mostLeftOut = 1000;

/** Takes the pieces of one file in order and keeps what can be trusted. */
export class Reader {
  readonly #checks: Checks;
  readonly #farAhead: number;
  readonly #whole = new WholeChecksum();
  readonly #changes: Change[] = [];
  readonly #seen = new Map<string, { checksum: string; line: number }>();
  readonly #leftOut: LeftOut[] = [];
  #leftOutCount = 0;
  #ahead = { count: 0, latest: 0 };
  /** Entries that their own checksum vouches for, and places where one was and is no more. */
  #intact = 0;
  #damaged = 0;
  #heading: string | undefined;
  isNewer = false;

  constructor(checks: Checks, now: number) {
    this.#checks = checks;
    this.#farAhead = now + farAhead;
  }

  take(piece: Piece): void {
    if (this.#heading === undefined) this.#takeHeading(piece);
    else this.#takeEntry(piece, false);
  }

  finish(last: Piece): BackupReading {
    const { text, end } = withoutEnd(last.text);
    const isCut = end === undefined;
    if (this.#heading === undefined) this.#takeHeading({ ...last, text });
    else this.#takeEntry({ ...last, text }, isCut);
    const outside = readOutside(this.#heading ?? '', end);
    if (outside.isNewer) return { ok: false, problem: 'newer' };
    const isEdited = !isCut && !this.#isVouchedFor(outside);
    if (this.#changes.length === 0 && (isCut || isEdited || this.#leftOutCount > 0))
      return { ok: false, problem: 'nothingReadable' };
    return {
      ok: true,
      made: outside.made,
      generation: outside.generation,
      changes: this.#changes,
      leftOut: this.#leftOut,
      leftOutCount: this.#leftOutCount,
      isCut,
      isEdited,
      ahead: this.#ahead,
      missing: Math.max(0, (outside.end?.count ?? 0) - this.#intact - this.#damaged),
    };
  }

  #isVouchedFor({ made, generation, end }: Outside): boolean {
    const checksum = this.#whole.with({ made, generation });
    return this.#damaged === 0 && end?.count === this.#intact && end.checksum === checksum;
  }

  #takeHeading({ text, line }: Piece): void {
    const [heading = text] = /^[\s\S]*?"changes"\s*:\s*\[/.exec(text) ?? [];
    this.#heading = heading;
    this.isNewer = readOutside(heading, undefined).isNewer;
    if (parsedJson(`${heading.trim()}]}`) === undefined) this.#leave({ line, why: 'heading' });
    this.#takeRemainder(text, heading.length, line);
  }

  /** What a cut goes through is not damaged: it is the place of the cut. */
  #takeEntry({ text, line, isTooLong }: Piece, isCutHere: boolean): void {
    if (isTooLong) {
      this.#leaveDamaged({ line, why: 'tooLong' });
      return;
    }
    const { change, checksum, problem, length } = readEntry(text, this.#checks);
    if (checksum !== undefined) {
      this.#intact += 1;
      this.#whole.add(checksum);
    }
    if (change && checksum !== undefined) this.#keep(change, checksum, line);
    else if (problem && checksum !== undefined) this.#leave({ line, ...problem });
    else if (problem && !(isCutHere && problem.why === 'damaged')) this.#leaveDamaged({ line, ...problem });
    // Behind a damaged entry nobody can tell where it ends.
    if (length !== undefined && checksum !== undefined && !isCutHere) this.#takeRemainder(text, length, line);
  }

  #keep(change: Change, checksum: string, line: number): void {
    const { time } = clockOf(change.stamp);
    const first = this.#seen.get(change.stamp);
    if (time > latestTime) this.#leave({ line, why: 'ahead', time });
    else if (first === undefined) {
      this.#seen.set(change.stamp, { checksum, line });
      this.#changes.push(change);
      if (time > this.#farAhead)
        this.#ahead = { count: this.#ahead.count + 1, latest: Math.max(this.#ahead.latest, time) };
    } else if (first.checksum !== checksum) this.#leave({ line, why: 'sameStamp', first: first.line });
  }

  /** Behind one entry stands the comma, or what is left of others that lost their beginning. */
  #takeRemainder(text: string, from: number, line: number): void {
    const [gap = ''] = /^[\s,]*/.exec(text.slice(from)) ?? [];
    const at = from + gap.length;
    if (at === text.length) return;
    this.#leaveDamaged({ line: line + text.slice(0, at).split('\n').length - 1, why: 'damaged' });
  }

  #leaveDamaged(left: LeftOut): void {
    this.#damaged += 1;
    this.#leave(left);
  }

  #leave(left: LeftOut): void {
    this.#leftOutCount += 1;
    if (this.#leftOut.length < mostLeftOut) this.#leftOut.push(left);
  }
}
