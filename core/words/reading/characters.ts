/** Marks that only steer how a text is laid out. */
export const invisible = '\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const everyInvisible = /* @__PURE__ */ new RegExp(`[${invisible}]`, 'g');

/**
 * One spelling for what people type and paste: ASCII digits (from Arabic, Persian, Devanagari and every other script
 * with ten of its own), `-` `+` `%` `'`, plain spaces, and `½` as ` 1⁄2`. Invisible marks are dropped.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(everyInvisible, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[−–‐‑‒﹣－]/g, '-')
    .replace(/[＋﹢]/g, '+')
    .replace(/[٪﹪％]/g, '%')
    .replace(/[’‘ʼ＇`´]/g, "'")
    .replace(/[¼-¾⅐-⅞↉]/g, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/\s+/g, ' ')
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  // Every script's digits are ten in a row that begin at …0 or at …6.
  const row = code - (code % 16);
  const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return code > 0xffff ? digit : String(code - zero);
}
