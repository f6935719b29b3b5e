import { type Coder, within } from './coder';

// What titles are made of, the most frequent first, in groups of eight. \0 ends a row.
const signs = " etaoinsrhldcumpfgwybv\0k,-'xjqz0123456789.%:/()&";

/**
 * A row of signs: a text, or the number of that name. Each sign is foretold from the one before, from two, and from
 * the word or the number so far. What is not among the signs is its UTF-16 unit, by blocks of 128: most are in the
 * block of the one before. A row cannot hold \0.
 */
export function row([look, bit, tree]: Coder, given = '', name = 0): string {
  const made: number[] = [];
  let before = 0;
  let pair = 0;
  let word = name;
  let block = 0;
  for (;;) {
    let code = given.charCodeAt(made.length) || 0;
    const place = signs.indexOf(String.fromCharCode(code));
    look(name ? 1 : 0, before, pair, word);
    let group = 0;
    while (group < 6 && !bit(place >> 3 === group, group)) group++;
    if (group < 6) code = signs.charCodeAt(group * 8 + (tree(place, 3, 8 + group * 8) & 7));
    else {
      if (!bit(code >> 7 === block, 7)) block = tree(code >> 7, 9, 256) & 511;
      code = block * 128 + (tree(code, 7, 128) & 127);
    }
    if (!code) return String.fromCharCode(...made);
    made.push(code);
    pair = within(before, code);
    before = code;
    word = code > 64 || name ? within(word, code) : code;
  }
}
