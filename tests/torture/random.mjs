/** A source of chance that gives the same row for the same seed (mulberry32); `name` makes a row of its own of it. */
export function randomFrom(seed, name = '') {
  let state = seed >>> 0;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0), 0x9e3779b1) >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number from `least` to `most`. */
  const between = (least, most) => least + Math.floor(fraction() * (most - least + 1));
  return { fraction, between, oneOf: (list) => list[between(0, list.length - 1)] };
}
