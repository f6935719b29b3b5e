import { looksLikeBackup, mostText } from './layout';
import type { Checks } from './read-entry';
import { Reader } from './reader';
import type { BackupReading } from './reading';
import { Splitter } from './split';

/** Enough of a text to tell whether it is a backup at all. */
const opening = 4096;

/**
 * Reads a backup file's text, piece by piece, as far as it can be trusted: damaged, cut or laid out anew, it gives
 * the changes that their checksums vouch for, and names the others. `now` is this machine's clock in milliseconds.
 * Throws only what the pieces themselves throw.
 */
export async function readBackup(
  pieces: AsyncIterable<string>,
  checks: Checks,
  now: number,
): Promise<BackupReading> {
  const reader = new Reader(checks, now);
  const splitter = new Splitter();
  let length = 0;
  let start = '';
  for await (const piece of pieces) {
    const before = start.length;
    start = before < opening ? (start + piece.slice(0, opening)).trimStart() : start;
    if (before < opening && start.length >= opening && !looksLikeBackup(start))
      return { ok: false, problem: 'notABackup' };
    length += piece.length;
    if (length > mostText) return { ok: false, problem: 'tooBig' };
    for (const one of splitter.push(piece)) reader.take(one);
    if (reader.isNewer) return { ok: false, problem: 'newer' };
  }
  if (start === '') return { ok: false, problem: 'empty' };
  if (!looksLikeBackup(start)) return { ok: false, problem: 'notABackup' };
  return reader.finish(splitter.end());
}
