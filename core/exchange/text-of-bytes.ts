import type { Say } from './messages';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Larger files are refused before anything of them is parsed. */
const mostBytes = 10 * 1024 * 1024;

export type TextOfBytes = { ok: true; text: string; encoding: Encoding } | { ok: false; problem: string };

/** Text of a file's bytes, or one sentence that says why it is none. Takes any bytes and never throws. */
export function textOfBytes(bytes: Uint8Array, say: Say): TextOfBytes {
  if (bytes.length > mostBytes)
    return { ok: false, problem: say('tooLarge', { megabytes: Math.ceil(bytes.length / 1024 / 1024) }) };
  if (bytes.length === 0) return { ok: false, problem: say('empty') };
  const known = signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (known) return { ok: false, problem: say(known.says) };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { ok: false, problem: say('empty') };
  if (/^\s*<(!doctype|html|\?xml)/i.test(text) && !/<table[\s>]/i.test(text))
    return { ok: false, problem: say('webPage') };
  if (controlShare(text) > 0.01) return { ok: false, problem: say('binary') };
  return { ok: true, text: text.replace(unseen, ''), encoding };
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

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes.subarray(0, 4096));
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** UTF-16 without its mark: in a sheet most letters are Latin, so every second byte is 0. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
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
