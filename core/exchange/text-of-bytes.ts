import type { Say } from './messages';

/** What a person may choose: bytes alone do not tell one of these code pages from another. */
export const encodingChoices = [
  'utf-8',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
] as const;
export type EncodingChoice = (typeof encodingChoices)[number];
export type Encoding = EncodingChoice | 'utf-16le' | 'utf-16be';

/** Larger files are refused before anything of them is parsed. */
const mostBytes = 10 * 1024 * 1024;

export type TextOfBytes =
  | {
      ok: true;
      text: string;
      encoding: Encoding;
      /** How many signs are none in that encoding and stand as U+FFFD, from which line on. */
      unread?: { line: number; count: number };
    }
  | { ok: false; problem: string };

/** Text of a file's bytes, or one sentence that says why it is none. Takes any bytes and never throws. */
export function textOfBytes(bytes: Uint8Array, say: Say, chosen?: EncodingChoice): TextOfBytes {
  if (bytes.length > mostBytes)
    return { ok: false, problem: say('tooLarge', { megabytes: Math.ceil(bytes.length / 1024 / 1024) }) };
  if (bytes.length === 0) return { ok: false, problem: say('empty') };
  const known = signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (known) return { ok: false, problem: say(known.says) };
  const encoding = wideEncoding(bytes) ?? chosen ?? narrowEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { ok: false, problem: say('empty') };
  if (/^\s*<(!doctype|html|\?xml)/i.test(text) && !/<table[\s>]/i.test(text))
    return { ok: false, problem: say('webPage') };
  if (controlShare(text) > 0.01) return { ok: false, problem: say('binary') };
  const unread = encoding === 'utf-8' && !isUtf8(bytes) ? unreadIn(text) : undefined;
  return { ok: true, text: text.replace(unseen, ''), encoding, ...(unread ? { unread } : {}) };
}

function unreadIn(text: string): { line: number; count: number } {
  const [before = '', ...behind] = text.split('\ufffd');
  return { line: before.split('\n').length, count: behind.length };
}

const signatures = [
  { starts: [0x89, 0x50, 0x4e, 0x47], says: 'picture' },
  { starts: [0xff, 0xd8, 0xff], says: 'picture' },
  { starts: [0x47, 0x49, 0x46, 0x38], says: 'picture' },
  { starts: [0x25, 0x50, 0x44, 0x46], says: 'pdf' },
  { starts: [0x50, 0x4b, 0x03, 0x04], says: 'workbook' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], says: 'workbook' },
  { starts: [0x1f, 0x8b], says: 'binary' },
] as const;

/** UTF-8, also with a few bytes that are none of it: text in a code page hardly ever holds what looks like it. */
function narrowEncoding(bytes: Uint8Array): EncodingChoice {
  if (isUtf8(bytes)) return 'utf-8';
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = (text.match(/[^\0-\x7f\ufffd]/gu) ?? []).length;
  return good > bad * 2 ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its mark, or without: in a sheet most letters are Latin, so every second byte is 0. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

const controlShare = (text: string): number => {
  const head = text.slice(0, 65_536);
  return (head.match(unseen)?.length ?? 0) / head.length;
};
