/**
 * The id of a record that comes from a file: 128 bits of the format and the original names (and the date, for a
 * check-in), so that the same row is the same record, however often and on whichever machine it is read.
 */
export function identityOf(format: string, kind: string, ...names: (string | number)[]): string {
  return `${kind}-${hash128(JSON.stringify([format, kind, ...names]))}`;
}

/** What two spellings of one name share: case, kinds of white space and Unicode composition do not count. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Four interleaved 32-bit lanes of multiply and xor (the public-domain cyrb128): even, not secret. */
function hash128(text: string): string {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a, b ^ a, c ^ a, d ^ a].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
