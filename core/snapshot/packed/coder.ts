const places = 1 << 17;
const prime = 999_999_937;

/** More decisions than a link may ask for: what takes longer is held by another version. */
const mostDecisions = 500_000;

/** Mixes a number into a context. */
export const within = (context: number, value: number): number => {
  const mixed = Math.imul(Math.imul(context, prime) + value + 1, prime);
  return mixed ^ (mixed >>> 15);
};

/** Sets the contexts of the decisions that follow, unlike those of another kind. */
type Look = (kind: number, a: number, b: number, c: number) => void;
/** One decision: the one given, or the one that is read. `node` tells apart those that share contexts. */
type Bit = (given: boolean | number, node: number) => boolean | number;
/** A whole number of so many bits, the highest first; a 1 stands before them. */
type Tree = (given: number, bits: number, node: number) => number;
export type Coder = [Look, Bit, Tree];

/**
 * Yes/no decisions as an arithmetic coder writes them, each in as many bits as it surprises; with `bytes` it reads
 * them. What came of a decision in each of its contexts adds up to its chance. All arithmetic is on integers or by
 * `+ - * /` on floats, the same in every engine: a payload is read for ever. After `begin` come the decisions of the
 * payload; `end` gives its bytes, a check of all decisions last. Throws a RangeError where bytes were cut or changed, and
 * where the work has no end.
 */
export function coder(bytes?: ArrayLike<number>): [...Coder, begin: () => void, end: () => number[]] {
  const beliefs = new Float32Array(places);
  const counts = new Uint8ClampedArray(places);
  // The interval that is left, and where the payload lies in it.
  const interval = new Uint32Array([0, -1, 0]) as unknown as [low: number, high: number, value: number];
  const written: number[] = [];
  let baseA = 0;
  let baseB = 0;
  let baseC = 0;
  // While it learns there is no payload yet.
  let left = 0;
  let at = 0;
  let check = 0;

  const shift = () => {
    if (at > (bytes?.length as number) + 4) throw RangeError();
    written.push(interval[1] >>> 24);
    interval[0] <<= 8;
    interval[1] = (interval[1] << 8) | 255;
    interval[2] = (interval[2] << 8) | (bytes?.[at++] ?? 0);
  };
  const bit: Bit = (given, node) => {
    const a = (baseA + node) & (places - 1);
    const b = (baseB + node) & (places - 1);
    const c = (baseC + node) & (places - 1);
    const sum = (beliefs[a] as number) + (beliefs[b] as number) + (beliefs[c] as number);
    const odds = sum * (0.4 + sum * sum * 0.4);
    const chance = 0.5 + odds / (2 + 2 * Math.abs(odds));
    let is = given;
    if (left) {
      if (!--left) throw RangeError();
      const middle = interval[0] + Math.floor((interval[1] - interval[0]) * chance);
      if (bytes) is = interval[2] <= middle;
      if (is) interval[1] = middle;
      else interval[0] = middle + 1;
      while ((interval[0] ^ interval[1]) >>> 24 === 0) shift();
      check = within(check, +is);
    }
    const error = +is - chance;
    learn(a, error);
    learn(b, error);
    learn(c, error);
    return is;
  };
  const learn = (place: number, error: number) => {
    const count = counts[place] as number;
    beliefs[place] = (beliefs[place] as number) + error * (0.18 + 1.18 / (count + 0.85));
    counts[place] = count + 1;
  };
  const tree: Tree = (given, bits, node) => {
    let value = 1;
    while (bits--) value = value * 2 + +bit((given >> bits) & 1, node + value);
    return value;
  };
  return [
    (kind, a, b, c) => {
      baseA = within(kind, a);
      baseB = within(kind + 4, b);
      baseC = within(kind + 8, c);
    },
    bit,
    tree,
    () => {
      left = mostDecisions;
      for (let i = 0; i < 4; i++) shift();
      interval[0] = written.length = 0;
      interval[1] = -1;
    },
    () => {
      const sum = check & 0xffff;
      if (tree(sum, 16, 0) % 65536 !== sum) throw RangeError();
      // The upper end begins with a higher byte than the lower one: it alone lies between them.
      shift();
      return written;
    },
  ];
}
