import { packed } from './packed/packed';
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
 * The payload of a link's fragment, the shorter of: the codec's version `2`, then base64url of the packed snapshot,
 * whose readings within a history are as near as a sparkline shows them; and version `1`, then base64url of its JSON
 * as raw deflate, which holds everything exactly. With `isExact` the former is taken only where it does so too. It may
 * be longer than `longestLink`, which no reader takes: the caller looks.
 */
export async function encodeLink(snapshot: Snapshot, { isExact = false } = {}): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
  const deflated = (await pump(new CompressionStream('deflate-raw'), bytes, Infinity)) ?? new Uint8Array();
  const short = packedOf(snapshot, isExact);
  return short && short.length <= deflated.length ? `2${toBase64(short)}` : `1${toBase64(deflated)}`;
}

/**
 * Reads a link's payload. Versions 1 and 2 stay readable for ever; a cut or damaged payload, one over 64 kB and one
 * that unpacks to more than 1 MB give a `fault` instead of a snapshot. Never rejects.
 */
export async function decodeLink(payload: string): Promise<DecodedLink> {
  const nothing = (fault: LinkFault): DecodedLink => ({ problems: [], newer: false, fault });
  if (payload === '') return nothing('empty');
  if (payload.length > longestLink) return nothing('tooLong');
  if (!/^[\w-]+$/.test(payload)) return nothing('cut');
  if (!/^[12]/.test(payload)) return nothing(/^\d/.test(payload) ? 'newerCodec' : 'notSnapshot');
  let input: unknown;
  try {
    const bytes = fromBase64(payload.slice(1));
    if (payload[0] === '2') input = packed(undefined, bytes).made;
    else {
      const unpacked = await pump(new DecompressionStream('deflate-raw'), bytes, mostBytes);
      if (!unpacked) return nothing('tooLong');
      input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
    }
  } catch {
    return nothing('cut');
  }
  const read = readSnapshot(input);
  return read.snapshot ? read : { ...read, fault: 'notSnapshot' };
}

/** The packed bytes, where all of the snapshot can be read and packed, and comes back as it was if it must. */
function packedOf(given: Snapshot, isExact: boolean): number[] | undefined {
  const { snapshot, problems } = readSnapshot(given);
  if (problems.length > 0 || JSON.stringify(snapshot).includes('\\u0000')) return undefined;
  try {
    const { bytes } = packed(snapshot);
    const isKept = () => JSON.stringify(packed(undefined, bytes).made) === JSON.stringify(snapshot);
    return !isExact || isKept() ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function toBase64(bytes: Iterable<number>): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
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
