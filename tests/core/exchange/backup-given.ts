import { readFileSync } from 'node:fs';
import { type BackupReading, piecesOfBytes, readBackup, writeBackup } from '../../../core/exchange';
import { type Change, loadChecks, rollingHash } from '../../../core/model';

export const frozen = new Uint8Array(readFileSync(new URL('../../samples/backup-1.json', import.meta.url)));
export const frozenText = new TextDecoder().decode(frozen);

const now = Date.UTC(2026, 10, 22, 9);
export const about = { made: '2026-11-22T09:00:00.000Z', generation: 3 };
export const written = (changes: Iterable<Change>): string => [...writeBackup(changes, about)].join('');

/** A file as it arrives from a disk, in chunks of a size. */
async function* chunks<T extends string | Uint8Array>(whole: T, size: number): AsyncGenerator<T> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size) as T;
}

export const readText = async (text: string, size = 65_536): Promise<BackupReading> =>
  readBackup(chunks(text, size), await loadChecks(), now);

export const readBytes = async (bytes: Uint8Array, size = 65_536): Promise<BackupReading> =>
  readBackup(piecesOfBytes(chunks(bytes, size)), await loadChecks(), now);

/** The reading of a text that some changes can be read of. */
export async function readable(text: string, size?: number) {
  const reading = await readText(text, size);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

export const change = (at: number, more: Partial<Change> = {}): Change => ({
  stamp: `0mup7539${at}-0000-device1`,
  by: 'device1',
  label: 'edit',
  patches: [{ doc: 'cycle:2026-q4', kind: 'objective', id: 'o', set: { title: `Title ${at}` } }],
  ...more,
});

/** A file whose checksums are right, whatever its entries hold: what somebody could make who means harm. */
export function forged(...entries: string[]): string {
  const lines = entries.map((json) => `["${rollingHash('', JSON.parse(json))}",${json}]`);
  return `{"pacemark":"backup","version":1,"schema":1,"changes":[\n${lines.join(',\n')}\n],"count":${entries.length}}`;
}

/** The fields of every object in the order of their names. */
export const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([name, inner]) => [name, sorted(inner)]),
        )
      : value;
