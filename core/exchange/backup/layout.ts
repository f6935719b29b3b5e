import { rollingHash } from '../../model';

/**
 * The layout of a backup file, version 1, frozen: one JSON document, a change a line, each with its checksum.
 *
 *     {"pacemark":"backup","version":1,"schema":1,"made":"2026-11-22T09:00:00.000Z","generation":1,"changes":[
 *     ["0f3a…",{"stamp":…}],
 *     ["17c2…",{"stamp":…}]
 *     ],"count":2,"checksum":"1d04…"}
 *
 * `version` is of the layout, `schema` of the records in it; a file with a newer one of either is refused.
 */
export const version = 1;
export const schema = 1;

/** What a backup says of itself before its changes. */
export interface Heading {
  /** The instant it was made at, in ISO form. */
  made?: string;
  generation?: number;
}

/** Of one change, whatever the order of its fields; an editor may have sorted them. */
export const checksumOf = (change: unknown): string => rollingHash('', change);

/** The checksum over all: of every change's own, in order, and of the heading. */
export class WholeChecksum {
  #sum = '';

  add(checksum: string): void {
    this.#sum = rollingHash(this.#sum, checksum);
  }

  with({ made, generation }: Heading): string {
    return rollingHash(this.#sum, { version, schema, made, generation });
  }
}

/** Where a change begins, as this product writes it and as editors lay it out. */
export const entryStart = /\[\s{0,200}"[0-9a-f]{14}"\s{0,200},\s{0,200}\{/g;
/** No start of a change is longer. */
export const longestStart = 700;

/** More than this is looked at no further (in UTF-16 units). */
export const mostText = 200 * 1024 * 1024;
export const mostEntry = 64 * 1024 * 1024;
export const mostDepth = 32;

const opening = 4096;

/** Whether a file whose text begins like this is a backup, be it whole, damaged, or from a newer version. */
export function looksLikeBackup(firstPiece: string): boolean {
  const start = firstPiece.slice(0, opening);
  return /"pacemark"\s*:\s*"backup"/.test(start) || start.search(entryStart) >= 0;
}
