import type { ReadSnapshot } from './read-scorecard';
import { readSnapshot } from './read-snapshot';
import type { Snapshot } from './snapshot';

/** Why the payload of a link gives no snapshot. */
export type LinkFault = 'empty' | 'newerCodec' | 'tooLong' | 'cut' | 'notSnapshot';

export interface DecodedLink extends ReadSnapshot {
  fault?: LinkFault;
}

/** The longest payload that is read, in characters. */
export const longestLink = 65_536;

const mostBytes = 1_048_576;

/**
 * The payload of a link's fragment: the codec's version `1`, then base64url of the snapshot's JSON as raw deflate.
 * It may be longer than `longestLink`, which no reader takes: the caller looks.
 */
export async function encodeLink(snapshot: Snapshot): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
  const packed = await pump(new CompressionStream('deflate-raw'), bytes, Infinity);
  let binary = '';
  for (const byte of packed ?? []) binary += String.fromCharCode(byte);
  return `1${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/**
 * Reads a link's payload. Version 1 stays readable for ever; a cut or damaged payload, one over 64 kB and one that
 * unpacks to more than 1 MB give a `fault` instead of a snapshot. Never rejects.
 */
export async function decodeLink(payload: string): Promise<DecodedLink> {
  const nothing = (fault: LinkFault): DecodedLink => ({ problems: [], newer: false, fault });
  if (payload === '') return nothing('empty');
  if (payload.length > longestLink) return nothing('tooLong');
  if (!/^[\w-]+$/.test(payload)) return nothing('cut');
  if (payload[0] !== '1') return nothing('newerCodec');
  let input: unknown;
  try {
    const binary = atob(payload.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unpacked = await pump(new DecompressionStream('deflate-raw'), bytes, mostBytes);
    if (!unpacked) return nothing('tooLong');
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
  } catch {
    return nothing('cut');
  }
  const read = readSnapshot(input);
  return read.snapshot ? read : { ...read, fault: 'notSnapshot' };
}

/** What comes out of a stream when `bytes` go in, or nothing when it is more than `most`. */
async function pump(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = stream.writable.getWriter();
  // What fails here fails at the reading end as well, where it is told.
  const ignore = () => {};
  writer.write(bytes).catch(ignore);
  writer.close().catch(ignore);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = next.value ?? new Uint8Array();
    length += chunk.length;
    if (length > most) {
      reader.cancel().catch(ignore);
      return undefined;
    }
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
